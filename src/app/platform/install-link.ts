// The door to what is installed from the browser's menu: on a host of a province, the application of this page's commune.
import { ownCommune } from "./own-commune";

/** Points the page to its commune's web manifest; a page of the site's own commune has the right one already. */
export function linkOwnApplication(): void {
  try {
    const commune = ownCommune();
    if (commune !== undefined) document.querySelector("link[rel=manifest]")?.setAttribute("href", `communes/${commune}/app.webmanifest`);
  } catch {
    // No commune of any host: the page says so.
  }
}
