// The door to the address this page was opened at.

/** The address of the site without page, query or hash: "http://192.168.1.20:4173/niem-yet/". */
export function ownAddress(): string {
  return `${location.origin}${location.pathname}`;
}
