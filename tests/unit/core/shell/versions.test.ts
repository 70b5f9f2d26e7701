// Which version of the application is shown: nothing new without a trial, nothing broken twice, never nothing.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { activated, failed, needed, noVersions, opened, shown, started, type ShellVersions } from "../../../../src/core/shell/versions";

const first = activated(noVersions, "one");
const onTrial = opened(activated(first, "two"), "page 1");

describe("the first version", () => {
  it("is shown without a trial: there is nothing to go back to", () => {
    expect(first).toEqual({ good: "one", rejected: [] });
    expect(opened(first, "page 1")).toBe(first);
    expect(failed(first, "page 1")).toBe(first);
  });
});

describe("a new version", () => {
  it("is shown on trial, and the one before stays", () => {
    expect(shown(onTrial)).toBe("two");
    expect(needed(onTrial)).toEqual(["one", "two"]);
  });

  it("is good once its page says that it started; the one before is kept", () => {
    const good = started(onTrial, "page 1");
    expect(good).toEqual({ good: "two", before: "one", rejected: [] });
    expect(needed(good)).toEqual(["two", "one"]);
    expect(failed(good, "page 1")).toBe(good);
  });

  it("is not made good by a page that shows another version", () => {
    expect(started(onTrial, "page of before")).toBe(onTrial);
    expect(started(first, "page 1")).toBe(first);
  });

  it("that breaks is never shown again, also when its worker comes into charge again", () => {
    const back = failed(onTrial, "page 1");
    expect(shown(back)).toBe("one");
    expect(back.rejected).toEqual(["two"]);
    expect(activated(back, "two")).toBe(back);
  });

  it("is not judged by a page of another", () => {
    expect(failed(onTrial, "page of before")).toBe(onTrial);
  });

  it("that broke does not stand in the way of the next one", () => {
    const third = started(opened(activated(failed(onTrial, "page 1"), "three"), "page 2"), "page 2");
    expect(third).toEqual({ good: "three", before: "one", rejected: ["two"] });
  });

  it("may be cut short by three power cuts; at the fourth opening the one before comes back", () => {
    let versions = activated(first, "two");
    for (const page of ["1", "2", "3"]) {
      versions = opened(versions, page);
      expect(shown(versions)).toBe("two");
    }
    expect(shown(opened(versions, "4"))).toBe("one");
  });

  it("takes the place of one that is still on trial", () => {
    expect(activated(onTrial, "three").trial).toEqual({ version: "three", opened: 0 });
    expect(activated(onTrial, "two")).toBe(onTrial);
  });

  it("that is the good one again ends the trial of another", () => {
    expect(activated(onTrial, "one")).toEqual({ good: "one", rejected: [] });
  });
});

it("remembers twenty rejected versions at most", () => {
  let versions = first;
  for (let i = 0; i < 30; i++) versions = failed(opened(activated(versions, `v${i}`), "p"), "p");
  expect(versions.rejected).toHaveLength(20);
  expect(versions.rejected[0]).toBe("v29");
});

it("whatever happens, something is shown, its files stay, and it was not rejected", () => {
  const version = fc.constantFrom("a", "b", "c", "d");
  const page = fc.constantFrom("1", "2");
  const step = fc.oneof(
    version.map((name) => (versions: ShellVersions) => activated(versions, name)),
    page.map((id) => (versions: ShellVersions) => opened(versions, id)),
    page.map((id) => (versions: ShellVersions) => started(versions, id)),
    page.map((id) => (versions: ShellVersions) => failed(versions, id)),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      let versions = first;
      for (const each of steps) {
        versions = each(versions);
        expect(needed(versions)).toContain(shown(versions));
        expect(versions.rejected).not.toContain(shown(versions));
      }
    }),
  );
});
