// What this one machine keeps for the office: its settings and the officer's PIN. A database of its own, which no citizen's visit writes to.
import { openDB, type DBSchema } from "idb";
import * as v from "valibot";

type Kept = "device" | "pin" | "tries";

interface Shelf extends DBSchema {
  office: { key: Kept; value: unknown };
}

function open() {
  return openDB<Shelf>("niem-yet-office", 1, { upgrade: (database) => void database.createObjectStore("office") });
}

/** Undefined when nothing of this shape was kept, or when this browser keeps nothing (private windows, full disk). */
export async function readOffice<T>(key: Kept, schema: v.GenericSchema<unknown, T>): Promise<T | undefined> {
  try {
    const { success, output } = v.safeParse(schema, await (await open()).get("office", key));
    return success ? output : undefined;
  } catch {
    return undefined;
  }
}

/** @returns whether it is kept; undefined takes it away */
export async function keepOffice(key: Kept, value: unknown): Promise<boolean> {
  try {
    const database = await open();
    await (value === undefined ? database.delete("office", key) : database.put("office", value, key));
    return true;
  } catch {
    return false;
  }
}
