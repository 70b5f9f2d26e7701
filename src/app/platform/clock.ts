// The one door to the time of day. `?today=2027-02-08` (or `?today=2027-02-08T14:30`) overrides it in tests and previews.
import { parseDay } from "../../core/calendar/day";
import type { Moment } from "../../core/calendar/filing";

/** Now, as the device tells it, or the instant the address asks for. */
export function now(): Date {
  const asked = new URLSearchParams(location.search).get("today");
  const instant = asked ? new Date(asked.includes("T") ? asked : `${asked}T08:00`) : new Date();
  return Number.isNaN(instant.getTime()) ? new Date() : instant;
}

/** The device's clock in milliseconds, whatever the address asks for: to measure how long something takes, not to say what day it is. */
export function milliseconds(): number {
  return Date.now();
}

/** Today on the device's calendar, "2026-11-23". */
export function today(): string {
  return dayOf(now());
}

/** This minute on the device's clock, taken as the office's own. */
export function moment(): Moment {
  const instant = now();
  return { day: parseDay(dayOf(instant))!, minute: instant.getHours() * 60 + instant.getMinutes() };
}

function dayOf(instant: Date): string {
  return [instant.getFullYear(), instant.getMonth() + 1, instant.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}
