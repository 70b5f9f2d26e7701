// Whether a kiosk takes the catalogue that its site offers.

/** What is known of a catalogue before it is used. */
interface Candidate {
  /** The manifest's id. */
  id: string;
  /** The day of its data, "2026-07-18". */
  dataDate: string;
}

/**
 * `take`: it becomes the one in use. `decline`: settled, and not asked again until the site offers another. `keep`: nothing new.
 *
 * An offer that was settled once is not news: an officer who brought a file, or went back to an older
 * catalogue, has chosen against it, and an hourly look must not undo that.
 * What is new on the site stands before a file of the same day or an earlier one, for the site is where
 * the commune's data is looked after; a file of a later day is what the site has not caught up with.
 * @param settled id of the last offer that was taken or declined
 */
export function judgeOffer(
  offer: Candidate,
  inUse: (Candidate & { origin: "site" | "file" }) | undefined,
  settled: string | undefined,
): "take" | "decline" | "keep" {
  if (!isNews(offer.id, inUse?.id, settled)) return "keep";
  return inUse?.origin === "file" && offer.dataDate < inUse.dataDate ? "decline" : "take";
}

/** Whether an offer's pieces are worth reading at all. */
export function isNews(offer: string, inUse: string | undefined, settled: string | undefined): boolean {
  return inUse === undefined || (offer !== inUse && offer !== settled);
}
