// Which piece of the catalogue a procedure lies in. One more procedure must cost a kiosk's update one small piece,
// so a field of many lies in several, and where a procedure lies in them never depends on what else is posted.

/** A field of at most this many lies in one piece. */
const mostInOnePiece = 20;

/** The pieces of a field by their keys in the manifest: "dat-dai" when it is one, else up to five, "dat-dai/4" for codes that end in 4 or 5. */
export function cutField<T>(field: string, all: readonly T[], codeOf: (each: T) => string): Map<string, T[]> {
  if (all.length <= mostInOnePiece) return new Map([[field, [...all]]]);
  const pieces = new Map<string, T[]>();
  for (const each of all) {
    const key = cutKey(field, codeOf(each));
    pieces.set(key, [...(pieces.get(key) ?? []), each]);
  }
  return new Map([...pieces].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** What the manifest has of a field. @param code only the piece in which this procedure lies */
export function piecesOf<T>(pieces: Readonly<Record<string, T>>, field: string, code?: string): T[] {
  const whole = pieces[field];
  if (whole) return [whole];
  const keys = code === undefined ? Object.keys(pieces).filter((key) => key.startsWith(`${field}/`)) : [cutKey(field, code)];
  return keys.flatMap((key) => pieces[key] ?? []);
}

function cutKey(field: string, code: string): string {
  const last = Number(code.slice(-1));
  return `${field}/${last - (last % 2)}`;
}
