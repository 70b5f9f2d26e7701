// The published results of a period: how many files came in, how many were solved, and how many of those on time.
import * as v from "valibot";
import { daySchema, text } from "../procedure/words";

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const shape = v.strictObject({
  office: text,
  from: daySchema,
  to: daySchema,
  received: count,
  carried_over: count,
  solved: count,
  on_time: count,
  late: count,
  pending: count,
  source: text,
});

/** `results/<period>.yaml`; a table whose totals cannot be is refused. */
export const resultsTableSchema = v.pipe(
  shape,
  v.forward(
    v.check(({ from, to }) => from <= to, "period-backwards"),
    ["to"],
  ),
  v.forward(
    v.check((table) => table.solved + table.pending === table.received + table.carried_over, "results-solved"),
    ["solved"],
  ),
  v.forward(
    v.check((table) => table.on_time + table.late === table.solved, "results-on-time"),
    ["on_time"],
  ),
);

export type ResultsTable = v.InferOutput<typeof resultsTableSchema>;
