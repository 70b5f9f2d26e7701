// @vitest-environment happy-dom
// What leaves with the visitor: the list in a code, the link on the office's own network, the code for the counter.
import { flushPromises, mount as mountApp } from "@vue/test-utils";
import { createPinia, setActivePinia } from "pinia";
import * as v from "valibot";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { h } from "vue";
import { createMemoryHistory, createRouter, RouterView, type Router } from "vue-router";
import QrCode from "../../src/app/components/QrCode.vue";
import * as device from "../../src/app/platform/device";
import * as own from "../../src/app/platform/own-address";
import HelpScreen from "../../src/app/screens/HelpScreen.vue";
import SearchScreen from "../../src/app/screens/SearchScreen.vue";
import TakeHomeScreen from "../../src/app/screens/TakeHomeScreen.vue";
import { useCatalogue } from "../../src/app/stores/catalogue";
import { useCounter } from "../../src/app/stores/counter";
import { useMyCase } from "../../src/app/stores/my-case";
import { useNavigation } from "../../src/app/stores/navigation";
import { listed, listSchema } from "../../src/core/catalogue/catalogue";
import { communeSchema } from "../../src/core/commune/commune";
import { aPaper } from "../unit/core/handoff/a-pocket";
import { aProcedure } from "../unit/core/procedure/a-procedure";
import { soundFiles } from "../unit/pipeline/data-directory";
import { startWith } from "./start-with";

const short = aProcedure();
const long = aProcedure({
  code: "1.000001",
  plain_name: "Lập hội trong xã",
  documents: Array.from({ length: 12 }, (_, i) => aPaper({ id: `p${i}`, name: `Giấy xác nhận của cơ quan số ${i}` })),
});
const away = aProcedure({
  code: "1.000002",
  plain_name: "Việc của tỉnh",
  received_at: "elsewhere",
  go_to: "Ra trung tâm của tỉnh.",
  channels: [{ channel: "in_person" }],
});
const posted = [short, long, away].map((procedure) => ({ procedure }));

let router: Router;
let page: ReturnType<typeof mountApp>;

async function open(address: string, { kiosk = true, commune = {} }: { kiosk?: boolean; commune?: object } = {}): Promise<void> {
  const sound = soundFiles();
  const list = v.parse(listSchema, {
    commune: { ...sound["commune.yaml"], ...commune },
    fields: sound["fields.yaml"],
    life_events: [],
    results: [],
    thesaurus: sound["thesaurus.yaml"],
    calendars: [],
    procedures: posted.map(({ procedure }) => listed(procedure)),
  });
  startWith(() => ({ list, details: () => Promise.resolve(posted) }));
  vi.spyOn(device, "isKiosk").mockReturnValue(kiosk);
  const empty = { render: () => h("h1", "other page") };
  router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: "/", name: "home", component: empty },
      { path: "/tim", name: "search", component: SearchScreen },
      { path: "/thu-tuc/:code", name: "procedure", component: empty },
      { path: "/thu-tuc/:code/mang-ve", name: "take-home", component: TakeHomeScreen, props: true },
      { path: "/gap-can-bo", name: "help", component: HelpScreen },
    ],
  });
  const pinia = createPinia();
  setActivePinia(pinia);
  await useCatalogue().load();
  await router.push(address);
  page = mountApp(RouterView, { attachTo: document.body, global: { plugins: [pinia, router] } });
  await flushPromises();
}

const codes = () => page.findAllComponents(QrCode).map((code) => code.props("text") as string);

async function touch(words: string): Promise<void> {
  const button = page.findAll("button").find((each) => each.text().includes(words));
  if (!button) throw new Error(`no button says ${words}`);
  await button.trigger("click");
  await flushPromises();
}

beforeEach(() => void vi.spyOn(own, "ownAddress").mockReturnValue("http://localhost:4173/"));
afterEach(() => {
  page.unmount();
  vi.restoreAllMocks();
});

describe("the page of two codes", () => {
  it("carries the list in the one and the portal's page in the other", async () => {
    await open("/thu-tuc/1.001193/mang-ve");
    expect(codes()).toEqual([
      expect.stringMatching(/^Làm giấy khai sinh cho con\nMANG 1 GIẤY TỜ:\n1\. Giấy chứng sinh: 1 bản chính/),
      `https://p.vn/${short.portal_id}`,
    ]);
    expect(page.text()).toMatch(/1 · Danh sách giấy\stờ.*Không cần mạng.*2 · Trang nộp trực tuyến.*Cần mạng/s);
  });

  it("follows what was ticked", async () => {
    await open("/thu-tuc/1.001193/mang-ve");
    useMyCase().tick("1.001193", "giay-chung-sinh", true);
    await flushPromises();
    expect(codes()[0]).toContain("MANG 1 GIẤY TỜ, ĐÃ ĐỦ:");
  });

  it("shows the halves of a long list one after the other", async () => {
    await open("/thu-tuc/1.000001/mang-ve");
    expect(codes()[0]).toMatch(/^1\/2 Lập hội trong xã\n/);
    await touch("Mã 2/2");
    expect(codes()[0]).toMatch(/^2\/2 Lập hội trong xã\n/);
    expect(codes()).toHaveLength(2);
  });

  it("sends where the file is received, and does not promise a filing that the record does not offer", async () => {
    await open("/thu-tuc/1.000002/mang-ve");
    expect(codes()[0]).toContain("NỘP: Ra trung tâm của tỉnh.");
    expect(page.text()).toContain("2 · Trang thủ tục trên mạng");
  });

  it("says what the commune knows of its counters, hours and telephone", async () => {
    await open("/thu-tuc/1.001193/mang-ve", { commune: { phone: "0208 123", hours: "7:30–11:30", counters: [{ name: "Quầy 1", fields: ["ho-tich"] }] } });
    expect(codes()[0]).toMatch(/Quầy: Quầy 1\nGiờ làm: 7:30–11:30\nĐT: 0208 123/);
  });

  it("shows the whole text on somebody's own phone, with the portal's link", async () => {
    await open("/thu-tuc/1.000001/mang-ve", { kiosk: false });
    expect(page.get(".text").text()).toContain("12. Giấy xác nhận của cơ quan số 11: 1 bản chính");
    expect(page.get("a").attributes("href")).toBe(`https://p.vn/${long.portal_id}`);
  });

  it("leads to the officer with the procedure", async () => {
    await open("/thu-tuc/1.001193/mang-ve");
    await touch("Gặp cán bộ");
    expect(router.currentRoute.value).toMatchObject({ name: "help", query: { tu: "1.001193" } });
  });

  it("an unknown code is said to be one", async () => {
    await open("/thu-tuc/9.999999/mang-ve");
    expect(page.text()).toContain("Không có thủ tục này");
  });
});

describe("the link on the office's own network", () => {
  it("is not there when nobody else could open it", async () => {
    await open("/thu-tuc/1.001193/mang-ve");
    expect(page.text()).not.toContain("Wi-Fi");
  });

  it("is that of the commune, or the one the kiosk itself was opened at, and stands alone", async () => {
    await open("/thu-tuc/1.001193/mang-ve", { commune: { web_address: "http://192.168.1.20/niem-yet/" } });
    useMyCase().begin("1.001193", { answers: ["duoi-60-ngay"], papers: ["giay-chung-sinh"] });
    await touch("Wi-Fi");
    expect(codes()).toEqual(["http://192.168.1.20/niem-yet/#/thu-tuc/1.001193?ca=duoi-60-ngay&co=giay-chung-sinh"]);
    await touch("Về hai mã");
    expect(codes()).toHaveLength(2);
    page.unmount();
    vi.spyOn(own, "ownAddress").mockReturnValue("http://kiosk.xa/");
    await open("/thu-tuc/1.001193/mang-ve");
    await touch("Wi-Fi");
    expect(codes()).toEqual(["http://kiosk.xa/#/thu-tuc/1.001193"]);
  });

  it.each(["192.168.1.20", "ftp://kiosk/", "http://kiosk/?a=1", "http://kiosk/#/"])("%s is no address for commune.yaml", (web_address) => {
    expect(v.safeParse(communeSchema, { ...soundFiles()["commune.yaml"], web_address }).success).toBe(false);
  });
});

describe("to the counter", () => {
  it("help opened from a procedure shows three characters and a code; from elsewhere it is as it was", async () => {
    await open("/gap-can-bo?tu=1.001193");
    expect(page.get(".counter").text()).toMatch(/Làm giấy khai sinh cho con.*Mã quầy [2-9A-Z]{3}/s);
    expect(codes()).toEqual(["#/thu-tuc/1.001193"]);
    for (const address of ["/gap-can-bo", "/gap-can-bo?tu=9.999999"]) {
      await router.replace(address);
      await flushPromises();
      expect(page.find(".counter").exists()).toBe(false);
      expect(page.text()).toContain("Cán bộ ở Trung tâm");
    }
  });

  it("the characters typed in the search find the procedure, and Enter opens it", async () => {
    await open("/tim");
    const code = useCounter().codeOf("1.000001")!;
    const input = page.get("input");
    await input.setValue(code.toLowerCase());
    await vi.waitFor(() => expect(page.text()).toContain(`Mã quầy ${code}`));
    await input.trigger("keydown", { key: "Enter" });
    await flushPromises();
    expect(router.currentRoute.value).toMatchObject({ name: "procedure", params: { code: "1.000001" } });
  });

  it("what a scanner types opens the same case", async () => {
    await open("/tim");
    const input = page.get("input");
    await input.setValue("#/thu-tuc/1.001193?ca=duoi-60-ngay&co=giay-chung-sinh");
    await input.trigger("keydown", { key: "Enter" });
    await flushPromises();
    expect(router.currentRoute.value).toMatchObject({ name: "procedure", params: { code: "1.001193" }, query: { ca: "duoi-60-ngay", co: "giay-chung-sinh" } });
  });

  it("Enter on an ordinary question, or on the case of a procedure that is not posted, opens nothing", async () => {
    await open("/tim");
    const input = page.get("input");
    for (const words of ["khai sinh", "#/thu-tuc/9.999999"]) {
      await input.setValue(words);
      await input.trigger("keydown", { key: "Enter" });
      await flushPromises();
      expect(router.currentRoute.value.name).toBe("search");
    }
  });

  it("help from a page without a procedure carries none", async () => {
    await open("/tim");
    await useNavigation().openHelp();
    expect(router.currentRoute.value).toMatchObject({ name: "help", query: {} });
  });
});
