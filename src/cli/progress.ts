// How far long work has come, on stderr: one line that renews itself on a terminal, now and then a line elsewhere.

const quiet = 1000;

/** @returns `step` after each piece, `end` when all is done; silent for the first second */
export function showProgress(what: string, total: number): { step: () => void; end: () => void } {
  const terminal = process.stderr.isTTY;
  let next = performance.now() + quiet;
  let done = 0;
  let shown = false;
  const line = () => `${what} ${done}/${total} tệp`;
  return {
    step() {
      done++;
      if (performance.now() < next) return;
      process.stderr.write(terminal ? `\r${line()}` : `${line()}\n`);
      shown = true;
      next = performance.now() + (terminal ? 200 : 3 * quiet);
    },
    end() {
      if (shown) process.stderr.write(terminal ? `\r${line()}\n` : `${line()}\n`);
    },
  };
}
