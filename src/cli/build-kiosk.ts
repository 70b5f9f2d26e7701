// Builds the static site, in dist/ unless told otherwise, from a data directory; data with problems builds nothing and ends the command.
import { build } from "vite";
import { problemLine } from "../pipeline/problem";
import { readData, type Data } from "../pipeline/read-data";
import { dataDirectory } from "./arguments";

/** @param option the value of --data @param outDir instead of dist/, emptied first @returns the data that was built; exits 1 with every problem when there is one. */
export async function buildKiosk(option: string | undefined, outDir?: string): Promise<Data> {
  const root = dataDirectory(option);
  const { data, problems } = await readData(root);
  if (!data) {
    console.error(["Không dựng kiosk vì dữ liệu có lỗi:", ...problems.map(problemLine)].join("\n"));
    return process.exit(1);
  }
  // vite.config.ts reads the directory from here.
  process.env.NIEMYET_DATA = root;
  await build({ configLoader: "runner", logLevel: "warn", ...(outDir && { build: { outDir, emptyOutDir: true } }) });
  return data;
}
