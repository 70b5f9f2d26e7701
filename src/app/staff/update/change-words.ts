// One changed component of a procedure as the officer reads it: amounts and terms once, with their channels only where these differ.
import { factsInWords, type AuditWords } from "../../../core/procedure/audit-table";
import type { Change } from "../../../core/procedure/compare-postings";
import { channelNames } from "../../../core/procedure/procedure";

/** "phí, lệ phí: lệ phí 25.000 /thẻ → lệ phí 26.000 /thẻ". */
export function changeInWords({ component, ours, other }: Change, words: AuditWords): string {
  const grouped = component === "fees" || component === "times" ? { ours: onceEach(ours), other: onceEach(other) } : { ours, other };
  const [mine, theirs] = factsInWords({ component, ...grouped }, words).map(withDots);
  return `${words.compared[component]}: ${mine || "–"} → ${theirs || "–"}`;
}

/** Facts end in their channel; one that stands on every channel of its side stands without. */
function onceEach(facts: readonly string[]): string[] {
  const pattern = new RegExp(` (${channelNames.join("|")})$`, "u");
  const channels = new Map<string, string[]>();
  for (const fact of facts) {
    const [end = "", channel = ""] = pattern.exec(fact) ?? [];
    const head = fact.slice(0, fact.length - end.length);
    channels.set(head, [...(channels.get(head) ?? []), channel]);
  }
  const all = new Set([...channels.values()].flat()).size;
  return [...channels].map(([head, on]) => (on.length === all ? head : `${head} ${on.join(", ")}`));
}

const withDots = (words: string): string => words.replace(/(?<![\d.,/-])\d{4,}(?![\d.,/-])/gu, (digits) => Number(digits).toLocaleString("vi-VN"));
