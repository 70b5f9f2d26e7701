// The ways to file, the fees and the times that hold for one resident.
import type { ChannelName, Fee, Procedure, ProcessingTime } from "../procedure/procedure";
import type { GuideAnswer } from "./guide";
import type { SettledCases } from "./settle-cases";

type Channels = Procedure["channels"];

export function narrowChannels({ channels }: Procedure, answers: readonly GuideAnswer[]): Channels {
  return channels.filter(({ channel }) => answers.every((answer) => !answer.channels || answer.channels.includes(channel)));
}

/** @param channels the ways to file that remain */
export function narrowFees({ fees }: Procedure, answers: readonly GuideAnswer[], channels: Channels): Fee[] {
  const named = answers.flatMap((answer) => (answer.fees ? [answer.fees] : []));
  return keepChannels(
    fees.filter(({ id }) => holds(id, named)),
    channels,
  );
}

/**
 * A time whose case is theirs (its case was chosen, or an answer named its id) stands for the ordinary one where both are given for a way to file.
 * Where it is the only one of its way to file, its `case` is left off: for this resident it is the ordinary time.
 * @param channels the ways to file that remain
 */
export function narrowTimes(
  { times }: Procedure,
  answers: readonly GuideAnswer[],
  channels: Channels,
  { chosen, ruledOut }: Pick<SettledCases, "chosen" | "ruledOut">,
): ProcessingTime[] {
  const named = answers.flatMap((answer) => (answer.times ? [answer.times] : []));
  const isNamed = (time: ProcessingTime): boolean => time.id !== undefined && named.some((ids) => ids.includes(time.id!));
  const isOwn = (time: ProcessingTime): boolean => time.case !== undefined && (isNamed(time) || chosen.some(({ name }) => name === time.case));

  const held = times.filter((time) => holds(time.id, named) && !(ruledOut.some(({ name }) => name === time.case) && !isNamed(time)));
  const own = held.filter(isOwn);
  const ownChannels = new Set(own.flatMap((time) => time.channels));
  const remaining = held.map((time) => {
    if (isOwn(time)) return alone(time, own) ? withoutCase(time) : time;
    if (time.case !== undefined || isNamed(time)) return time;
    return { ...time, channels: time.channels.filter((channel) => !ownChannels.has(channel)) };
  });
  return keepChannels(remaining, channels);
}

/** Of what has an id, only what every list of ids names. */
function holds(id: string | undefined, named: readonly (readonly string[])[]): boolean {
  return id === undefined || named.every((ids) => ids.includes(id));
}

function alone(time: ProcessingTime, own: readonly ProcessingTime[]): boolean {
  return own.every((other) => other === time || !other.channels.some((channel) => time.channels.includes(channel)));
}

function withoutCase(time: ProcessingTime): ProcessingTime {
  const ordinary = { ...time };
  delete ordinary.case;
  return ordinary;
}

/** What costs or lasts by a way to file that is gone concerns nobody any more. */
function keepChannels<T extends { channels: ChannelName[] }>(list: readonly T[], channels: Channels): T[] {
  const offered = new Set(channels.map(({ channel }) => channel));
  const kept = list.map((each) => ({ ...each, channels: each.channels.filter((channel) => offered.has(channel)) }));
  return kept.filter((each) => each.channels.length > 0);
}
