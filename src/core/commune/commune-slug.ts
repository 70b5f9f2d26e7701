// Which commune of a province an address means, and where its files lie below the site: one build serves them all.

/** Kept short, so that it fits into an address that somebody copies by hand. */
const longest = 60;

/** Whether a text may name a commune in an address and its folder on the host: "phu-thong", letters without accents. */
export function isCommuneSlug(text: string): boolean {
  return text.length <= longest && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
}

/** Below the site's address: "catalogue/" for the site's own commune, "communes/phu-thong/catalogue/" for one of the province's. */
export function catalogueFolder(commune?: string): string {
  return commune === undefined ? "catalogue/" : `communes/${commune}/catalogue/`;
}

/**
 * The name of the database in which a browser keeps the catalogues of one commune. Two communes on one host never share one.
 * @param path of the page: "/", "/phu-thong/index.html"
 * @param commune of `?commune=`
 */
export function shelfName(path: string, commune?: string): string {
  const folder = path.replace(/[^/]*$/, "");
  return ["niem-yet", ...(folder === "/" || folder === "" ? [] : [folder]), ...(commune === undefined ? [] : [`?${commune}`])].join(" ");
}
