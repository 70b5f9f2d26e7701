// @vitest-environment happy-dom
import { effectScope, ref, type EffectScope } from "vue";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { useIdleGuard } from "../../src/app/kiosk/idle-guard";

let scope: EffectScope;
const expired = vi.fn();
const watching = ref(true);

function guard() {
  return scope.run(() => useIdleGuard({ watching, idleSeconds: () => 60, countdownSeconds: () => 15, expired }))!;
}
const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1000);
const touch = () => document.dispatchEvent(new Event("pointerdown"));

beforeEach(() => {
  vi.useFakeTimers();
  scope = effectScope();
  watching.value = true;
  expired.mockClear();
});
afterEach(() => {
  scope.stop();
  vi.useRealTimers();
});

describe("the idle guard", () => {
  it("counts down after a minute of stillness and expires once", async () => {
    const { secondsLeft } = guard();
    await seconds(59);
    expect(secondsLeft.value).toBeUndefined();
    await seconds(1);
    expect(secondsLeft.value).toBe(15);
    await seconds(15);
    expect(expired).toHaveBeenCalledOnce();
    expect(secondsLeft.value).toBeUndefined();
  });

  it("a touch before the countdown starts over; during it only an answer does", async () => {
    const { secondsLeft, stay } = guard();
    await seconds(50);
    touch();
    await seconds(50);
    expect(secondsLeft.value).toBeUndefined();
    await seconds(15);
    touch();
    expect(secondsLeft.value).toBe(10);
    stay();
    expect(secondsLeft.value).toBeUndefined();
    await seconds(59);
    expect(secondsLeft.value).toBeUndefined();
  });

  it("does not run while nobody can be there", async () => {
    watching.value = false;
    guard();
    await seconds(600);
    expect(expired).not.toHaveBeenCalled();
  });
});
