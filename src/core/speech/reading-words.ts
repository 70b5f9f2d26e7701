// The sentences that a reading puts around the words of a procedure.

export interface ReadingWords {
  /** What the resident answered. */
  answered(said: readonly string[]): string;
  instead(why: string): string;
  /** Opens the part on papers. */
  papers(count: number): string;
  papersByCase: string;
  papersNone: string;
  papersUnknown: string;
  /** A paper of the list, from 1. */
  paper(place: number, name: string, details: string): string;
  originals(count: number): string;
  copies(count: number): string;
  submit: string;
  show: string;
  sets(count: number): string;
  leftOut(names: readonly string[]): string;
  /** Opens what people bring for nothing. */
  notNeeded: string;
  /** Opens one of the cases that change the papers. */
  caseOf(name: string): string;
  caseAdds(name: string, details: string): string;
  caseDrops(names: readonly string[]): string;
  steps(count: number): string;
  step(place: number, step: string): string;
  mistake(mistake: string): string;
  /** Open the parts on money, time and place. */
  money: string;
  time: string;
  where: string;
}
