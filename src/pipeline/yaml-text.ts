// Plain values as block YAML: every text in quotes, so that no code becomes a number and no "no" a false.

/** YAML of `value`; the same value gives the same bytes. Keys that are undefined are left out. */
export function yamlText(value: unknown): string {
  return `${block(value, "").trimStart()}\n`;
}

function block(value: unknown, indent: string): string {
  if (Array.isArray(value)) return value.length ? value.map((each) => `\n${indent}- ${block(each, `${indent}  `).trimStart()}`).join("") : " []";
  if (typeof value !== "object" || value === null) return ` ${JSON.stringify(value)}`;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return entries.length ? entries.map(([key, each]) => `\n${indent}${key}:${block(each, `${indent}  `)}`).join("") : " {}";
}
