// npm run check: is the data sound? Lists every problem with file, field and reason; exit 1 on any. Warnings are to be looked at, no more.
import { readData } from "../pipeline/read-data";
import { problemLine } from "../pipeline/problem";
import { dataDirectory, readArguments } from "./arguments";

const { values } = readArguments("npm run check -- [--data DIR] [--json]", { json: { type: "boolean" } });
const { data, problems, warnings, count } = await readData(dataDirectory(values.data));

if (values.json) console.log(JSON.stringify({ files: count, procedures: data?.procedures.length ?? null, problems, warnings }, null, 2));
else if (data) {
  const look = warnings.length ? `, ${warnings.length} chỗ cần xem lại` : "";
  console.log(
    [...warnings.map((warning) => `cảnh báo: ${problemLine(warning)}`), `${count} tệp, ${data.procedures.length} thủ tục: không có lỗi${look}.`].join("\n"),
  );
} else console.error([...problems.map(problemLine), "", `${problems.length} lỗi trong ${count} tệp. Sửa rồi chạy lại: npm run check`].join("\n"));
process.exitCode = data ? 0 : 1;
