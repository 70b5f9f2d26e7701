// One recording on the officer's page: asked for, going, heard out; or why there is none.
import { onUnmounted, ref, shallowRef } from "vue";
import { voiceLimits } from "../../../core/voice/voice-file";
import { MicrophoneError, record, type MicrophoneFault, type Recorded, type Recording } from "../../platform/sound/recorder";
import { useReading } from "../../stores/reading";

/** How often the meter moves, in milliseconds. */
const tick = 80;
/** How often a recording tells that somebody is there, in ticks. */
const signs = 50;

export function useMicrophone() {
  const reading = useReading();
  const state = ref<"idle" | "asking" | "recording" | "recorded">("idle");
  const fault = ref<MicrophoneFault>();
  const level = ref(0);
  const seconds = ref(0);
  const recorded = shallowRef<Recorded>();
  let going: Recording | undefined;
  let meter: ReturnType<typeof setInterval> | undefined;
  let gone = false;

  async function begin(): Promise<void> {
    state.value = "asking";
    fault.value = recorded.value = undefined;
    try {
      going = await record(voiceLimits.seconds);
      // Whoever left while the browser asked is not listened to.
      if (gone) going.stop();
      else show(going);
      recorded.value = await going.recorded;
      state.value = "recorded";
    } catch (error) {
      fault.value = error instanceof MicrophoneError ? error.fault : "lost";
      state.value = "idle";
    } finally {
      clearInterval(meter);
      going = undefined;
    }
  }

  function show(recording: Recording): void {
    state.value = "recording";
    let ticks = 0;
    meter = setInterval(() => {
      level.value = recording.level();
      seconds.value = recording.seconds();
      if (++ticks % signs === 0) reading.present();
    }, tick);
  }

  const stop = () => going?.stop();
  onUnmounted(() => {
    gone = true;
    stop();
    clearInterval(meter);
  });
  return { state, fault, level, seconds, recorded, begin, stop };
}
