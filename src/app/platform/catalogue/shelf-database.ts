// The database in which whole catalogues are kept, and how an older one is brought up to date.
import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from "idb";
import { ownShelfName } from "../own-commune";

/** What is kept of one catalogue beside its pieces. */
export interface ShelvedHead {
  /** The manifest's id. */
  id: string;
  /** The manifest as it came. */
  manifest: string;
  /** From the site, or from a file that the officer brought. */
  origin: "site" | "file";
  /** ISO instant on the device's clock. */
  keptAt: string;
  /** Grows with every keeping. */
  order: number;
  /** Whose it is and of what day, for a list to choose from. */
  commune: string;
  dataDate: string;
  procedures: number;
}

interface Shelf extends DBSchema {
  heads: { key: string; value: ShelvedHead };
  /** Text of each piece. Every catalogue has its own copies: damage to one must not reach the one that stands in for it. */
  pieces: { key: [id: string, file: string]; value: string };
  state: { key: "in-use" | "site-settled"; value: string };
}

export type ShelfDatabase = IDBPDatabase<Shelf>;

type Upgrade = IDBPTransaction<Shelf, ("heads" | "pieces" | "state")[], "versionchange">;

interface Old {
  manifest: string;
  pieces: Record<string, string>;
}

/** What a list of kept catalogues says of one. @throws when manifest or list are not JSON of the expected shape */
export function describeCatalogue(manifest: string, pieces: Record<string, string>): Pick<ShelvedHead, "id" | "commune" | "dataDate" | "procedures"> {
  const { id, list } = JSON.parse(manifest) as { id: string; list: { file: string } };
  const { commune, procedures } = JSON.parse(pieces[list.file] ?? "{}") as { commune: { name: string; data_date: string }; procedures: unknown[] };
  return { id, commune: commune.name, dataDate: commune.data_date, procedures: procedures.length };
}

/** Undefined for what cannot be read: it is left behind, for an upgrade that throws would close the database for ever. */
function described({ manifest, pieces }: Old) {
  try {
    return describeCatalogue(manifest, pieces);
  } catch {
    return undefined;
  }
}

let opened: Promise<ShelfDatabase> | undefined;

/** Each commune has its own. @throws when this browser keeps nothing: a private window, a full disk */
export function shelfDatabase(): Promise<ShelfDatabase> {
  opened ??= open().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function open(): Promise<ShelfDatabase> {
  const name = ownShelfName();
  const forget = () => (opened = undefined);
  try {
    return await openDB<Shelf>(name, 2, {
      upgrade: (database, oldVersion, _, transaction) => void setUp(database, oldVersion, transaction).catch(() => transaction.abort()),
      // Another window with a newer version must not wait for this one.
      blocking: (_, __, event) => (forget(), (event.target as IDBDatabase).close()),
      terminated: forget,
    });
  } catch (error) {
    // After going back to an older application the database is the newer one's; what this one knows is in it.
    if ((error as Error).name === "VersionError") return openDB<Shelf>(name);
    throw error;
  }
}

/** Makes the stores and takes over what version 1 kept. */
async function setUp(database: ShelfDatabase, oldVersion: number, transaction: Upgrade): Promise<void> {
  database.createObjectStore("heads", { keyPath: "id" });
  database.createObjectStore("pieces");
  database.createObjectStore("state");
  if (oldVersion !== 1) return;
  // The stores of version 1 are not in the schema of this one.
  const old = transaction.objectStore("catalogue" as never) as unknown as { get(key: string): Promise<Old | undefined> };
  const kept = await old.get("last-good");
  database.deleteObjectStore("catalogue" as never);
  const about = kept && described(kept);
  if (!about) return;
  await transaction.objectStore("heads").put({ ...about, manifest: kept.manifest, origin: "site", keptAt: "", order: 1 });
  for (const [file, text] of Object.entries(kept.pieces)) await transaction.objectStore("pieces").put(text, [about.id, file]);
  await transaction.objectStore("state").put(about.id, "in-use");
}
