// The rules between files: codes once, names that lead somewhere, texts a person can read.
import type { YearCalendar } from "../../core/calendar/year-calendar";
import { listed, searchEntries } from "../../core/catalogue/catalogue";
import type { Field } from "../../core/commune/field";
import type { LifeEvent } from "../../core/commune/life-event";
import type { Guide } from "../../core/guide/guide";
import type { Procedure } from "../../core/procedure/procedure";
import { longestSentence, longSentences, plainTexts } from "../../core/procedure/plain-language";
import type { Thesaurus } from "../../core/search/thesaurus";
import { thesaurusClashes } from "../../core/search/thesaurus-clashes";
import { guideProblems } from "./check-guides";
import type { Problem } from "../problem";
import { clashReason } from "../reasons/reasons";

export interface ReadFiles {
  posted: readonly { file: string; procedure: Procedure }[];
  guided: readonly { file: string; guide: Guide }[];
  calendars: readonly { file: string; calendar: YearCalendar }[];
  fields: readonly Field[];
  lifeEvents: readonly LifeEvent[];
  /** Left out when its file has a problem already. */
  thesaurus?: Thesaurus;
  /** Files that have a problem already: a name that leads to one of them is not reported again. */
  unread: readonly string[];
}

/** Everything that is wrong between the files; none of it shows in a file alone. */
export function crossProblems(files: ReadFiles): Problem[] {
  return [
    ...codeProblems(files),
    ...placeProblems(files),
    ...nameProblems(files),
    ...sentenceProblems(files),
    ...calendarProblems(files),
    ...guideProblems(files),
    ...thesaurusProblems(files),
  ];
}

function* codeProblems({ posted }: ReadFiles): Generator<Problem> {
  const first = new Map<string, string>();
  for (const { file, procedure } of posted) {
    const earlier = first.get(procedure.code);
    if (earlier) yield { file, field: "code", reason: `mã ${procedure.code} đã có trong ${earlier}` };
    else first.set(procedure.code, file);
  }
}

function* placeProblems({ posted, fields, unread }: ReadFiles): Generator<Problem> {
  const known = new Set<string>();
  for (const [i, { id }] of fields.entries()) {
    if (known.has(id)) yield { file: "fields.yaml", field: `${i}.id`, reason: `lĩnh vực ${id} đã có ở trên` };
    known.add(id);
  }
  for (const { file, procedure } of posted) {
    if (!known.has(procedure.field) && !unread.includes("fields.yaml")) {
      yield { file, field: "field", reason: `lĩnh vực ${procedure.field} không có trong fields.yaml` };
    }
    const place = `procedures/${procedure.field}/${procedure.code}.yaml`;
    if (file !== place) yield { file, field: "code", reason: `tệp phải để ở ${place}` };
  }
}

function* nameProblems({ posted, lifeEvents, unread }: ReadFiles): Generator<Problem> {
  const codes = new Set(posted.map(({ procedure }) => procedure.code));
  const leadsNowhere = (code: string) => !codes.has(code) && !unread.some((file) => file.endsWith(`/${code}.yaml`));
  const events = new Set<string>();
  for (const [i, event] of lifeEvents.entries()) {
    if (events.has(event.id)) yield { file: "life-events.yaml", field: `${i}.id`, reason: `sự kiện ${event.id} đã có ở trên` };
    events.add(event.id);
    for (const [j, { code }] of event.path.entries()) {
      if (leadsNowhere(code)) yield { file: "life-events.yaml", field: `${i}.path.${j}.code`, reason: `thủ tục ${code} không được niêm yết` };
    }
  }
  for (const { file, procedure } of posted) {
    for (const [i, { code }] of procedure.neighbours.entries()) {
      if (code === procedure.code) yield { file, field: `neighbours.${i}.code`, reason: "thủ tục không thể là hàng xóm của chính nó" };
    }
  }
}

function* sentenceProblems({ posted }: ReadFiles): Generator<Problem> {
  for (const { file, procedure } of posted) {
    if (procedure.wording === "official") continue;
    for (const { path, text } of plainTexts(procedure)) {
      for (const sentence of longSentences(text)) {
        yield { file, field: path.join("."), reason: `câu dài quá ${longestSentence} chữ, hãy tách đôi: "${sentence}"` };
      }
    }
  }
}

/** The year is in the file's name, so that no year can be there twice. */
function* calendarProblems({ calendars }: ReadFiles): Generator<Problem> {
  for (const { file, calendar } of calendars) {
    const place = `calendar/${calendar.year}.yaml`;
    if (file !== place) yield { file, field: "year", reason: `tệp phải để ở ${place}` };
  }
}

function thesaurusProblems({ posted, fields, thesaurus }: ReadFiles): Problem[] {
  if (!thesaurus) return [];
  const entries = searchEntries({ fields: [...fields], procedures: posted.map(({ procedure }) => listed(procedure)) });
  return thesaurusClashes(thesaurus, entries).map((clash) => ({ file: "thesaurus.yaml", field: clash.line, reason: clashReason(clash) }));
}
