// Collects what was noticed about one input: every value repaired, doubted or left out, with its place.
import { reasonKind, reasonText, type Reason, type ReasonKind } from "./reasons";

/** One line of the report about an input. */
export interface Remark {
  kind: ReasonKind;
  reason: Reason;
  /** Path of the key in the source, "executionMethods.0.fees"; the first place when there are several. */
  field: string;
  text: string;
  /** How many places of the input it was noticed in. */
  count: number;
}

/** The remarks on one input; the same remark twice is counted, not repeated. */
export class Remarks {
  private readonly found = new Map<string, Remark>();

  add(reason: Reason, field: string, was?: string, now?: string): void {
    const text = reasonText(reason, was, now);
    const known = this.found.get(`${reason} ${text}`);
    if (known) known.count++;
    else this.found.set(`${reason} ${text}`, { kind: reasonKind(reason), reason, field, text, count: 1 });
  }

  get all(): Remark[] {
    return [...this.found.values()];
  }

  /** What the record itself must say of its uncertain values. */
  get doubts(): string[] {
    return this.all.filter(({ kind }) => kind === "doubtful" || kind === "dropped").map(({ text }) => `${text}.`);
  }
}
