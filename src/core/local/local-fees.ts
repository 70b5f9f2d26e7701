// The fees of a procedure on a given day: what a resolution in force sets stands where the national record leaves the amount open.
import type { ChannelName, Fee, Procedure } from "../procedure/procedure";
import type { FeeResolution, SetFee } from "./fee-resolution";
import { isOpen, namedFees } from "./named-fees";
import { latestOn } from "./period";

/** A fee as the screen shows it; what the province set says by which resolution. */
export type LocalFee = Fee & {
  resolution?: Pick<FeeResolution, "number" | "issuer" | "from" | "source">;
  /** Who does not pay by that resolution. */
  exempt?: string[];
};

/**
 * The procedure with its fees of that day. What no resolution sets on the day stays as the record has it;
 * an amount that the record fixes is never changed.
 * @param day "2026-11-23"
 */
export function withLocalFees<P extends Pick<Procedure, "code" | "fees">>(
  procedure: P,
  resolutions: readonly FeeResolution[],
  day: string,
): P & { fees: LocalFee[] } {
  const naming = resolutions.filter(({ fees }) => fees.some(({ code }) => code === procedure.code));
  if (!naming.length) return procedure;
  return { ...procedure, fees: procedure.fees.flatMap((fee) => (isOpen(fee) ? feesOnDay(fee, procedure, naming, day) : [fee])) };
}

/** An open fee may be set for some of its channels only: it then falls into parts. */
function feesOnDay(fee: Fee, { code, fees }: Pick<Procedure, "code" | "fees">, resolutions: readonly FeeResolution[], day: string): LocalFee[] {
  const claims = resolutions
    .map((resolution) => ({
      resolution,
      from: resolution.from,
      to: resolution.to,
      lines: resolution.fees.filter((line) => line.code === code && namedFees(line, fees).includes(fee)),
    }))
    .filter(({ lines }) => lines.length > 0);
  const open = new Set(fee.channels);
  const set = claims.flatMap((claim) => {
    const won = fee.channels.filter(
      (channel) =>
        latestOn(
          claims.filter(({ lines }) => lines.some((line) => isFor(line, channel))),
          day,
        ) === claim,
    );
    for (const channel of won) open.delete(channel);
    return claim.lines.map((line) => setFee(fee, line, claim.resolution, won)).filter(({ channels }) => channels.length > 0);
  });
  return open.size ? [...set, { ...fee, channels: [...open] }] : set;
}

function isFor({ channels }: SetFee, channel: ChannelName): boolean {
  return channels === undefined || channels.includes(channel);
}

function setFee(
  { id, kind, for: recorded, condition }: Fee,
  line: SetFee,
  { number, issuer, from, source }: FeeResolution,
  channels: readonly ChannelName[],
): LocalFee {
  const thing = recorded ?? line.for;
  const words = line.condition ?? condition;
  return {
    ...(id && { id }),
    kind,
    amount: line.amount,
    ...(line.unit && { unit: line.unit }),
    ...(thing && { for: thing }),
    channels: channels.filter((channel) => isFor(line, channel)),
    ...(words && { condition: words }),
    resolution: { number, issuer, from, ...(source && { source }) },
    ...(line.exempt.length && { exempt: line.exempt }),
  };
}
