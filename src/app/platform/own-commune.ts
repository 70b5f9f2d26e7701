// The door to the commune that the address asks for: `?commune=phu-thong` on a host that serves a whole province.
import { catalogueFolder, isCommuneSlug, shelfName } from "../../core/commune/commune-slug";

/** The host has nothing of the commune that the address asks for. */
export class NoSuchCommune extends Error {}

/** Undefined for the site's own commune. Capitals are forgiven: phones and scanners put them in. @throws NoSuchCommune when what is asked for can be no commune */
export function ownCommune(): string | undefined {
  const asked = new URLSearchParams(location.search).get("commune")?.trim().toLowerCase();
  if (asked === undefined || isCommuneSlug(asked)) return asked;
  throw new NoSuchCommune();
}

/** Where this page's catalogue lies, below the site's address. @throws NoSuchCommune */
export function ownCatalogueFolder(): string {
  return catalogueFolder(ownCommune());
}

/** The database in which this page keeps catalogues. @throws NoSuchCommune */
export function ownShelfName(): string {
  return shelfName(location.pathname, ownCommune());
}
