// The real data: sound, complete where it must be, and true to the portal's records where those are at hand.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { readRecord } from "../../src/core/intake/read-record";
import { guideTexts } from "../../src/core/guide/guide-texts";
import { copiedTexts, officialWords, textsOf } from "../../src/core/procedure/plain-language";
import type { ChannelName, Procedure, ProcessingTime } from "../../src/core/procedure/procedure";
import { dataDirectory } from "../../src/cli/arguments";
import { readSoundData, type Data } from "../../src/pipeline/read-data";

const project = join(import.meta.dirname, "../..");
const reference = join(project, "../shared");
const records = join(reference, "portal/procedures");
const posted = join(reference, "posted-list.tsv");

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

let data: Data;
beforeAll(async () => {
  data = await readSoundData(dataDirectory(undefined));
});

/** What people come for most; the board without these is no board. */
const essential =
  "1.001193 1.000656 1.000894 1.004873 1.004859 1.004884 2.000635 2.000986 1.001022 1.004837 2.001263 2.000815 2.000884 2.001035 2.001019 2.001016 2.001406 1.004222 1.004194 1.010038 1.003677 2.001159 1.010041 1.014061 1.014062 1.014063 1.014064 3.000228 1.001776 1.014027 1.001699 1.001653 1.001731 1.014028 1.011606 1.011607 1.011608 1.011609 1.001612 2.000720 1.001266 1.001570 2.000575 1.012812 1.013978 1.013225 1.010833 1.010803 1.013067 1.013079 1.013133 2.000908".split(
    " ",
  );

describe("the posted data", () => {
  it("has what residents come for", () => {
    expect(essential.filter((code) => !data.files.has(code))).toEqual([]);
    expect(data.procedures.filter(({ tier }) => tier === 1).length).toBeGreaterThanOrEqual(60);
  });

  it("gives every procedure a name of its own in plain words", () => {
    const names = data.procedures.map(({ plain_name }) => plain_name.toLowerCase());
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it("publishes the results of xã Lục Bình as they were", () => {
    expect(data.results.at(-1)).toMatchObject({ from: "2021-12-15", to: "2022-09-19", received: 926, carried_over: 1, solved: 927, on_time: 927, late: 0, pending: 0 });
  });
});

interface PortalRecord {
  id: string;
  detail: {
    executionMethods: { submissionMethod: "DIRECT" | "ONLINE" | "POSTAL"; fees: { value: number; description?: string }[] }[];
    procedureProposal: { proposalNumber: string; decisionDate: number };
  };
}

const channel = { DIRECT: "in_person", ONLINE: "online", POSTAL: "postal" } as const;
const record = (code: string) => JSON.parse(readFileSync(join(records, `${code}.json`), "utf8")) as PortalRecord;
/** The day in Vietnam, where the portal's midnights are. */
const vietnamDay = (milliseconds: number) => new Date(milliseconds + 7 * 3_600_000).toISOString().slice(0, 10);

/** Collects what is wrong with each procedure, so that one run names them all. */
function complaints(check: (procedure: Procedure) => string | undefined): string[] {
  return data.procedures.flatMap((procedure) => check(procedure)?.replace(/^/, `${procedure.code}: `) ?? []);
}

describe.skipIf(!existsSync(records))("beside the portal's records (skipped where ../shared is absent)", () => {
  it("portal id, decision and channels are the record's", () => {
    const wrong = complaints(({ code, portal_id, decision, channels }) => {
      const { id, detail } = record(code);
      const offered = [...new Set(detail.executionMethods.map((method) => channel[method.submissionMethod]))].sort().join();
      if (portal_id !== id) return "portal_id";
      if (decision.number.replace(/\.$/, "") !== detail.procedureProposal.proposalNumber.trim().replace(/\.$/, "")) return `decision ${decision.number}`;
      if (decision.date !== vietnamDay(detail.procedureProposal.decisionDate)) return `decision date ${decision.date}`;
      return channels.map((each) => each.channel).sort().join() === offered ? undefined : `channels, record has ${offered}`;
    });
    expect(wrong).toEqual([]);
  });

  it("every amount of money stands in the record, in its numbers or its words, or the file says why not", () => {
    const wrong = complaints(({ code, fees, source }) => {
      const text = JSON.stringify(record(code)).replace(/(\d)[.,\s](?=\d{3})/g, "$1");
      const strange = fees.filter(({ amount, doubtful }) => typeof amount === "number" && !doubtful && !text.includes(String(amount)));
      return strange.length && !source.doubts.length ? strange.map(({ amount }) => amount).join() : undefined;
    });
    expect(wrong).toEqual([]);
  });

  it("free only where the record has no amount on that channel", () => {
    const wrong = complaints(({ code, fees }) => {
      const paid = record(code).detail.executionMethods.filter((method) => method.fees.some(({ value }) => value > 0));
      const free = fees.find((fee) => fee.amount === "free" && fees.every(({ amount }) => amount === "free") && paid.some((method) => fee.channels.includes(channel[method.submissionMethod])));
      return free ? "free" : undefined;
    });
    expect(wrong).toEqual([]);
  });

  describe("times", () => {
    /** What the intake makes of the record: its times by channel, doubts and all. */
    const official = (code: string): Procedure => {
      const reading = readRecord(record(code), { fields: data.fields, province: data.commune.province, read: data.commune.data_date });
      if (!reading.procedure) throw new Error(`${code}: ${reading.refused.reason}`);
      return reading.procedure;
    };
    const on = ({ times }: Procedure, name: ChannelName) => times.filter((time) => time.channels.includes(name) && time.unit !== "unknown");
    const same = (one: ProcessingTime) => (other: ProcessingTime) => one.unit === other.unit && one.amount === other.amount;
    /** Whether the file speaks of a time of the record: by its figure, or as the OTHER that the portal writes for what it does not count. */
    const doubts = ({ source }: Procedure, amount: number | undefined) =>
      source.doubts.some((doubt) => /hạn|ngày|giờ|tháng/.test(doubt) && (doubt.includes("OTHER") || new RegExp(`(?<!\\d)0?${amount}(?!\\d)`).test(doubt)));
    const inWords: Partial<Record<ProcessingTime["unit"], string>> = { working_day: "ngày làm việc", day: "ngày", month: "tháng", hour: "giờ" };

    it("each that the record is sure of is ours on the same channel, or the file says why not", () => {
      const wrong = complaints((procedure) => {
        const source = official(procedure.code);
        const missed = source.channels.flatMap(({ channel }) => {
          const ours = on(procedure, channel);
          return on(source, channel).filter((time) => !time.doubtful && !ours.some(same(time)) && !doubts(procedure, time.amount));
        });
        return missed.length ? missed.map(({ amount, unit }) => `${amount} ${unit}`).join() : undefined;
      });
      expect(wrong).toEqual([]);
    });

    it("each of ours is the record's on that channel, or stands in its words for a case, or the file says why not", () => {
      const wrong = complaints((procedure) => {
        const source = official(procedure.code);
        const text = [...textsOf(record(procedure.code))].join(" | ").normalize("NFC").replace(/\s+/g, " ");
        const said = ({ amount, unit }: ProcessingTime) =>
          unit === "same_day" ? /trong ngày|ngay (sau )?khi/i.test(text) : new RegExp(`(?<![\\d.,])0?${amount} ?(\\([^)]*\\) ?)?${inWords[unit]}`, "i").test(text);
        const strange = procedure.channels.flatMap(({ channel }) =>
          on(procedure, channel).filter(
            (time) => !time.doubtful && !on(source, channel).some(same(time)) && !(time.case && said(time)) && !doubts(procedure, time.amount),
          ),
        );
        return strange.length ? strange.map(({ amount, unit, case: name }) => `${amount} ${unit} ${name}`).join() : undefined;
      });
      expect(wrong).toEqual([]);
    });

    it("a stage of the work never stands for the whole: it is named, and beside it is a total, or the file says that there is none", () => {
      const stages = data.procedures.filter(({ times }) => times.some(({ stage }) => stage));
      expect(stages.length).toBeGreaterThanOrEqual(20);
      const silent = stages.filter(({ times, source }) => times.every((time) => time.case) && !source.doubts.some((doubt) => /chặng|từng cấp|phần của xã|hai việc/.test(doubt)));
      expect(silent.map(({ code }) => code)).toEqual([]);
    });
  });

  it("carries no run of ten words over from the record", () => {
    const wrong = complaints((procedure) => {
      const [copied] = copiedTexts(procedure, officialWords(textsOf(record(procedure.code))));
      return copied && `${copied.path.join(".")} "${copied.run}"`;
    });
    expect(wrong).toEqual([]);
  });

  it("carries no run of ten words over in the questions of a guide either", () => {
    const wrong = data.guides.flatMap((guide) => {
      const procedure = data.procedures.find(({ code }) => code === guide.code)!;
      const copied = copiedTexts(procedure, officialWords(textsOf(record(guide.code))), guideTexts(guide));
      return Array.from(copied, ({ path, run }) => `${guide.code} ${path.join(".")} "${run}"`);
    });
    expect(wrong).toEqual([]);
  });

  it("is posted as the commune's list says", () => {
    const rows = readFileSync(posted, "utf8").trim().split("\n").map((line) => line.split("\t"));
    const list = new Map(rows.slice(1).map(([code, tier, received_at]) => [code, { tier: Number(tier), received_at }]));
    expect(complaints(({ code, tier, received_at }) => (list.get(code)?.tier === tier && list.get(code)?.received_at === received_at ? undefined : "tier or received_at"))).toEqual([]);
  });
});
