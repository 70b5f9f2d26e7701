// Whether some bytes are a sound that browsers play: told by how they begin, not by what they say they are.

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

type SoundKind = "webm" | "ogg" | "wav" | "mp4" | "mp3";

/** The container of a sound given as base64; undefined for anything else. */
export function soundKind(base64: string): SoundKind | undefined {
  const bytes = firstBytes(base64, 12);
  const letters = String.fromCharCode(...bytes);
  if (bytes[0] === 0x1a && letters.startsWith("E\xdf\xa3", 1)) return "webm";
  if (letters.startsWith("OggS")) return "ogg";
  if (letters.startsWith("RIFF") && letters.startsWith("WAVE", 8)) return "wav";
  if (letters.startsWith("ftyp", 4)) return "mp4";
  if (letters.startsWith("ID3") || (bytes[0] === 0xff && (bytes[1]! & 0xe6) === 0xe2)) return "mp3";
  return undefined;
}

/** Core has no `atob`. */
function firstBytes(base64: string, count: number): number[] {
  const bytes: number[] = [];
  let [bits, held] = [0, 0];
  for (const letter of base64.slice(0, Math.ceil((count * 4) / 3))) {
    const value = alphabet.indexOf(letter);
    if (value < 0) break;
    bits = (bits << 6) | value;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes.push((bits >> held) & 0xff);
    bits &= (1 << held) - 1;
  }
  return bytes.slice(0, count);
}
