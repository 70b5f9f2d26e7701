// The list that the officer brought to hold against ours; a file that cannot be read leaves the one before it in place.
import { ref, shallowRef } from "vue";
import type { PostedListReading } from "../../../core/intake/read-posted-list";
import { useOfficeMessages } from "../../messages/use-office-messages";
import { readChosenFile } from "../../platform/files";

/** A list that was read, with the name of its file. */
interface OtherList extends PostedListReading {
  file: string;
}

export function useOtherList() {
  const t = useOfficeMessages().staff.compare;
  const list = shallowRef<OtherList>();
  /** Name of the file that is being read. */
  const busy = ref<string>();
  /** Why the last file could not be read, in words. */
  const refused = ref<string>();
  let latest = 0;

  async function bring(file: File): Promise<void> {
    const turn = ++latest;
    busy.value = file.name;
    refused.value = undefined;
    const reading = await read(file);
    if (turn !== latest) return;
    busy.value = undefined;
    if (typeof reading === "string") refused.value = t.refused(file.name, reading);
    else list.value = { ...reading, file: file.name };
  }

  return { list, busy, refused, bring };
}

/** The list in a file, or why there is none, in words. Unzipping is fetched only when a file is brought. */
async function read(file: File): Promise<PostedListReading | string> {
  const [source, { readPostedList }, { faultText }] = await Promise.all([
    readChosenFile(file),
    import("../../../core/intake/read-posted-list"),
    import("../../../core/intake/reasons"),
  ]);
  const reading = "fault" in source ? source : readPostedList(source);
  return "fault" in reading ? faultText(reading.fault, reading.was, reading.now) : reading;
}
