// The door to the microphone: one recording at a time, with the loudness of what it hears.

/**
 * Why there is no recording: the page came by plain http, the browser cannot record, somebody refused, no microphone is there,
 * another program has it, it went away in the midst.
 */
export type MicrophoneFault = "insecure" | "unsupported" | "refused" | "none" | "busy" | "lost";

export class MicrophoneError extends Error {
  constructor(readonly fault: MicrophoneFault) {
    super(`microphone: ${fault}`);
  }
}

export interface Recorded {
  /** "audio/webm;codecs=opus" where the browser has it. */
  type: string;
  seconds: number;
  /** Base64. */
  data: string;
  /** The loudest that was heard, from 0 to 1. */
  loudest: number;
}

export interface Recording {
  /** Resolves when it was stopped or was as long as it may be. Rejects with {@link MicrophoneError}. */
  recorded: Promise<Recorded>;
  stop(): void;
  /** Loudness of this moment, from 0 to 1. */
  level(): number;
  /** Seconds since the beginning. */
  seconds(): number;
}

const types = ["audio/webm;codecs=opus", "audio/ogg;codecs=opus", "audio/mp4"];
/** Enough for a voice: half a minute is 120 kB. */
const bitsPerSecond = 32_000;

/** Asks for the microphone and begins. @param longest in seconds @throws MicrophoneError */
export async function record(longest: number): Promise<Recording> {
  const stream = await microphone();
  const type = types.find((each) => MediaRecorder.isTypeSupported(each));
  const recorder = new MediaRecorder(stream, { ...(type && { mimeType: type }), audioBitsPerSecond: bitsPerSecond });
  const ear = listen(stream);
  const begun = performance.now();
  const seconds = () => (performance.now() - begun) / 1000;
  const chunks: Blob[] = [];
  let loudest = 0;
  const level = () => {
    const now = ear.level();
    loudest = Math.max(loudest, now);
    return now;
  };
  const sampling = setInterval(level, 100);
  const limit = setTimeout(() => stop(), longest * 1000);
  let length = 0;

  function stop(): void {
    if (recorder.state === "inactive") return;
    length = Math.min(seconds(), longest);
    recorder.stop();
  }

  const recorded = new Promise<Recorded>((resolve, reject) => {
    function over(): void {
      clearInterval(sampling);
      clearTimeout(limit);
      ear.close();
      for (const track of stream.getTracks()) track.stop();
    }
    const lost = () => {
      over();
      reject(new MicrophoneError("lost"));
    };
    recorder.ondataavailable = ({ data }) => data.size && chunks.push(data);
    recorder.onerror = lost;
    recorder.onstop = () => {
      over();
      // A microphone that is unplugged stops the recorder by itself.
      if (!length || !chunks.length) return lost();
      const sound = new Blob(chunks);
      base64Of(sound).then(
        (data) => resolve({ type: recorder.mimeType || type || "audio/webm", seconds: Math.round(length * 10) / 10 || 0.1, data, loudest }),
        lost,
      );
    };
    recorder.start();
  });
  return { recorded, stop, level, seconds };
}

async function microphone(): Promise<MediaStream> {
  // Browsers hide the microphone from a page that came by plain http.
  const devices = (navigator as { mediaDevices?: MediaDevices }).mediaDevices;
  if (!devices) throw new MicrophoneError(isSecureContext ? "unsupported" : "insecure");
  if (!("MediaRecorder" in window)) throw new MicrophoneError("unsupported");
  try {
    return await devices.getUserMedia({ audio: { channelCount: 1, echoCancellation: true, noiseSuppression: true, autoGainControl: true } });
  } catch (error) {
    const faults: Record<string, MicrophoneFault> = { NotAllowedError: "refused", SecurityError: "refused", NotReadableError: "busy", AbortError: "busy" };
    throw new MicrophoneError(faults[(error as Error).name] ?? "none");
  }
}

/** How loud a stream is. A browser that cannot tell still records. */
function listen(stream: MediaStream): { level: () => number; close: () => void } {
  try {
    const context = new AudioContext();
    const analyser = context.createAnalyser();
    // As much as passes between two looks, so that no short sound is missed.
    analyser.fftSize = 4096;
    context.createMediaStreamSource(stream).connect(analyser);
    const samples = new Float32Array(analyser.fftSize);
    return {
      level() {
        analyser.getFloatTimeDomainData(samples);
        const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length;
        // A voice at the right distance is about 0.1; the meter should be well past its middle then.
        return Math.min(1, Math.sqrt(power) * 5);
      },
      close: () => void context.close(),
    };
  } catch {
    return { level: () => 1, close: () => undefined };
  }
}

async function base64Of(sound: Blob): Promise<string> {
  const bytes = new Uint8Array(await sound.arrayBuffer());
  let letters = "";
  // In pieces: a whole recording is more arguments than a call may have.
  for (let at = 0; at < bytes.length; at += 8192) letters += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(letters);
}
