// A filing right now, for the pages that say return dates; it follows the clock minute by minute.
import { useIntervalFn } from "@vueuse/core";
import { computed, shallowRef, type ComputedRef } from "vue";
import { clockDoubt } from "../../core/calendar/clock-doubt";
import { isoDay } from "../../core/calendar/day";
import type { Filing } from "../../core/calendar/filing-answers";
import { readOfficeHours } from "../../core/calendar/office-hours";
import { createWorkCalendar } from "../../core/calendar/work-calendar";
import { moment } from "../platform/clock";
import { useCatalogue } from "../stores/catalogue";

/** In step with the clock in the header. */
const clockCheck = 10_000;

/** @param read the day the page's record was read, for telling a wrong clock; undefined while there is no record */
export function useFiling(read: () => string | undefined): ComputedRef<Filing> {
  const catalogue = useCatalogue();
  const now = shallowRef(moment());
  useIntervalFn(() => {
    const { day, minute } = moment();
    if (day !== now.value.day || minute !== now.value.minute) now.value = { day, minute };
  }, clockCheck);

  const calendar = computed(() => {
    const { calendars, commune } = catalogue.list!;
    return createWorkCalendar(calendars, commune.hours === undefined ? undefined : readOfficeHours(commune.hours));
  });
  return computed(() => {
    const past = [catalogue.list!.commune.data_date, read()].filter((day) => day !== undefined);
    return { moment: now.value, calendar: calendar.value, doubt: clockDoubt(isoDay(now.value.day), past) };
  });
}
