// How figures and days are written in Vietnamese: "150.000", "3,5", "23/11/2026".
export const figures = {
  /** 150000 → "150.000". */
  money: (amount: number) => String(amount).replace(/\B(?=(\d{3})+$)/g, "."),
  /** Half days are said the Vietnamese way: 3.5 → "3,5". */
  decimal: (amount: number) => String(amount).replace(".", ","),
  /** "2026-11-23" → "23/11/2026". */
  day: (iso: string) => iso.split("-").reverse().join("/"),
  /** "2026-11-23" → "23/11". */
  dayOfYear: (iso: string) => iso.slice(5).split("-").reverse().join("/"),
  /** "28–29/11", "31/12–02/01": days in a row as one, without the year. */
  run: (from: string, to: string) => {
    const [first, last] = [from, to].map((iso) => iso.slice(5).split("-").reverse());
    if (from === to) return first!.join("/");
    return from.slice(0, 7) === to.slice(0, 7) ? `${first![0]}–${last!.join("/")}` : `${first!.join("/")}–${last!.join("/")}`;
  },
  runOfYear: (run: string, year: string) => `${run}/${year}`,
  /** "3,5 ngày". */
  term: (amount: string, unit: string) => `${amount} ${unit}`,
  /** "Thứ Hai, 23/11/2026". */
  today: (weekday: string, day: string) => `${weekday}, ${day}`,
  /** "thứ Hai 23/11/2026". */
  weekday: (weekday: string, day: string) => `${weekday} ${day}`,
};
