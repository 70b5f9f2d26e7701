// The door to a voice that reads aloud: the device's own Vietnamese voice. A network voice is never taken, and nothing is said without one.
import { breaths } from "../../../core/speech/sentences";

/** Says sentences. A voice of recorded clips has the same shape. */
export interface Voice {
  /**
   * Resolves when the sentence was said to its end, or when `signal` stopped it.
   * @throws {VoiceLost} when the voice falls silent or vanishes
   */
  speak(said: string, pace: Pace, signal: AbortSignal): Promise<void>;
}

export type Pace = "usual" | "slow";

/** The voice stopped in mid-sentence, or never began. */
export class VoiceLost extends Error {}

const rates: Record<Pace, number> = { usual: 0.95, slow: 0.7 };
/** Chromium falls silent after about 15 seconds of one utterance. */
const longestBreath = 100;
/** How long a voice may take to begin, in milliseconds. */
const patience = 5000;
/** No voice is slower, in milliseconds a character at rate 1. */
const slowest = 160;

/** Calls `changed` with the voice to read with, now and whenever another one is there or the last one is gone; gives what ends the watching. */
export function watchVoice(changed: (voice: Voice | undefined) => void): () => void {
  const synthesis = speechSynthesisHere();
  if (!synthesis) {
    changed(undefined);
    return () => undefined;
  }
  let used: SpeechSynthesisVoice | undefined;
  let first = true;
  const look = () => {
    const found = localVoice(synthesis);
    if (!first && found?.voiceURI === used?.voiceURI) return;
    first = false;
    used = found;
    changed(found && systemVoice(synthesis, found));
  };
  look();
  synthesis.addEventListener("voiceschanged", look);
  return () => synthesis.removeEventListener("voiceschanged", look);
}

function speechSynthesisHere(): SpeechSynthesis | undefined {
  return "speechSynthesis" in window && "SpeechSynthesisUtterance" in window ? window.speechSynthesis : undefined;
}

/** Android writes "vi_VN". */
function localVoice(synthesis: SpeechSynthesis): SpeechSynthesisVoice | undefined {
  return synthesis.getVoices().find(({ lang, localService }) => localService && /^vi(?:[-_]|$)/i.test(lang));
}

function systemVoice(synthesis: SpeechSynthesis, voice: SpeechSynthesisVoice): Voice {
  return {
    async speak(said, pace, signal) {
      for (const breath of breaths(said, longestBreath)) {
        if (signal.aborted) return;
        await sayBreath(synthesis, voice, { text: breath, rate: rates[pace], signal });
      }
    },
  };
}

interface Breath {
  text: string;
  rate: number;
  signal: AbortSignal;
}

function sayBreath(synthesis: SpeechSynthesis, voice: SpeechSynthesisVoice, { text, rate, signal }: Breath): Promise<void> {
  return new Promise((resolve, reject) => {
    const utterance = new SpeechSynthesisUtterance(text);
    Object.assign(utterance, { voice, lang: voice.lang, rate });
    let watchdog = setTimeout(lost, patience);

    function over(): void {
      clearTimeout(watchdog);
      signal.removeEventListener("abort", stopped);
      synthesis.removeEventListener("voiceschanged", gone);
    }
    function stopped(): void {
      over();
      synthesis.cancel();
      resolve();
    }
    function lost(): void {
      over();
      synthesis.cancel();
      reject(new VoiceLost());
    }
    function gone(): void {
      if (!synthesis.getVoices().some(({ voiceURI }) => voiceURI === voice.voiceURI)) lost();
    }
    function alive(): void {
      clearTimeout(watchdog);
      watchdog = setTimeout(lost, patience + (text.length * slowest) / rate);
    }
    utterance.onstart = alive;
    utterance.onend = () => {
      over();
      resolve();
    };
    utterance.onerror = lost;
    signal.addEventListener("abort", stopped);
    synthesis.addEventListener("voiceschanged", gone);
    synthesis.speak(utterance);
  });
}
