// What every command understands: --data DIR or NIEMYET_DATA, and a clear word when it is used wrongly.
import { resolve } from "node:path";
import { parseArgs, type ParseArgsConfig } from "node:util";

/** Exit code for a command used wrongly; 1 is for bad data. */
export const usageExit = 2;

type Options = NonNullable<ParseArgsConfig["options"]>;

/** Parses `process.argv`; on an unknown option prints the message and the usage line, and exits with {@link usageExit}. */
export function readArguments<T extends Options>(usage: string, options: T) {
  try {
    return parseArgs({ options: { ...options, data: { type: "string" } }, allowPositionals: true });
  } catch (error) {
    console.error(`${(error as Error).message}\n${usage}`);
    return process.exit(usageExit);
  }
}

/** The data directory: --data first, then NIEMYET_DATA, then the project's own `data/`. */
export function dataDirectory(option: string | undefined): string {
  return resolve(option ?? process.env.NIEMYET_DATA ?? resolve(import.meta.dirname, "../../data"));
}
