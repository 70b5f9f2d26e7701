// Names of procedures and fields: out of capitals, without the portal's own codes behind them.
import { fold } from "../text/fold";
import type { Remarks } from "./remarks";

/** Words that keep their capitals when a name is taken out of capitals. */
const proper = [
  "Việt Nam",
  "Nhà nước",
  "Quốc hội",
  "Chính phủ",
  "Đảng",
  "Giấy chứng nhận",
  "Quân đội nhân dân",
  "Công an nhân dân",
  "Cổng dịch vụ công",
  "BHXH",
  "BHYT",
  "BHTN",
  "UBND",
  "HĐND",
  "HTX",
];
const longest = 300;

/** The name for a screen: one in capitals in lower case with a capital first letter; the words are the record's. */
export function readName(official: string, remarks: Remarks): string {
  if (official.length > longest) remarks.add("name-long", "name", String(official.length));
  if (official !== official.toUpperCase() || !/\p{Lu}{2}/u.test(official)) return official;
  remarks.add("name-capitals", "name");
  const lower = official.toLowerCase();
  const named = proper.reduce((name, words) => name.replaceAll(new RegExp(`(?<![\\p{L}])${words.toLowerCase()}(?![\\p{L}])`, "gu"), words), lower);
  return capitalised(named);
}

/** A field's name without the portal's code behind it: "Việc làm (G07-LĐ11)". */
export function readFieldName(written: string, remarks: Remarks): string {
  const name = capitalised(written.replace(/\s*\([A-Z]\d{2}-[\p{L}\d]+\)$/u, ""));
  if (name !== written) remarks.add("field-name", "categoriesDetails", written, name);
  return name;
}

/** True when two names are the same but for capitals, blanks, signs and the words "Thủ tục" before them. */
export function sameName(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

function bare(name: string): string {
  return (fold(name).match(/[a-z0-9]+/gu) ?? []).join(" ").replace(/^thu tuc /u, "");
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
