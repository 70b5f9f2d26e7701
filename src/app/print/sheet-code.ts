/** One kind of code on a posting sheet and the words beside it. */
export interface SheetCode {
  /** `portal`: a page of the national portal; `pocket`: the checklist itself, as text. */
  kind: "portal" | "pocket";
  /** One code each; two where the list does not fit into one. */
  texts: readonly string[];
  title: string;
  how: string;
}
