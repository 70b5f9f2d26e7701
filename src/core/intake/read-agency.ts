// Agencies: one spelling for names that the portal spells six ways.
import { cleanText } from "./clean-text";
import { objectsAt, type JsonObject } from "./portal-json";
import type { Remarks } from "./remarks";

/** Spellings of the same words; the order matters. */
const spellings: [RegExp, string][] = [
  [/\bUBND\b/gu, "Ủy ban nhân dân"],
  [/\b[Uu]ỷ ban\b|(?<![\p{L}])ủy ban\b|Uỷ ban|Uỷ Ban|Ủy Ban/gu, "Ủy ban"],
  [/Nhân dân/gu, "nhân dân"],
  [/Nội Vụ/gu, "Nội vụ"],
  [/cấp (Xã|Tỉnh|Huyện)/gu, "cấp $1"],
  [/Ủy ban nhân dân (?:cấp )?xã, ?phường, ?thị trấn/gu, "Ủy ban nhân dân cấp xã"],
  [/^Văn phòng Đăng ký/u, "Văn phòng đăng ký"],
  [/^Chi nhánh Văn phòng Đăng ký/u, "Chi nhánh Văn phòng đăng ký"],
  [/Hà nội/gu, "Hà Nội"],
];

/** The agency's name as it is written here. */
export function spellAgency(name: string): string {
  let spelt = name.replace(/\s*[.;,]+$/u, "");
  for (const [pattern, by] of spellings) spelt = spelt.replace(pattern, by);
  return spelt.replace(/cấp (Xã|Tỉnh|Huyện)/gu, (words) => words.toLowerCase());
}

/** "Ủy ban nhân dân cấp xã; Công an cấp xã" out of the lists at `keys`, else out of the text at `spare`; undefined when there is none. */
export function readAgencies(detail: JsonObject, keys: readonly string[], spare: string, remarks: Remarks): string | undefined {
  const names = keys.flatMap((key) => objectsAt(detail, key, remarks).map(({ name }) => readAgency(name, remarks, key)));
  const known = [...new Set(names.filter((name) => name !== ""))];
  if (known.length) return known.join("; ");
  return readAgency(detail[spare], remarks, spare) || undefined;
}

/** One agency's name; "" when there is none. */
export function readAgency(value: unknown, remarks: Remarks, field: string): string {
  const name = cleanText(value, remarks, field);
  const spelt = spellAgency(name);
  if (spelt !== name) remarks.add("agency-spelling", field, name, spelt);
  return spelt;
}
