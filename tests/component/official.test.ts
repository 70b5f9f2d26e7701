// @vitest-environment happy-dom
// The portal's own words one tap away, and what a page says when the text no longer agrees with them.
import { flushPromises } from "@vue/test-utils";
import { createPinia, setActivePinia } from "pinia";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ref } from "vue";
import DriftNotice from "../../src/app/components/procedure/DriftNotice.vue";
import FourAnswers from "../../src/app/components/procedure/FourAnswers.vue";
import OfficialPart from "../../src/app/components/procedure/OfficialPart.vue";
import { checking, openCatalogue } from "../../src/app/platform/catalogue/catalogue-loader";
import { lookForCatalogue } from "../../src/app/platform/catalogue/look-for-catalogue";
import { useOfficial } from "../../src/app/screens/use-official";
import { useCatalogue } from "../../src/app/stores/catalogue";
import { wholeCase } from "../../src/core/guide/my-case";
import type { Drift } from "../../src/core/procedure/drift";
import type { Procedure } from "../../src/core/procedure/procedure";
import { emitCatalogue } from "../../src/pipeline/emit-catalogue";
import { readSoundData } from "../../src/pipeline/read-data";
import { aProcedure } from "../unit/core/procedure/a-procedure";
import { soundFiles, writeData } from "../unit/pipeline/data-directory";
import { aShelf, aSite, emitted } from "./a-shelf";
import { mount } from "./mount";

const channels = ["in_person" as const];
const record = (changes: Partial<Procedure> = {}) =>
  aProcedure({ wording: "official", steps: ["Người có yêu cầu nộp hồ sơ.\n+ Trường hợp chưa đủ thì bổ sung."], neighbours: [], ...changes });

describe("the portal's own words", () => {
  const text = (changes: Partial<Procedure> = {}) => mount(OfficialPart, { record: record(changes), broken: false }).text();

  it("are named as the portal's, with the days it changed and was read", () => {
    expect(text()).toMatch(/Nguyên văn của Cổng Dịch vụ công quốc gia.*Lời của Cổng, chép đúng từng chữ.*15\/04\/2026.*18\/07\/2026.*hỏi cán bộ/s);
  });

  it("have every component that the law names, in its order, sentences as they are", () => {
    expect(
      text({
        fees: [{ kind: "phi", amount: 8000, unit: "bản", for: "Bản sao", channels, condition: "Thông tư 281." }],
        times: [{ channels, amount: 3, unit: "working_day", case: "Có xác minh", note: "Kể từ ngày nhận." }],
        conditions: ["Đủ 18 tuổi."],
        forms: [{ name: "Tờ khai", number: "Mẫu số 01" }],
        legal_basis: [{ number: "60/2014/QH13", name: "Luật Hộ tịch" }],
        agency: { handles: "Ủy ban nhân dân cấp xã", decides: "Chủ tịch xã" },
        sets: 1,
      }),
    ).toMatch(
      new RegExp(
        [
          "Thủ tục đăng ký khai sinh \\(mã 1.001193\\)",
          "Trình tự thực hiện.*nộp hồ sơ\\.\\n\\+ Trường hợp chưa đủ",
          "Cách thức thực hiện.*Tại quầy\\nỞ quầy.*Trực tuyến \\(toàn trình\\)",
          "Thành phần hồ sơ.*Giấy chứng sinh \\(1 bản chính\\)\\nBệnh viện cấp.*Nhờ người đi hộ.*Ông bà đi thì không cần.*Giấy ủy quyền",
          "Số bộ hồ sơ.*1",
          "Thời hạn giải quyết.*Tại quầy: 3 ngày làm việc\\nCó xác minh\\nKể từ ngày nhận",
          "Phí, lệ phí.*Tại quầy: 8\\.000 đồng mỗi bản \\(phí\\)\\nBản sao\\nThông tư 281",
          "Đối tượng thực hiện.*Công dân Việt Nam",
          "Cơ quan thực hiện.*Thực hiện: Ủy ban nhân dân cấp xã.*Quyết định: Chủ tịch xã",
          "Kết quả thực hiện.*Giấy khai sinh",
          "Yêu cầu, điều kiện.*Đủ 18 tuổi",
          "Mẫu đơn, tờ khai.*Mẫu số 01: Tờ khai",
          "Quyết định công bố.*163/QĐ-BTP, Bộ Tư pháp, ngày 16/01/2026",
          "Căn cứ pháp lý.*60/2014/QH13: Luật Hộ tịch",
        ].join(".*"),
        "s",
      ),
    );
  });

  it("say nothing for the portal where it is silent, and no doubtful number", () => {
    const silent = text({
      fees: [],
      times: [{ channels, amount: 7, unit: "day", doubtful: "Cổng ghi hai thời hạn." }],
      sets: "unknown",
      documents: [{ id: "don", name: "Đơn", role: "submit", originals: 0, copies: 2 }],
      cases: [{ name: "Lưu ý", documents: [], leaves_out: [] }],
      agency: { handles: "unknown", decides: "unknown" },
    });
    expect(silent).toMatch(
      /Đơn \(2 bản sao\).*Lưu ý.*Cổng không ghi.*Số bộ hồ sơ.*Cổng không ghi.*Tại quầy: Hỏi cán bộ\nCổng ghi hai thời hạn.*Phí, lệ phí.*Cổng không ghi/s,
    );
    expect(silent).not.toMatch(/7 ngày|Miễn phí|unknown/);
    expect(text({ conditions: "none" })).toMatch(/Yêu cầu, điều kiện\s*Không có\./);
  });

  it("are waited for, and missed in plain words", () => {
    expect(mount(OfficialPart, { record: undefined, broken: false }).text()).toContain("Đang mở…");
    expect(mount(OfficialPart, { record: undefined, broken: true }).text()).toContain("Ông/bà hỏi cán bộ tại quầy");
  });
});

describe("the notice on a text that drifted", () => {
  const text = (drift: Partial<Drift>) => mount(DriftNotice, { drift: { updated: "2026-08-01", older: true, changes: [], ...drift } }).text();
  const change = (fact: Drift["changes"][number]["fact"]) => ({ fact, ours: ["1"], other: ["2"] });

  it("says what the portal changed, when, and whom to ask", () => {
    expect(text({ changes: [change("fees"), change("times")] })).toBe(
      "Cổng đã sửa lệ phí, thời hạn ngày 01/08/2026; bản viết này chưa đối chiếu lại. Ông/bà hỏi cán bộ.",
    );
  });

  it("does not say that the portal changed what only differs", () => {
    expect(text({ older: false, changes: [change("documents")] })).toBe(
      "Cổng (bản ngày 01/08/2026) ghi khác về giấy tờ; bản viết này chưa đối chiếu lại. Ông/bà hỏi cán bộ.",
    );
  });

  it("names no fact where none can be seen to differ", () => {
    expect(text({})).toBe("Cổng đã sửa hồ sơ này ngày 01/08/2026; bản viết này chưa đối chiếu lại. Ông/bà hỏi cán bộ.");
  });
});

describe("the official piece", () => {
  let pieces: Map<string, string>;
  let read: string[];
  const reader = (file: string) => {
    read.push(file);
    const source = pieces.get(file);
    return source === undefined ? Promise.reject(new Error(`${file}: 404`)) : Promise.resolve(source);
  };
  const officialFile = () => [...pieces.keys()].find((file) => file.startsWith("official-"))!;

  beforeEach(async () => {
    const source = { ...aProcedure().source, updated: "2026-08-01" };
    const root = writeData({ ...soundFiles(), "official/ho-tich/1.001193.yaml": record({ source }) });
    pieces = new Map(emitCatalogue(await readSoundData(root)).map(({ path, source }) => [path, source]));
    read = [];
    setActivePinia(createPinia());
  });
  afterEach(() => void vi.restoreAllMocks());

  it("is read when somebody asks for it, once, and checked", async () => {
    const catalogue = await openCatalogue(pieces.get("manifest.json")!, checking(reader));
    expect(read.filter((file) => file.startsWith("official-"))).toEqual([]);
    expect((await catalogue.official("ho-tich")).map(({ wording }) => wording)).toEqual(["official"]);
    await catalogue.official("ho-tich");
    expect(read.filter((file) => file.startsWith("official-"))).toHaveLength(1);
    expect(await catalogue.official("dat-dai")).toEqual([]);
  });

  it("is refused when it is not the one that was built", async () => {
    pieces.set(officialFile(), pieces.get(officialFile())!.replace("nộp hồ sơ", "nộp tiền"));
    await expect((await openCatalogue(pieces.get("manifest.json")!, checking(reader))).official("ho-tich")).rejects.toThrow(/official-ho-tich.*sha256/);
  });

  it("is kept with the catalogue; a catalogue without it is not whole", async () => {
    const shelf = aShelf();
    const whole = emitted([...pieces].map(([path, source]) => ({ path, source })));
    expect(await lookForCatalogue(() => true, aSite(whole))).toEqual({ found: "kept" });
    expect(Object.keys(shelf.keep.mock.calls[0]![0].pieces)).toContain(officialFile());
    shelf.kept.clear();
    shelf.state.settled = undefined;
    delete whole.pieces[officialFile()];
    expect(await lookForCatalogue(() => true, aSite(whole))).toMatchObject({ found: "refused", reason: expect.stringMatching(/official-ho-tich/) as string });
  });

  it("gives a page its record when the part is opened, and says when it cannot", async () => {
    vi.stubGlobal("fetch", (file: string) => reader(file.replace("catalogue/", "")).then((source) => new Response(source)));
    const catalogue = useCatalogue();
    expect(await catalogue.official("1.001193")).toBeUndefined();
    await catalogue.load();
    expect((await catalogue.posting("1.001193"))?.official).toBe(true);
    expect((await catalogue.everyDrift()).get("1.001193")?.older).toBe(true);

    const [code, asked] = [ref("1.001193"), ref(false)];
    const { record: shown, broken } = useOfficial(
      () => code.value,
      () => asked.value,
    );
    await flushPromises();
    expect(shown.value).toBeUndefined();
    asked.value = true;
    await vi.waitFor(() => expect(shown.value?.wording).toBe("official"));
    expect(broken.value).toBe(false);
    code.value = "1.000001";
    await vi.waitFor(() => expect(broken.value).toBe(true));
    expect(shown.value).toBeUndefined();
    vi.spyOn(catalogue, "official").mockRejectedValue(new Error("404"));
    code.value = "1.000002";
    await vi.waitFor(() => expect(broken.value).toBe(true));
    vi.unstubAllGlobals();
  });
});

describe("the four answers of a text that drifted", () => {
  it("say on the cards concerned that the portal has something else, on the others what they always say", () => {
    const change = (fact: Drift["changes"][number]["fact"]) => ({ fact, ours: ["1"], other: ["2"] });
    const drift: Drift = { updated: "2026-08-01", older: true, changes: [change("documents"), change("fees")] };
    const props = { mine: wholeCase(aProcedure()), part: "papers", more: [1, 2, 3].map((part) => ({ part: String(part), label: "Khác" })) };
    const notes = (more = {}) =>
      mount(FourAnswers, { ...props, ...more })
        .findAll(".answer")
        .map((card) => card.text().includes("Cổng ghi khác, chưa đối chiếu lại"));
    expect(notes({ drift })).toEqual([true, false, true, false]);
    expect(notes()).toEqual([false, false, false, false]);
  });
});
