// Processing times of a portal record: per channel, held against what the record's own cases say.
import { fold } from "../text/fold";
import type { ProcessingTime } from "../procedure/procedure";
import { cleanText } from "./clean-text";
import { lookUp, numberOf, objectAt, objectsAt, shown, type JsonObject } from "./portal-json";
import { reasonText, type Reason } from "./reasons";
import type { PortalMethod } from "./read-fees";
import { Remarks } from "./remarks";
import { wording } from "./wording";

type Unit = "working_day" | "day" | "month" | "hour";
type Term = { amount: number; unit: Unit };

const units: Readonly<Record<string, Unit>> = { WORKING_DAY: "working_day", DAY: "day", MONTH: "month", HOUR: "hour" };

/** True when a method's description speaks of time; else it speaks of the way to file. */
export function speaksOfTime(text: string): boolean {
  return /\d+ (?:ngay|thang|gio|tuan)|thoi (?:han|gian)|ngay lam viec|ngay sau khi|quy dinh thoi han/u.test(fold(text));
}

/** The times of all methods, equal ones of several channels as one. */
export function readTimes(methods: readonly PortalMethod[], detail: JsonObject, remarks: Remarks): ProcessingTime[] {
  const cases = readCaseTerms(detail, remarks);
  const agreed = methods.some(({ source }) => cases.some((each) => sameTerm(each, source)));
  const times = new Map<string, ProcessingTime>();
  for (const { channel, source, path } of methods) {
    const note = cleanText(source.description, remarks, `${path}.description`, true);
    const time = readTime(source, cases, agreed, remarks, `${path}.processingTime`);
    const prose = typeof source.processingTime === "string" ? cleanText(source.processingTime, remarks, `${path}.processingTime`) : "";
    const notes = [/\p{L}/u.test(prose) ? prose : "", speaksOfTime(note) ? note : ""].filter((each) => each !== "");
    const whole = { ...time, ...(notes.length && { note: notes.join("\n") }) };
    const known = times.get(JSON.stringify(whole));
    if (!known) times.set(JSON.stringify(whole), { ...whole, channels: [channel] });
    else if (!known.channels.includes(channel)) known.channels.push(channel);
  }
  return [...times.values()];
}

function readTime(source: JsonObject, cases: readonly Term[], agreed: boolean, remarks: Remarks, field: string): Omit<ProcessingTime, "channels"> {
  const said = cases.map(termText).join(", ");
  const doubt = (reason: Reason, was: string, now = ""): string => {
    remarks.add(reason, field, was, now);
    return `${reasonText(reason, was, now)}.`;
  };
  const unknown = (reason: Reason, was: string) => ({ unit: "unknown" as const, doubtful: doubt(reason, was) });
  const raw = source.processingTime;
  if (typeof raw === "string" && /\p{L}/u.test(raw)) return unknown("time-prose", raw);
  const amount = numberOf(raw, remarks, field);
  const unit = lookUp(units, source.processingTimeUnit);
  if (amount === undefined || amount < 0) return unknown("time-value", shown(raw));
  if (!unit) {
    // 1 stands for "same day" as often as for one day, 0 for "see case"; a larger number that the case repeats is the case's.
    const [first, second] = cases;
    if (amount > 1 && first?.amount === amount && !second) {
      remarks.add("time-other-case", field, String(amount), said);
      return first;
    }
    return unknown("time-other", String(amount));
  }
  if (amount < 0.5) return unknown("time-value", `${amount} ${wording.units[unit]}`);
  if (agreed || !cases.length) return { amount, unit };
  return { amount, unit, doubtful: doubt("time-contradicts", termText({ amount, unit }), said) };
}

function readCaseTerms(detail: JsonObject, remarks: Remarks): Term[] {
  const terms = objectsAt(detail, "cases", remarks).flatMap((each) => {
    const { qty, type } = objectAt(each, "processingDay");
    const unit = lookUp(units, type);
    return typeof qty === "number" && qty >= 0.5 && unit ? [{ amount: qty, unit }] : [];
  });
  return [...new Map(terms.map((term) => [termText(term), term])).values()];
}

function sameTerm({ amount, unit }: Term, source: JsonObject): boolean {
  return numberOf(source.processingTime, new Remarks(), "") === amount && lookUp(units, source.processingTimeUnit) === unit;
}

function termText({ amount, unit }: Term): string {
  return `${String(amount).replace(".", ",")} ${wording.units[unit]}`;
}
