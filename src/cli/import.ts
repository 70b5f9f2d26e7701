// npm run import: exports of the national portal into a data directory that the kiosk runs on, and a report of every input.
import { resolve } from "node:path";
import { Intake, IntakeError } from "../core/intake/intake";
import { readBase } from "../pipeline/base-data";
import { DataError } from "../pipeline/problem";
import { findSources, openSource } from "../pipeline/read-sources";
import { refuseForeign, writeData, WriteError } from "../pipeline/write-data";
import { readArguments, usageExit } from "./arguments";
import { showProgress } from "./progress";

const usage = "npm run import -- NGUỒN… --out THƯ_MỤC [--base THƯ_MỤC] [--json]   (nguồn: tệp hay thư mục .json, .xlsx, .csv, .tsv)";
/** Not NIEMYET_DATA: that is where an earlier import may have written to. */
const projectData = resolve(import.meta.dirname, "../../data");
const { values, positionals } = readArguments(usage, { out: { type: "string" }, base: { type: "string" }, json: { type: "boolean" } });
if (!values.out || positionals.length === 0) {
  console.error(`${values.out ? "Nhập từ đâu? Thiếu nguồn." : "Ghi vào đâu? Thiếu --out."}\n${usage}`);
  process.exit(usageExit);
}

try {
  await refuseForeign(resolve(values.out));
  const base = await readBase(resolve(values.base ?? values.data ?? projectData));
  const files = await findSources(positionals);
  const intake = new Intake({ fields: base.fields, province: base.commune.province, read: base.commune.data_date });
  const progress = showProgress("Đọc", files.length);
  for (const file of files) {
    if (file.readable) intake.add(await openSource(file));
    else intake.skip(file.name);
    progress.step();
  }
  progress.end();
  const { summary } = await writeData(intake.finish(), base, values.out);
  if (values.json) console.log(JSON.stringify(summary, null, 2));
  else {
    console.log(
      `${summary.inputs} mục đọc vào: ${summary.accepted} nhận, ${summary.merged} gộp, ${summary["list-only"]} chỉ có trong danh sách, ${summary.refused} từ chối.`,
    );
    console.log(
      `${summary.plain + summary.official} thủ tục (${summary.plain} có lời giản dị), ${summary.doubtful} mục có chỗ chưa chắc. Xem ${values.out}/report.json`,
    );
    console.log(`Chạy thử: NIEMYET_DATA=${values.out} npm start`);
  }
} catch (error) {
  if (!(error instanceof IntakeError || error instanceof DataError || error instanceof WriteError)) throw error;
  console.error(`${error.message}\nKhông ghi gì cả.`);
  process.exitCode = 1;
}
