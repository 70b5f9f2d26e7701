// The last catalogue that was found whole, kept for the day a new one arrives damaged.
import { openDB, type DBSchema } from "idb";

/** A whole catalogue as it came over the wire. */
export interface StoredCatalogue {
  manifest: string;
  /** Text of each piece by its file name. */
  pieces: Record<string, string>;
}

interface Shelf extends DBSchema {
  catalogue: { key: "last-good"; value: StoredCatalogue };
}

function open() {
  return openDB<Shelf>("niem-yet", 1, { upgrade: (database) => void database.createObjectStore("catalogue") });
}

/** Undefined when nothing was kept yet, or when this browser keeps nothing (private windows, full disk). */
export async function readLastGood(): Promise<StoredCatalogue | undefined> {
  try {
    return await (await open()).get("catalogue", "last-good");
  } catch {
    return undefined;
  }
}

/** One write, so that a power cut leaves the old catalogue or the new one. Failing to keep it hurts nobody today. */
export async function keepLastGood(catalogue: StoredCatalogue): Promise<boolean> {
  try {
    await (await open()).put("catalogue", catalogue, "last-good");
    return true;
  } catch {
    return false;
  }
}
