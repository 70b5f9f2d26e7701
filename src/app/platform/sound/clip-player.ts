// The door to the loudspeaker: plays one recorded clip, which can rest, go on and be slowed down.
import { VoiceLost, type Pace } from "./voice";

/** A sound as the shelf and the catalogue have it. */
export interface Sound {
  type: string;
  /** Base64. */
  data: string;
}

export interface ClipPlay {
  /** Resolves when the clip was heard to its end, or was stopped. Rejects with {@link VoiceLost} when it does not play. */
  over: Promise<void>;
  pause(): void;
  /** Goes on where it rested. */
  resume(): void;
  setPace(pace: Pace): void;
}

const rates: Record<Pace, number> = { usual: 1, slow: 0.75 };
/** How long a clip may take to begin or to go on, in milliseconds. */
const patience = 5000;
/** How much of a clip is heard between two signs that somebody listens, in seconds of the clip. */
const sign = 5;

/**
 * Begins to play at once.
 * @param heard called every few seconds of what is heard
 */
export function playClip(sound: Sound, pace: Pace, signal: AbortSignal, heard: () => void): ClipPlay {
  const audio = new Audio();
  let address: string | undefined;
  let resting = false;
  let watchdog: ReturnType<typeof setTimeout> | undefined;
  let told = 0;
  let fail: () => void = () => undefined;

  function watch(): void {
    clearTimeout(watchdog);
    if (!resting) watchdog = setTimeout(() => fail(), patience);
  }
  function go(): void {
    resting = false;
    watch();
    audio.play().catch(() => !resting && fail());
  }

  const over = new Promise<void>((resolve, reject) => {
    function end(settle: () => void): void {
      clearTimeout(watchdog);
      signal.removeEventListener("abort", stop);
      audio.ontimeupdate = audio.onended = audio.onerror = null;
      audio.pause();
      if (address) URL.revokeObjectURL(address);
      settle();
    }
    const stop = () => end(resolve);
    fail = () => end(() => reject(new VoiceLost()));
    signal.addEventListener("abort", stop);
    audio.onended = stop;
    audio.onerror = fail;
    audio.ontimeupdate = () => {
      watch();
      if (audio.currentTime - told < sign) return;
      told = audio.currentTime;
      heard();
    };
    try {
      address = URL.createObjectURL(new Blob([bytesOf(sound.data)], { type: sound.type }));
      audio.src = address;
      audio.defaultPlaybackRate = audio.playbackRate = rates[pace];
      go();
    } catch {
      fail();
    }
  });

  return {
    over,
    pause() {
      resting = true;
      clearTimeout(watchdog);
      audio.pause();
    },
    resume: go,
    setPace: (to) => (audio.defaultPlaybackRate = audio.playbackRate = rates[to]),
  };
}

/** @throws when it is not base64 */
function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
