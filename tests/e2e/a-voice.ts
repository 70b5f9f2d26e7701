// A speech engine to put in the browser's place: it says nothing, keeps what it was asked to say, and ends a sentence when told to.
import type { Page } from "@playwright/test";

interface StubVoice {
  lang: string;
  localService: boolean;
}

/** What the page's `window.aVoice` offers to a test. */
interface StubEngine {
  /** Every utterance it was asked for. */
  asked: string[];
  rates: number[];
  /** Ends the utterance in hand. */
  finish: () => void;
  /** Takes every voice away, as when a driver is unplugged. */
  vanish: () => void;
  /** Brings voices late. */
  bring: (voices: StubVoice[]) => void;
}

declare global {
  interface Window {
    aVoice: StubEngine;
  }
}

/** Before the page loads: an engine with these voices. */
export async function withVoices(page: Page, voices: StubVoice[]): Promise<void> {
  await page.addInitScript((given) => {
    class Utterance {
      onstart?: () => void;
      onend?: () => void;
      onerror?: () => void;
      rate = 1;
      constructor(readonly text: string) {}
    }
    let current: Utterance | undefined;
    const named = (list: StubVoice[]) => list.map((voice, i) => ({ ...voice, voiceURI: `${voice.lang}-${i}`, name: voice.lang }));
    let known = named(given);
    const engine = Object.assign(new EventTarget(), {
      getVoices: () => known,
      speak(utterance: Utterance) {
        current = utterance;
        window.aVoice.asked.push(utterance.text);
        window.aVoice.rates.push(utterance.rate);
        setTimeout(() => utterance.onstart?.(), 0);
      },
      cancel() {
        current = undefined;
      },
    });
    const change = (list: StubVoice[]) => {
      known = named(list);
      engine.dispatchEvent(new Event("voiceschanged"));
    };
    window.aVoice = {
      asked: [],
      rates: [],
      finish: () => {
        const ended = current;
        current = undefined;
        ended?.onend?.();
      },
      vanish: () => change([]),
      bring: change,
    };
    Object.defineProperty(window, "speechSynthesis", { value: engine, configurable: true });
    Object.defineProperty(window, "SpeechSynthesisUtterance", { value: Utterance, configurable: true });
  }, voices);
}
