// The counts of this kiosk for the officer: the months there are, the one in view, and its words with the lines that would help.
import { computed, ref, shallowRef } from "vue";
import { monthReport, monthsOf } from "../../../core/usage/month-report";
import { suggestLine } from "../../../core/usage/suggest-line";
import { useOfficeMessages } from "../../messages/use-office-messages";
import { eraseUsage, readUsage, type Usage } from "../../platform/usage-log";
import { useCatalogue } from "../../stores/catalogue";

export function useReport() {
  const t = useOfficeMessages().usage;
  const catalogue = useCatalogue();
  const usage = shallowRef<Usage>();
  /** How many months back from the newest. */
  const back = ref(0);

  const months = computed(() => (usage.value ? monthsOf(usage.value.days) : []));
  const report = computed(() => {
    const month = months.value[back.value];
    return usage.value && month !== undefined ? monthReport(month, usage.value.days, usage.value.book) : undefined;
  });
  /** The everyday name of a procedure; of one that is not posted any more, its code. */
  const nameOf = (code: string) => catalogue.listedProcedure(code)?.plain_name ?? code;
  const words = computed(() =>
    (report.value?.words ?? []).map((lost) => ({
      ...lost,
      ...suggestLine(lost.words, catalogue.search!, (code) => catalogue.listedProcedure(code)?.plain_name, t.why(report.value!.month), t.unknownMeaning),
    })),
  );

  async function read(): Promise<void> {
    usage.value = await readUsage();
    back.value = 0;
  }

  /** @returns whether everything is gone */
  async function erase(): Promise<boolean> {
    const done = await eraseUsage().then(
      () => true,
      () => false,
    );
    await read();
    return done;
  }

  void read();
  return { usage, months, back, report, words, nameOf, erase };
}
