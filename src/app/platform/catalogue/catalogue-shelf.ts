// The shelf of whole catalogues: the one in use and the two before it. Every change is one transaction, so that a power cut leaves the shelf before it or after it.
import { newestFirst, standIns, surplus } from "../../../core/catalogue/shelf-rules";
import { describeCatalogue, shelfDatabase, type ShelfDatabase, type ShelvedHead } from "./shelf-database";

/** A whole, checked catalogue as it came over the wire or out of a file. */
export interface KeptCatalogue extends Pick<ShelvedHead, "id" | "manifest" | "origin" | "keptAt"> {
  /** Text of each piece by its file name. */
  pieces: Record<string, string>;
}

/** One catalogue on the shelf, without its pieces. */
export interface KeptSummary extends ShelvedHead {
  inUse: boolean;
}

/** Why something could not be kept: no room left, or a browser that keeps nothing (private window, storage refused). */
export class ShelfError extends Error {
  constructor(readonly reason: "full" | "unavailable") {
    super(`shelf: ${reason}`);
  }
}

/**
 * Keeps a catalogue and makes it the one in use; of more than three the oldest goes.
 * The caller has checked it: hashes, schemas, a search.
 * @throws ShelfError, and then the shelf is as it was
 */
export async function keepCatalogue({ pieces, ...kept }: KeptCatalogue): Promise<void> {
  const about = describeCatalogue(kept.manifest, pieces);
  await change(async (database) => {
    const transaction = database.transaction(["heads", "pieces", "state"], "readwrite");
    const done = transaction.done;
    done.catch(ignore);
    const [heads, store, state] = [transaction.objectStore("heads"), transaction.objectStore("pieces"), transaction.objectStore("state")];
    const before = (await heads.getAll()).filter(({ id }) => id !== kept.id);
    const head: ShelvedHead = { ...about, ...kept, order: 1 + Math.max(0, ...before.map(({ order }) => order)) };
    // Room first: at the quota the oldest must be gone before the new one is written.
    const gone = [kept.id, ...surplus([...before, head], kept.id)];
    for (const id of gone) void store.delete(ofCatalogue(id)).catch(ignore);
    for (const id of gone) void heads.delete(id).catch(ignore);
    for (const [file, text] of Object.entries(pieces)) void store.put(text, [kept.id, file]).catch(ignore);
    void heads.put(head).catch(ignore);
    void state.put(kept.id, "in-use").catch(ignore);
    if (kept.origin === "site") void state.put(kept.id, "site-settled").catch(ignore);
    await done;
  });
}

/** The catalogue that the next start opens; undefined when nothing was kept yet, or when this browser keeps nothing. */
export async function keptInUse(): Promise<KeptSummary | undefined> {
  return (await listKept()).find(({ inUse }) => inUse);
}

/** What is kept, newest first; empty when this browser keeps nothing. */
export async function listKept(): Promise<KeptSummary[]> {
  try {
    const transaction = (await shelfDatabase()).transaction(["heads", "state"]);
    const [heads, inUse] = await Promise.all([transaction.objectStore("heads").getAll(), transaction.objectStore("state").get("in-use")]);
    return newestFirst(heads).map((head) => ({ ...head, inUse: head.id === inUse }));
  } catch {
    return [];
  }
}

/** The text of one piece of a kept catalogue. @throws when it is not there */
export async function readKept(id: string, file: string): Promise<string> {
  const text = await (await shelfDatabase()).get("pieces", [id, file]);
  if (text === undefined) throw new Error(`${file}: missing`);
  return text;
}

/** Goes back (or forward) to a kept catalogue. @throws ShelfError, also when it is no longer kept */
export async function useKept(id: string): Promise<void> {
  await change(async (database) => {
    const transaction = database.transaction(["heads", "state"], "readwrite");
    if (!(await transaction.objectStore("heads").getKey(id))) throw new ShelfError("unavailable");
    await transaction.objectStore("state").put(id, "in-use");
    await transaction.done;
  });
}

/** Takes away a catalogue that failed its start-up check; when it was in use, the one before it is. The site may offer it anew. */
export async function dropKept(failed: string): Promise<void> {
  await change(async (database) => {
    const transaction = database.transaction(["heads", "pieces", "state"], "readwrite");
    const state = transaction.objectStore("state");
    const [heads, inUse] = await Promise.all([transaction.objectStore("heads").getAll(), state.get("in-use")]);
    const next = inUse === failed ? standIns(heads, failed)[0]?.id : inUse;
    await transaction.objectStore("heads").delete(failed);
    await transaction.objectStore("pieces").delete(ofCatalogue(failed));
    if ((await state.get("site-settled")) === failed) await state.delete("site-settled");
    if (next === undefined) await state.delete("in-use");
    else await state.put(next, "in-use");
    await transaction.done;
  });
}

/** The last of the site's catalogues that was kept or turned down; undefined before. */
export async function lastSettled(): Promise<string | undefined> {
  try {
    return await (await shelfDatabase()).get("state", "site-settled");
  } catch {
    return undefined;
  }
}

/** @throws ShelfError */
export async function settle(id: string): Promise<void> {
  await change(async (database) => void (await database.put("state", id, "site-settled")));
}

/** Every key that begins with the id. */
function ofCatalogue(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}

/** What fails in a transaction aborts it, and `done` says so. */
function ignore(): undefined {
  return undefined;
}

async function change(work: (database: ShelfDatabase) => Promise<void>): Promise<void> {
  try {
    await work(await shelfDatabase());
  } catch (error) {
    if (error instanceof ShelfError) throw error;
    throw new ShelfError((error as Error | null)?.name === "QuotaExceededError" ? "full" : "unavailable");
  }
}
