// A procedure code as the portal, an Excel list or a hand may have written it.
import type { Remarks } from "./remarks";

const shape = /^(\d)([.,]?)(\d{6})(.*)$/u;

/** The code as "1.001193", each repair remarked; undefined when it cannot be read. */
export function readCode(value: unknown, remarks: Remarks, field: string): string | undefined {
  if (typeof value === "number") return numberCode(value, remarks, field);
  if (typeof value !== "string") return undefined;
  const bare = value.normalize("NFKC").replace(/[\s\u200B-\u200F\uFEFF'"`]+/gu, "");
  const [, first, dot, rest, tail = ""] = shape.exec(bare) ?? [];
  // A tail that starts with a digit makes it another number, not a code with something behind it.
  if (first === undefined || /^\d/u.test(tail)) return undefined;
  const code = `${first}.${rest}`;
  if (dot !== ".") remarks.add("code-dot", field, value, code);
  if (/^[.,;:]*$/u.test(tail)) {
    if (value !== bare || tail) remarks.add("code-blank", field, value, code);
  } else remarks.add("code-suffix", field, value, code);
  return code;
}

/** A spreadsheet drops the last zeros of 1.004800; six decimals bring them back without a guess. */
function numberCode(value: number, remarks: Remarks, field: string): string | undefined {
  const code = value.toFixed(6);
  if (!/^\d\.\d{6}$/u.test(code) || Number(code) !== value) return undefined;
  remarks.add("code-number", field, String(value), code);
  return code;
}
