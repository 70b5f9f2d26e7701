// How figures and days are written in English: "150,000", "3.5", "23 November 2026".
import type { Messages } from "../vi";

const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

const dayOfYear = (iso: string): string => {
  const [, month, day] = iso.split("-").map(Number);
  return `${day} ${months[month! - 1]}`;
};

export const figures: Messages["figures"] = {
  money: (amount) => String(amount).replace(/\B(?=(\d{3})+$)/g, ","),
  decimal: (amount) => String(amount),
  day: (iso) => `${dayOfYear(iso)} ${iso.slice(0, 4)}`,
  dayOfYear,
  run: (from, to) => {
    if (from === to) return dayOfYear(from);
    return from.slice(0, 7) === to.slice(0, 7) ? `${Number(from.slice(8))}–${dayOfYear(to)}` : `${dayOfYear(from)} – ${dayOfYear(to)}`;
  },
  runOfYear: (run, year) => `${run} ${year}`,
  term: (amount, unit) => `${amount} ${amount === "1" ? unit : `${unit}s`}`,
  today: (weekday, day) => `${weekday}, ${day}`,
  weekday: (weekday, day) => `${weekday} ${day}`,
};
