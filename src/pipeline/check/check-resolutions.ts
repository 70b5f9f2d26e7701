// Whether the province's resolutions set only what is theirs to set: open fees that exist, each by one resolution on any day.
import type { FeeResolution, SetFee } from "../../core/local/fee-resolution";
import { isOpen, namedFees, sameThing } from "../../core/local/named-fees";
import { clash } from "../../core/local/period";
import type { Fee } from "../../core/procedure/procedure";
import { leadsNowhere, type LocalContext } from "../local-context";
import type { Problem } from "../problem";
import type { LocalFiles } from "../read-local";
import * as reasons from "../reasons/reasons-local";

/** A line of a resolution, and the fees of the record that it sets. */
interface Claim {
  file: string;
  resolution: FeeResolution;
  line: SetFee;
  index: number;
  fees: readonly Fee[];
}

/** Everything that is wrong between resolutions and procedures, and between two resolutions. */
export function* resolutionProblems({ resolutions }: LocalFiles, context: LocalContext): Generator<Problem> {
  const claims: Claim[] = [];
  for (const { file, resolution } of resolutions) {
    for (const [index, line] of resolution.fees.entries()) {
      const posted = context.posted.find(({ procedure }) => procedure.code === line.code);
      if (!posted) {
        if (leadsNowhere(line.code, context)) yield { file, field: `fees.${index}.code`, reason: reasons.notPosted(line.code) };
        continue;
      }
      const fees = namedFees(line, posted.procedure.fees);
      if (!fees.length) yield { file, ...unnamed(line, index, posted.procedure.fees, posted.file) };
      const claim = { file, resolution, line, index, fees };
      yield* channelProblems(claim);
      yield* clashes(claim, claims);
      claims.push(claim);
    }
  }
}

/** Why a line names no fee that the province may set. */
function unnamed(line: SetFee, index: number, fees: readonly Fee[], file: string): Omit<Problem, "file"> {
  const { code, kind } = line;
  const ofKind = fees.filter((fee) => fee.kind === kind);
  if (!ofKind.length) return { field: `fees.${index}.kind`, reason: reasons.noSuchKind(code, [...new Set(fees.map((fee) => fee.kind))]) };
  const open = ofKind.filter(isOpen);
  if (!open.length || ofKind.some((fee) => sameThing(fee, line))) return { field: `fees.${index}.amount`, reason: reasons.amountFixed(code, file) };
  return { field: `fees.${index}.for`, reason: reasons.whichThing(code, [...new Set(open.flatMap((fee) => fee.for ?? []))]) };
}

function* channelProblems({ file, line, index, fees }: Claim): Generator<Problem> {
  for (const [i, channel] of (line.channels ?? []).entries()) {
    if (fees.length && !fees.some(({ channels }) => channels.includes(channel))) {
      yield { file, field: `fees.${index}.channels.${i}`, reason: reasons.channelNotSet(channel) };
    }
  }
}

/** The first earlier line that sets the same fee on the same day; two files are named once for it. */
function* clashes(claim: Claim, earlier: readonly Claim[]): Generator<Problem> {
  const { file, line, index, resolution } = claim;
  const field = `fees.${index}.code`;
  const rival = earlier.find((other) => sameFee(claim, other) && (other.file === file ? sameLine(line, other.line) : clash(resolution, other.resolution)));
  if (!rival) return;
  if (rival.file === file) yield { file, field, reason: reasons.setTwice(rival.index) };
  else yield { file, field, reason: reasons.setByTwo(line.code, rival.file, [resolution.from, rival.resolution.from].sort().at(-1)!) };
}

function sameFee(a: Claim, b: Claim): boolean {
  const channels = (claim: Claim) =>
    claim.fees.flatMap((fee) => fee.channels.filter((channel) => claim.line.channels?.includes(channel) ?? true).map((channel) => ({ fee, channel })));
  return channels(a).some(({ fee, channel }) => channels(b).some((other) => other.fee === fee && other.channel === channel));
}

/** Lines of one resolution may part a fee by what it is for or by a condition. */
function sameLine(a: SetFee, b: SetFee): boolean {
  return sameThing(a, b) && a.condition === b.condition;
}
