// A rule that a guide breaks: where in its file, which rule, and on which path.

export interface GuideBreach {
  /** Keys in the guide's file. */
  field: (string | number)[];
  rule: GuideRule;
  /** What it is about: an id, a code, a case, a paper, a way to file. */
  about?: string;
  /** The answers that lead there, in the resident's words. */
  along?: string[];
}

export type GuideRule =
  | "answer-id-twice"
  | "case-unknown"
  | "channel-not-offered"
  | "channel-without-time"
  | "channels-empty"
  | "circle"
  | "fee-unknown"
  | "fees-empty"
  | "instead-itself"
  | "instead-not-posted"
  | "next-idle"
  | "next-unknown"
  | "paper-not-posted"
  | "paper-two-ways"
  | "papers-empty"
  | "question-id-end"
  | "question-id-twice"
  | "question-idle"
  | "question-unreachable"
  | "time-unknown"
  | "without-unknown";
