// One resident's case as an address: which procedure, what was answered, which papers they have. Nothing about the person.

/** What an address says of a case. */
export interface CaseAddress {
  code: string;
  /** Ids of the answers, in the order given. */
  answers: readonly string[];
  /** Ids of the papers they have. */
  have: readonly string[];
}

/** `#/thu-tuc/1.001193?ca=duoi-60-ngay.da-ket-hon&co=to-khai`: the same case in every copy of this site. */
export function caseHash({ code, answers, have }: CaseAddress): string {
  const query = Object.entries(caseQuery({ answers, have })).map(([key, ids]) => `${key}=${ids}`);
  return `#/thu-tuc/${code}${query.length ? `?${query.join("&")}` : ""}`;
}

/** The query of a page that shows this case; keys without a value are left out. */
export function caseQuery({ answers, have }: Omit<CaseAddress, "code">): { ca?: string; co?: string } {
  return { ...(answers.length && { ca: answers.join(".") }), ...(have.length && { co: [...have].sort().join(".") }) };
}

/**
 * The case in a text that a scanner typed or somebody pasted, with or without the address before it; undefined when there is none.
 * A keyboard with its capitals locked turns the letters over; ids have none, so that nothing is lost.
 */
export function readCaseAddress(text: string): CaseAddress | undefined {
  const found = /#\/thu-tuc\/(\d\.\d{6})(?:\?(\S*))?$/.exec(text.trim().toLowerCase());
  if (!found?.[1]) return undefined;
  const query = new Map((found[2] ?? "").split("&").map((pair) => pair.split("=") as [string, string | undefined]));
  const ids = (key: string) => (query.get(key) ?? "").split(".").filter((id) => /^[a-z0-9-]+$/.test(id));
  return { code: found[1], answers: ids("ca"), have: ids("co") };
}

/**
 * The link for a phone on the office's own network; undefined when `base` is an address that only this machine can open.
 * @param commune which one of a province's, where one site serves them all
 */
export function caseLink(base: string, address: CaseAddress, commune?: string): string | undefined {
  return isReachable(base) ? `${base.replace(/[?#].*$/, "")}${commune === undefined ? "" : `?commune=${commune}`}${caseHash(address)}` : undefined;
}

function isReachable(base: string): boolean {
  const host = /^https?:\/\/(?:[^/?#]*@)?(\[[^\]]*\]|[^/:?#]+)/i.exec(base)?.[1]?.toLowerCase();
  return host !== undefined && !/^(localhost|.*\.localhost|127\.[\d.]+|0\.0\.0\.0|\[(::1|::)\])$/.test(host);
}
