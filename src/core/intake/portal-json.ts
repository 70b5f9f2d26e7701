// Looking into JSON that may be anything: nothing here throws, and nothing of the wrong type gets through.
import type { Remarks } from "./remarks";

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The object at `key`, or an empty one. */
export function objectAt(parent: JsonObject, key: string): JsonObject {
  const value = parent[key];
  return isObject(value) ? value : {};
}

/** The objects of the list at `key`; anything else in it is remarked and left out. Nulls are the portal's own and left out quietly. */
export function objectsAt(parent: JsonObject, key: string, remarks: Remarks, path = key): JsonObject[] {
  const value = parent[key];
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    remarks.add("wrong-type", path, path);
    return [];
  }
  return value.filter((each: unknown): each is JsonObject => {
    if (!isObject(each) && each !== null) remarks.add("wrong-type", path, path);
    return isObject(each);
  });
}

/** The finite number a value stands for; a number in a text counts, and is remarked. */
export function numberOf(value: unknown, remarks: Remarks, field: string): number | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? value : undefined;
  if (typeof value !== "string" || !/^\s*\d{1,12}(?:[.,]5)?\s*$/u.test(value)) return undefined;
  remarks.add("number-text", field, value);
  return Number(value.replace(",", "."));
}

/** What `table` has under a text; nothing that it inherits, nothing for what is no text. */
export function lookUp<T>(table: Readonly<Record<string, T>>, value: unknown): T | undefined {
  return typeof value === "string" && Object.hasOwn(table, value) ? table[value] : undefined;
}

/** How a value looks in a remark. Lists and objects are only named: nested deeply enough, they could not be written out. */
export function shown(value: unknown): string {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return "[…]";
  return isObject(value) ? "{…}" : `${value as number | boolean | null | undefined}`;
}
