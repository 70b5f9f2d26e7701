// The web manifest of one commune of a province: what is installed from its page starts with this commune and not with the site's own.

/** What of the site's web manifest is about an address. */
interface WebManifest {
  name: string;
  icons: { src: string }[];
}

/** Below the site. */
export const communeAppFile = (slug: string): string => `communes/${slug}/app.webmanifest`;

/** @param site the site's own manifest, as text @param name "xã Tân Sơn" @returns the text of the commune's, which lies two folders below */
export function communeApp(site: string, slug: string, name: string): string {
  const manifest = JSON.parse(site) as WebManifest;
  const icons = manifest.icons.map((icon) => ({ ...icon, src: `../../${icon.src}` }));
  return JSON.stringify({ ...manifest, name: `Niêm Yết: ${name}`, start_url: `../../?commune=${slug}`, scope: "../../", icons });
}
