// Fees of a portal record. A zero is never "free": the words decide, and where they are silent nobody knows.
import type { ChannelName, Fee } from "../procedure/procedure";
import { cleanText } from "./clean-text";
import { feeFigures, freeWords, kindWords, provinceWords, unitWords } from "./fee-words";
import { isObject, numberOf, objectAt, objectsAt, shown, type JsonObject } from "./portal-json";
import { namesOtherProvince } from "./provinces";
import { reasonText, type Reason } from "./reasons";
import type { Remarks } from "./remarks";
import { wording } from "./wording";

/** A way to file, as the record lists it. */
export interface PortalMethod {
  channel: ChannelName;
  source: JsonObject;
  path: string;
}

type Amount = Pick<Fee, "amount" | "doubtful">;

/** The fees of all methods, equal ones of several channels as one. @param province the commune's own */
export function readFees(methods: readonly PortalMethod[], province: string, remarks: Remarks): Fee[] {
  const fees = new Map<string, Fee>();
  for (const { channel, source, path } of methods) {
    for (const row of objectsAt(source, "fees", remarks, `${path}.fees`)) {
      const fee = readFee(row, province, remarks, `${path}.fees`);
      const known = fees.get(JSON.stringify(fee));
      if (!known) fees.set(JSON.stringify(fee), { ...fee, channels: [channel] });
      else if (!known.channels.includes(channel)) known.channels.push(channel);
    }
  }
  return withSilentChannels([...fees.values()], methods, remarks);
}

/** A channel without a row beside channels with rows would read as free or as priced: it is unknown. */
function withSilentChannels(fees: Fee[], methods: readonly PortalMethod[], remarks: Remarks): Fee[] {
  const [first] = fees;
  const silent = [...new Set(methods.map(({ channel }) => channel))].filter((channel) => !fees.some((fee) => fee.channels.includes(channel)));
  for (const channel of silent) remarks.add("fee-missing", "executionMethods", wording.channels[channel]);
  return first && silent.length ? [...fees, { kind: first.kind, amount: "unknown", channels: silent }] : fees;
}

function readFee(row: JsonObject, province: string, remarks: Remarks, field: string): Omit<Fee, "channels"> {
  const words = cleanText(row.description, remarks, field, true);
  const kind = readKind(row.type, words, remarks, field);
  const attached = isObject(row.attachment) ? cleanText(row.attachment.fileName, remarks, field) : "";
  const doubt = (reason: Reason, was?: string, now?: string): Amount => {
    remarks.add(reason, field, was, now);
    return { amount: "unknown", doubtful: `${reasonText(reason, was, now)}.` };
  };
  const value = row.value === null || row.value === undefined || row.value === "" ? 0 : numberOf(row.value, remarks, field);
  const currency = currencyOf(row, remarks, field);
  let answer: Amount;
  if (value === undefined || value < 0 || !Number.isInteger(value)) answer = doubt("fee-value", shown(row.value));
  else if (currency !== "VND" && value > 0) answer = doubt("fee-currency", `${value} ${currency}`);
  else if (namesOtherProvince(words, province)) answer = doubt("fee-other-province", words);
  else if (value > 0) answer = certain(value, words, doubt);
  else answer = zero(words, attached, doubt, remarks, field);
  const unit = typeof answer.amount === "number" ? unitWords(words, answer.amount) : undefined;
  return { kind, ...answer, ...(unit ? { unit } : words && { condition: words }) };
}

function certain(value: number, words: string, doubt: (reason: Reason, was?: string, now?: string) => Amount): Amount {
  const figures = feeFigures(words);
  if (figures.includes(value)) return { amount: value };
  if (figures.includes(value * 1000)) return { ...doubt("fee-thousand", String(value), words), amount: value * 1000 };
  if (figures.length) return { ...doubt("fee-disagrees", String(value), words), ...(value >= 1000 && { amount: value }) };
  if (value < 1000) return doubt("fee-small", String(value));
  return { amount: value };
}

function zero(words: string, attached: string, doubt: (reason: Reason, was?: string) => Amount, remarks: Remarks, field: string): Amount {
  const free = freeWords(words);
  if (free === "free") {
    remarks.add("fee-free", field, words);
    return { amount: "free" };
  }
  if (feeFigures(words).length) return doubt("fee-zero-figures", words);
  if (provinceWords(words)) {
    remarks.add("fee-province", field);
    return { amount: "province" };
  }
  if (free === "some") return doubt("fee-some-free", words);
  if (attached) return doubt("fee-attachment", attached);
  return words ? doubt("fee-zero-words", words) : doubt("fee-zero-silent");
}

function currencyOf(row: JsonObject, remarks: Remarks, field: string): string {
  const name = cleanText(objectAt(row, "currency").code ?? row.currencyName, remarks, field);
  return name === "" || /^(?:vn[dđ]|việt nam đồng|đồng)$/iu.test(name) ? "VND" : name;
}

function readKind(type: unknown, words: string, remarks: Remarks, field: string): Fee["kind"] {
  const said = kindWords(words);
  const typed = type === "FEE" ? "phi" : type === "SERVICE_FEE" ? "le-phi" : undefined;
  if (!typed) remarks.add("fee-kind-unknown", field, shown(type));
  else if (said && said !== typed) remarks.add("fee-kind", field, wording.kinds[typed], wording.kinds[said]);
  return said ?? typed ?? "phi";
}
