// npm run return-date: when is the result ready, and which days were skipped on the way?
import { returns } from "../app/messages/vi/return";
import { dayWords, reasonWords, returnWords, termWords, unknownYearWords } from "../app/wording/return-date";
import { chooseTime, type TimeChoice } from "../core/calendar/choose-time";
import { parseMoment, type Moment } from "../core/calendar/filing";
import { readOfficeHours } from "../core/calendar/office-hours";
import { returnDate, type ReturnDate } from "../core/calendar/return-date";
import { AbsurdTerm, type Term } from "../core/calendar/term";
import { createWorkCalendar } from "../core/calendar/work-calendar";
import { channelNames, type ChannelName, type Procedure, type ProcessingTime } from "../core/procedure/procedure";
import { problemLine } from "../pipeline/problem";
import { readData, type Data } from "../pipeline/read-data";
import { dataDirectory, readArguments, usageExit } from "./arguments";
import { channelWords, noTermWords, quoted } from "./return-date-words";

const usage = `npm run -s return-date -- CODE 2026-11-23T14:30 [--channel ${channelNames.join("|")}] [--case "…"] [--json] [--data DIR]`;
const { values, positionals } = readArguments(usage, { json: { type: "boolean" }, channel: { type: "string" }, case: { type: "string" } });
const [code, filedAt, ...more] = positionals;
if (code === undefined || filedAt === undefined || more.length > 0) fail("Cần đúng hai điều: mã thủ tục, và ngày giờ nộp.", usageExit);
const moment = parseMoment(filedAt) ?? fail(`Ngày giờ "${filedAt}" không dùng được: phải có thật và viết như 2026-11-23T14:30.`, usageExit);

const root = dataDirectory(values.data);
const { data, problems } = await readData(root);
if (!data) fail([...problems.map(problemLine), "", `${problems.length} lỗi trong ${root}. Xem: npm run check`].join("\n"), 1);
const procedure = data.procedures.find((each) => each.code === code) ?? fail(`Không có thủ tục ${code} trong ${root}.`, 1);
const channel = chosenChannel(procedure);
const otherCases = procedure.cases.map(({ name }) => name);
const choice = chooseTime(procedure.times, channel, values.case, otherCases);
if (choice.kind === "no-such-case") fail(`${code} không có trường hợp "${values.case}". Có: ${quoted(choice.cases) || "không trường hợp nào"}.`, usageExit);
const answer = choice.kind === "term" ? counted(moment, choice.term, data, procedure) : undefined;
const unknown = unknownWords(choice, answer);

if (values.json) printJson();
else printWords(procedure);

/** Ends the command with a word on what is wrong; for wrong usage also on how it is used. */
function fail(message: string, exit: number): never {
  console.error(exit === usageExit ? `${message}\n${usage}` : message);
  process.exit(exit);
}

function chosenChannel({ channels }: Procedure): ChannelName {
  const offered = channels.map((each) => each.channel);
  if (values.channel === undefined) return offered.includes("in_person") ? "in_person" : offered[0]!;
  return offered.find((each) => each === values.channel) ?? fail(`${code} không nộp được theo kênh "${values.channel}". Có: ${offered.join(", ")}.`, usageExit);
}

function counted(at: Moment, term: Term, { commune, calendars, files }: Data, { times }: Procedure): ReturnDate {
  try {
    return returnDate(at, term, createWorkCalendar(calendars, commune.hours === undefined ? undefined : readOfficeHours(commune.hours)));
  } catch (error) {
    if (!(error instanceof AbsurdTerm) || choice.kind !== "term") throw error;
    const field = `times.${times.indexOf(choice.time)}.amount`;
    const reason = `thời hạn ${termWords(term, returns)} là vô lý: phải lớn hơn 0, nhiều nhất ${error.longest}, chẵn hoặc có nửa (3.5)`;
    return fail(problemLine({ file: files.get(code!)!, field, reason }), 1);
  }
}

function unknownWords(time: TimeChoice<ProcessingTime>, result: ReturnDate | undefined): string | null {
  if (time.kind === "term") return result?.kind === "unknown-year" ? unknownYearWords(result, returns, time.term) : null;
  return time.kind === "no-such-case" ? null : noTermWords(time);
}

function printJson(): void {
  const skipped = (answer?.skipped ?? []).map((day) => ({ date: day.date, reason: reasonWords(day, returns), source: day.source }));
  console.log(JSON.stringify({ code, channel, filedAt, returnDate: answer?.kind === "date" ? answer.date : null, unknown, skipped }));
}

function printWords({ plain_name, received_at, go_to }: Procedure): void {
  const [date = "", hour = ""] = filedAt!.split("T");
  const filed = `Nộp ${hour} ${dayWords(date, returns)}`;
  const lines = [answer?.kind === "date" ? `${filed} → ${returnWords(answer, returns)}` : `${filed} → chưa nói được ngày nhận: ${unknown}`];
  lines.push(`  ${code} ${plain_name}, ${channelWords(channel)}${choice.kind === "term" ? `: ${termWords(choice.term, returns)}` : ""}`);
  if (choice.kind === "term" && choice.time.case) lines.push(`  Trường hợp: ${choice.time.case}`);
  if (choice.kind === "term" && choice.time.note) lines.push(`  Hồ sơ ghi thêm: ${choice.time.note}`);
  if (received_at === "elsewhere" && go_to) lines.push(`  Xã không nhận hồ sơ này: ${go_to}`);
  if (channel === "postal") lines.push("  Tính từ lúc nơi nhận cầm được hồ sơ, không phải lúc gửi.");
  if (answer?.kind === "date" && answer.filed !== date) lines.push(`  Nơi nhận đóng cửa, nên tính là nộp ${dayWords(answer.filed, returns)}`);
  if (answer?.kind === "date" && answer.hoursAssumed)
    lines.push("  Giờ mở cửa là tạm tính theo data/calendar: commune.yaml chưa ghi hours, hoặc ghi chưa đọc được.");
  if (answer?.skipped.length) lines.push("  Những ngày bỏ qua:");
  for (const day of answer?.skipped ?? []) lines.push(`    ${dayWords(day.date, returns)}: ${reasonWords(day, returns)} (${day.source})`);
  console.log(lines.join("\n"));
}
