// What device this is: a kiosk or somebody's own phone, and how many CSS pixels make a millimetre.

/** Screens whose shorter side is below this are phones: no attract screen, no idle reset, the system's own keyboard. */
const shortestKioskSide = 700;

/** `?kiosk=1` and `?kiosk=0` in the address win over the size of the screen. */
export function isKiosk(): boolean {
  const asked = new URLSearchParams(location.search).get("kiosk");
  if (asked !== null) return asked !== "0";
  return Math.min(screen.width, screen.height) >= shortestKioskSide;
}

/**
 * Sets `--mm`, the CSS pixels of one real millimetre, from the touchscreen's diagonal.
 * `?inches=21.5` overrides the commune's figure when several devices share one build.
 */
export function calibrate(diagonalInches: number): void {
  const asked = Number(new URLSearchParams(location.search).get("inches"));
  const inches = asked > 0 ? asked : diagonalInches;
  const pixels = Math.hypot(screen.width, screen.height) / (inches * 25.4);
  document.documentElement.style.setProperty("--mm", `${pixels.toFixed(3)}px`);
}
