// The small shapes that every data file is made of: a text, a slug, a code, a day.
import * as v from "valibot";

/** Something a person can read: not empty, no blanks around it. */
export const text = v.pipe(v.string(), v.trim(), v.minLength(1, "empty"));

/** An id made of unaccented words: "ho-tich". */
export const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "slug"));

/** A national procedure code, such as "1.001193"; quoted in YAML, or it would become a number. */
export const codeSchema = v.pipe(v.string("code-quoted"), v.regex(/^\d\.\d{6}$/, "code"));

/** A calendar day that exists, as "2026-11-23". */
export const daySchema = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, "day"), v.check(exists, "day"));

function exists(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
