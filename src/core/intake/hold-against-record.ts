// A text that people wrote, held against the portal's own record: what drifted apart is marked doubtful.
import { drift, type Drift } from "../procedure/drift";
import type { Procedure } from "../procedure/procedure";

/** The text as it may be posted beside the record. */
export interface HeldText {
  procedure: Procedure;
  /** Left out when text and record agree. */
  drift?: Drift;
}

/**
 * A fee or a time that drifted reads "hỏi cán bộ" wherever it is shown, printed or counted with.
 * @param before what an older record made doubtful in this text: that doubt is settled anew
 */
export function holdAgainstRecord(text: Procedure, record: Procedure, before?: Drift): HeldText {
  const plain = before ? withoutDoubt(text, doubtReason(before)) : text;
  const found = drift(plain, record);
  if (!found) return { procedure: plain };
  const doubtful = doubtReason(found);
  const drifted = (fact: "fees" | "times") => found.changes.some((change) => change.fact === fact);
  const procedure = {
    ...plain,
    ...(drifted("fees") && { fees: plain.fees.map((fee) => ({ doubtful, ...fee })) }),
    ...(drifted("times") && { times: plain.times.map((time) => ({ doubtful, ...time })) }),
  };
  return { procedure, drift: found };
}

function withoutDoubt(text: Procedure, reason: string): Procedure {
  const settled = <T extends { doubtful?: string | undefined }>(rows: T[]): T[] =>
    rows.map((row) => {
      const copy = { ...row };
      if (copy.doubtful === reason) delete copy.doubtful;
      return copy;
    });
  return { ...text, fees: settled(text.fees), times: settled(text.times) };
}

/** Why a drifted fee or time is not certain; residents read it. */
function doubtReason({ older, updated }: Drift): string {
  const day = updated.split("-").reverse().join("/");
  return older ? `Cổng đã sửa ngày ${day}, bản viết này chưa đối chiếu lại.` : `Nguyên văn của Cổng ngày ${day} ghi khác, chưa đối chiếu lại.`;
}
