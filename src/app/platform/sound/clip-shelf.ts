// The shelf of clips that were recorded or brought in on this device: a database of its own, so that trouble with sounds never touches the catalogues.
import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import type { Language } from "../../../core/voice/language";
import type { Clip } from "../../../core/voice/voice-file";

/** A clip on the shelf, without its sound. */
export interface KeptClip extends Omit<Clip, "data"> {
  language: Language;
}

/** Why a clip could not be kept: no room left, or a browser that keeps nothing (private window, storage refused). */
export class ClipShelfError extends Error {
  constructor(readonly reason: "full" | "unavailable") {
    super(`clips: ${reason}`);
  }
}

interface Shelf extends DBSchema {
  /** Language id and what it is about: one clip of each. */
  clips: { key: [language: string, about: string]; value: KeptClip };
  /** The sound of each as base64, apart, so that the list is read without it. */
  sounds: { key: [language: string, about: string]; value: string };
}

/** @throws when this browser keeps nothing */
function open(): Promise<IDBPDatabase<Shelf>> {
  return openDB<Shelf>("niem-yet-voice", 1, {
    upgrade(database) {
      database.createObjectStore("clips");
      database.createObjectStore("sounds");
    },
    // Another window with a newer version must not wait for this one.
    blocking: (_, __, event) => (event.target as IDBDatabase).close(),
  });
}

/** Every clip without its sound; none when this browser keeps nothing. */
export async function listClips(): Promise<KeptClip[]> {
  return withShelf((shelf) => shelf.getAll("clips")).catch(() => []);
}

/** Keeps all of them or none, each in the place of an older one about the same. @throws ClipShelfError, and then the shelf is as it was */
export async function keepClips({ id, name }: Language, clips: readonly Clip[]): Promise<void> {
  await withShelf(async (shelf) => {
    const transaction = shelf.transaction(["clips", "sounds"], "readwrite");
    const done = transaction.done;
    for (const { data, ...clip } of clips) {
      // What fails aborts the transaction, and `done` says so.
      transaction
        .objectStore("clips")
        .put({ ...clip, language: { id, name } }, [id, clip.about])
        .catch(() => undefined);
      transaction
        .objectStore("sounds")
        .put(data, [id, clip.about])
        .catch(() => undefined);
    }
    await done;
  });
}

/** The sound as base64; undefined when there is none. @throws ClipShelfError */
export async function readSound(language: string, about: string): Promise<string | undefined> {
  return withShelf((shelf) => shelf.get("sounds", [language, about]));
}

/** @throws ClipShelfError */
export async function dropClip(language: string, about: string): Promise<void> {
  await withShelf(async (shelf) => {
    const transaction = shelf.transaction(["clips", "sounds"], "readwrite");
    await Promise.all([
      transaction.objectStore("clips").delete([language, about]),
      transaction.objectStore("sounds").delete([language, about]),
      transaction.done,
    ]);
  });
}

async function withShelf<T>(work: (shelf: IDBPDatabase<Shelf>) => Promise<T>): Promise<T> {
  let shelf: IDBPDatabase<Shelf> | undefined;
  try {
    shelf = await open();
    return await work(shelf);
  } catch (error) {
    throw new ClipShelfError((error as Error | null)?.name === "QuotaExceededError" ? "full" : "unavailable");
  } finally {
    shelf?.close();
  }
}
