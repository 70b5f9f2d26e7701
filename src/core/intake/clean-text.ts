// Portal text made readable without changing a word: composed accents, ordinary blanks, no invisible signs.
import type { Reason } from "./reasons";
import type { Remarks } from "./remarks";

const privateUse = /[\uE000-\uF8FF]/gu;
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]|\p{Cs}|(?![\n\t\r])\p{Cc}/gu;
const strangeBlank = /[\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/gu;

/**
 * The text in NFC with every blank an ordinary one.
 * @param value anything; what is not a text gives ""
 * @param lines keep line breaks (one between paragraphs) instead of joining the lines
 */
export function cleanText(value: unknown, remarks: Remarks, field: string, lines = false): string {
  if (typeof value !== "string") {
    if (value !== undefined && value !== null && value !== "") remarks.add("wrong-type", field, field);
    return "";
  }
  let text = value;
  const replace = (reason: Reason, pattern: RegExp, by: string) => {
    const next = text.replace(pattern, by);
    if (next !== text) remarks.add(reason, field);
    text = next;
  };
  const composed = text.normalize("NFC");
  if (composed !== text) remarks.add("text-nfd", field);
  text = composed.replace(/\r\n?/gu, "\n");
  replace("text-private-use", privateUse, "");
  replace("text-invisible", invisible, "");
  replace("text-nbsp", strangeBlank, " ");
  replace("text-tab", /\t+/gu, " ");
  if (text.includes("\uFFFD")) remarks.add("text-broken", field, text);
  if (!lines && text.trim().includes("\n")) replace("text-newline", /\s*\n\s*/gu, " ");
  replace("text-blanks", / {2,}/gu, " ");
  text = text.replace(/ *\n\s*/gu, "\n").trim();
  // Laws keep the words of their day; everything else that sends people to a district is out of date.
  const district = field.startsWith("legalBasis") || !/huyện/iu.test(text) ? -1 : text.search(/cấp huyện|phòng [\p{L} ]{1,30} huyện/iu);
  if (district >= 0) remarks.add("district", field, text.slice(Math.max(0, district - 60), district + 60));
  return text;
}
