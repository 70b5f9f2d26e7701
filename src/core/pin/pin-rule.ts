// What an officer may take as a PIN.

export const pinLength = { least: 4, most: 8 };

/**
 * Why `pin` cannot be taken; undefined when it can.
 * "weak" is what everybody tries first: one digit over and over, or digits counted up or down.
 */
export function pinFault(pin: string): "length" | "weak" | undefined {
  if (!/^\d+$/.test(pin) || pin.length < pinLength.least || pin.length > pinLength.most) return "length";
  const steps = new Set([...pin.slice(1)].map((digit, i) => Number(digit) - Number(pin[i])));
  const [step = 0] = steps;
  return steps.size === 1 && Math.abs(step) <= 1 ? "weak" : undefined;
}
