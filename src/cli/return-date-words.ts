// What only the command return-date says; the rest it says in the words of the screens.
import type { TimeChoice } from "../core/calendar/choose-time";
import type { ChannelName, ProcessingTime } from "../core/procedure/procedure";
import { returns } from "../app/messages/vi/return";
import { choiceWords } from "../app/wording/return-date";

const channels: Record<ChannelName, string> = { in_person: "tại quầy", online: "trực tuyến", postal: "qua bưu chính" };

export const channelWords = (channel: ChannelName): string => channels[channel];

/** Why no term could be taken from the record, and which option settles it. */
export function noTermWords(choice: Exclude<TimeChoice<ProcessingTime>, { kind: "term" | "no-such-case" }>): string {
  const words = choiceWords(choice, returns);
  return choice.kind === "which-case" ? `${words}, hãy chọn bằng --case: ${quoted(choice.cases)}` : words;
}

export function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(" | ");
}
