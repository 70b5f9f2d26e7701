// The door to the counts of this kiosk: a database of their own, which no other part reads. A browser that keeps nothing counts nothing.
import { openDB, type DBSchema } from "idb";
import * as v from "valibot";
import { dayCountsSchema, mergeCounts, type DayCounts, type SearchOutcome } from "../../core/usage/day-counts";
import { keepableWords } from "../../core/usage/keepable-words";
import { knownPairs } from "../../core/usage/known-pairs";
import { firstDayKept } from "../../core/usage/months";
import { emptyBook, wordBookSchema, writeDown, type FailedSearch, type WordBook } from "../../core/usage/word-book";

interface UsageShelf extends DBSchema {
  days: { key: string; value: DayCounts };
  words: { key: "book"; value: WordBook };
  salt: { key: "salt"; value: Uint8Array<ArrayBuffer> };
}

export interface Usage {
  /** The oldest first. */
  days: DayCounts[];
  book: WordBook;
}

const name = "niem-yet-usage";
/** So that guessing every short text takes whoever has the disk long, and the kiosk hardly notices. */
const rounds = 200_000;
const markBits = 160;

function open() {
  return openDB<UsageShelf>(name, 1, {
    upgrade(database) {
      database.createObjectStore("days", { keyPath: "day" });
      database.createObjectStore("words");
      database.createObjectStore("salt");
    },
  });
}

/**
 * Adds counts to their day, and what was searched in vain to the word book; what is too old goes. Never throws: what cannot be kept is not counted.
 * @param posted texts of the office, whose words are nobody's name
 */
export async function keepCounts(
  counts: DayCounts,
  failed: readonly { text: string; outcome: SearchOutcome }[] = [],
  posted: () => Iterable<string> = () => [],
): Promise<void> {
  try {
    const database = await open();
    const searches = failed.length ? await marked(failed, knownPairs(posted()), await saltOf(database)) : [];
    const change = database.transaction(["days", "words"], "readwrite");
    const [days, words] = [change.objectStore("days"), change.objectStore("words")];
    const before = v.safeParse(dayCountsSchema, await days.get(counts.day));
    await days.put(before.success ? mergeCounts(before.output, counts) : counts);
    await days.delete(IDBKeyRange.upperBound(firstDayKept(counts.day), true));
    await words.put(writeDown(sound(await words.get("book")), searches, counts.day), "book");
    await change.done;
    database.close();
  } catch {
    // No storage, no room, no key: this visit is not counted.
  }
}

/** Everything that is kept; nothing where this browser keeps nothing. */
export async function readUsage(): Promise<Usage> {
  try {
    const database = await open();
    const days = (await database.getAll("days")).filter((day) => v.is(dayCountsSchema, day));
    const book = sound(await database.get("words", "book"));
    database.close();
    return { days, book };
  } catch {
    return { days: [], book: emptyBook() };
  }
}

/** Forgets all of it, the salt too: nothing that was copied before can be compared with what comes after. @throws when the browser refuses */
export async function eraseUsage(): Promise<void> {
  const database = await open();
  const change = database.transaction(["days", "words", "salt"], "readwrite");
  await Promise.all([change.objectStore("days").clear(), change.objectStore("words").clear(), change.objectStore("salt").clear(), change.done]);
  database.close();
}

const sound = (book: unknown): WordBook => (v.is(wordBookSchema, book) ? book : emptyBook());

async function saltOf(database: Awaited<ReturnType<typeof open>>): Promise<Uint8Array<ArrayBuffer>> {
  const change = database.transaction("salt", "readwrite");
  const salt = (await change.store.get("salt")) ?? crypto.getRandomValues(new Uint8Array(16));
  await change.store.put(salt, "salt");
  await change.done;
  return salt;
}

/** The searches whose words may be remembered, each under its mark; none where the browser has no WebCrypto (plain http on a network). */
async function marked(
  failed: readonly { text: string; outcome: SearchOutcome }[],
  known: ReturnType<typeof knownPairs>,
  salt: Uint8Array<ArrayBuffer>,
): Promise<FailedSearch[]> {
  if (!("subtle" in crypto)) return [];
  const searches: FailedSearch[] = [];
  for (const { text, outcome } of failed) {
    const words = keepableWords(text, known);
    if (words) searches.push({ ...words, outcome, mark: await mark(words.key, salt) });
  }
  return searches;
}

/** A slow salted hash in letters: no figures of it could be taken for somebody's number. */
async function mark(text: string, salt: Uint8Array<ArrayBuffer>): Promise<string> {
  const key = await crypto.subtle.importKey("raw", new TextEncoder().encode(text), "PBKDF2", false, ["deriveBits"]);
  const bits = await crypto.subtle.deriveBits({ name: "PBKDF2", hash: "SHA-256", salt, iterations: rounds }, key, markBits);
  const letter = (half: number) => String.fromCharCode(97 + half);
  return [...new Uint8Array(bits)].map((byte) => letter(byte >> 4) + letter(byte & 15)).join("");
}
