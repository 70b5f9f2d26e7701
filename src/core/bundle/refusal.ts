// Why a bundle is refused: a name for every reason, so that the screen can say what to do.

export const refusalReasons = [
  // The file
  "empty",
  "too-large",
  "not-a-bundle",
  "damaged",
  "too-many-entries",
  "inflates-too-far",
  "entry-name",
  "piece-too-large",
  // The header
  "header-missing",
  "header-broken",
  "format-newer",
  "format-older",
  // Whose it is, and from when
  "other-commune",
  "older",
  "unsigned",
  "other-key",
  "signature",
  "no-signature-check",
  "no-hash-check",
  // What is in it
  "piece-missing",
  "piece-extra",
  "altered",
  "catalogue-format",
  "shape",
  "text-too-long",
  "hidden-characters",
  "inconsistent",
  "not-searchable",
  "same-id",
] as const;

export type RefusalReason = (typeof refusalReasons)[number];

/** What a bundle was refused for. Nothing of a refused bundle is ever used. */
export interface Refusal {
  reason: RefusalReason;
  /** The entry, the field in it, or the two sides that do not agree; for the officer and whoever made the file. */
  about?: string;
}

/** Carries a refusal up to `readBundle`, which gives it as a value. */
export class BundleRefusal extends Error {
  override name = "BundleRefusal";
  constructor(
    readonly reason: RefusalReason,
    readonly about?: string,
  ) {
    super(about === undefined ? reason : `${reason}: ${about}`);
  }

  get refusal(): Refusal {
    return { reason: this.reason, ...(this.about !== undefined && { about: this.about }) };
  }
}
