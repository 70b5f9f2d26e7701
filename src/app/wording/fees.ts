// Puts one fee into words.
import type { LocalFee } from "../../core/local/local-fees";
import type { Fee } from "../../core/procedure/procedure";
import type { Messages } from "../messages/vi";

/** "10.000 đồng mỗi trường hợp"; what is not certain is asked for at the counter. */
export function feeAmountWords({ amount, unit, doubtful }: Fee, { fee, figures: { money } }: Messages): string {
  if (doubtful || amount === "unknown") return fee.unknown;
  if (amount === "province") return fee.province;
  if (amount === "free") return fee.free;
  return `${fee.amount(money(amount), money(amount))}${unit ? ` ${fee.per(unit)}` : ""}`;
}

/** Why the amount must be asked for, or by which resolution it is what it is; undefined where the record fixes it. */
export function feeReasonWords({ amount, doubtful, resolution }: LocalFee, { fee, local, figures: { day } }: Messages): string | undefined {
  if (resolution) return local.resolution(resolution.number, day(resolution.from));
  if (doubtful) return doubtful;
  if (amount === "unknown") return fee.unknownWhy;
  return amount === "province" ? fee.provinceWhy : undefined;
}
