import { describe, expect, it } from "vitest";
import { isOpen, namedFees } from "../../../../src/core/local/named-fees";
import type { Fee } from "../../../../src/core/procedure/procedure";

const fee = (amount: Fee["amount"], more: Partial<Fee> = {}): Fee => ({ kind: "le-phi", amount, channels: ["in_person"], ...more });
const copy = { for: "Bản sao" };

describe("what the province may set", () => {
  it.each<[string, Fee, boolean]>([
    ["what the record leaves to it", fee("province"), true],
    ["what the record does not say", fee("unknown"), true],
    ["what the record contradicts itself about", fee(50000, { doubtful: "hai mức" }), true],
    ["not an amount of the record", fee(50000), false],
    ["not what the record says is free", fee("free"), false],
  ])("%s", (_situation, each, open) => {
    expect(isOpen(each)).toBe(open);
  });
});

describe("a line of a resolution names", () => {
  const province = fee("province");
  const unknownCopy = fee("unknown", copy);

  it.each<[string, { kind?: "phi"; for?: string }, Fee[], Fee[]]>([
    ["the only open fee of its kind", {}, [province], [province]],
    ["the only thing paid for, without repeating its words", {}, [unknownCopy], [unknownCopy]],
    ["the fee with nothing said, beside one for something", {}, [province, unknownCopy], [province]],
    ["the fee for that thing, whatever the capitals", { for: "bản SAO" }, [province, unknownCopy], [unknownCopy]],
    [
      "both rows of one fee that stands once per channel",
      {},
      [province, fee("unknown", { channels: ["online"] })],
      [province, fee("unknown", { channels: ["online"] })],
    ],
    ["the fee of which nothing is said, with words of its own", { for: "Quá hạn" }, [province], [province]],
    ["nothing, when it could mean several", {}, [unknownCopy, fee("unknown", { for: "Trích lục" })], []],
    ["nothing of another kind", { kind: "phi" }, [province], []],
    ["nothing that the record fixes", {}, [fee(8000)], []],
    ["nothing, rather than an open fee in place of the fixed one for that thing", { for: "Bản sao" }, [fee(8000, copy), province], []],
    ["nothing, rather than another thing in place of the fixed one", {}, [fee("free"), unknownCopy], []],
    ["nothing, when no fee is for that thing", { for: "Quá hạn" }, [unknownCopy], []],
  ])("%s", (_situation, line, fees, named) => {
    expect(namedFees({ kind: "le-phi", ...line }, fees)).toEqual(named);
  });
});
