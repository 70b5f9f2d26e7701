// A clip with a tone in it, and a file of clips, for tests: nobody's voice.
import type { Clip, VoiceFile } from "../../../../src/core/voice/voice-file";

/** A WAV file of a tone as base64; 8-bit mono at 8 kHz. */
export function aTone(seconds = 1, hertz = 440): string {
  const rate = 8000;
  const length = Math.round(seconds * rate);
  const bytes = Buffer.alloc(44 + length);
  bytes.write("RIFF", 0, "latin1");
  bytes.writeUInt32LE(36 + length, 4);
  bytes.write("WAVEfmt ", 8, "latin1");
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(rate, 24);
  bytes.writeUInt32LE(rate, 28);
  bytes.writeUInt16LE(1, 32);
  bytes.writeUInt16LE(8, 34);
  bytes.write("data", 36, "latin1");
  bytes.writeUInt32LE(length, 40);
  for (let i = 0; i < length; i++) bytes[44 + i] = 128 + Math.round(60 * Math.sin((2 * Math.PI * hertz * i) / rate));
  return bytes.toString("base64");
}

export function aClip(changes: Partial<Clip> = {}): Clip {
  return { about: "screen/home", type: "audio/wav", seconds: 0.1, recorded: "2026-11-20", data: aTone(0.1), ...changes };
}

export function aVoiceFile(clips: Clip[] = [aClip()], language = { id: "tay", name: "Tày" }): VoiceFile {
  return { format: 1, language, clips };
}
