// Local facts for tests to bend; none of them is a real resolution.
import type { FeeResolution, SetFee } from "../../../../src/core/local/fee-resolution";
import type { LocalFacts } from "../../../../src/core/local/local-facts";

/** A line that sets the le-phi of 1.001193. */
export const aLine = (changes: Partial<SetFee> = {}): SetFee => ({ code: "1.001193", kind: "le-phi", amount: 8000, exempt: [], ...changes });

/** In force from 1 August 2026 until another takes its place. */
export const aResolution = (changes: Partial<FeeResolution> = {}): FeeResolution => ({
  number: "15/2026/NQ-HĐND",
  issuer: "HĐND tỉnh Thử",
  from: "2026-08-01",
  fees: [aLine()],
  ...changes,
});

export const localFacts = (changes: Partial<LocalFacts> = {}): LocalFacts => ({ not_offered: [], fee_resolutions: [], office: [], ...changes });
