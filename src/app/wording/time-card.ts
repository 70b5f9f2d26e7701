// The card "Bao lâu?": the term large, and under it the day on which a file handed in now is returned.
import { filingAnswer, type Filing } from "../../core/calendar/filing-answers";
import type { MyCase } from "../../core/guide/my-case";
import { timeAnswer } from "../../core/procedure/answers";
import type { Messages } from "../messages/vi";
import { timeWords, type Answer } from "./answers";
import { cardWords } from "./return-date";

/** @param filing left out where no clock is at hand, as on paper */
export function timeCard({ procedure: { times, channels }, said }: MyCase, filing: Filing | undefined, messages: Messages): Answer {
  const answer = timeWords(timeAnswer(times), messages);
  if (!filing) return answer;
  if (filing.doubt) return { ...answer, small: messages.returns.clockShort };
  const offered = channels.map(({ channel }) => channel);
  const channel = offered.includes("in_person") ? "in_person" : offered[0]!;
  const cases = [...new Set(times.filter((time) => time.channels.includes(channel) && !time.stage).map((time) => time.case))];
  // Whoever answered the questions has chosen: the only case that is left is theirs.
  const own = said.length && cases.length === 1 ? cases[0] : undefined;
  return { ...answer, ...cardWords(filingAnswer(times, channel, filing, own), channel === "postal", messages.returns) };
}
