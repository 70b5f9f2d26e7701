// @vitest-environment happy-dom
// From the invitation through the questions to one's own list, and back out of it; on a kiosk and on a phone.
import { flushPromises, mount as mountApp } from "@vue/test-utils";
import { createPinia, setActivePinia } from "pinia";
import * as v from "valibot";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { defineComponent, h } from "vue";
import { createMemoryHistory, createRouter, RouterView, useRoute, type Router } from "vue-router";
import * as device from "../../src/app/platform/device";
import GuideScreen from "../../src/app/screens/GuideScreen.vue";
import ProcedureScreen from "../../src/app/screens/ProcedureScreen.vue";
import { useCatalogue } from "../../src/app/stores/catalogue";
import { useMyCase } from "../../src/app/stores/my-case";
import { useNavigation } from "../../src/app/stores/navigation";
import { listed, listSchema } from "../../src/core/catalogue/catalogue";
import { aGuide, aGuidedProcedure } from "../unit/core/guide/a-guide";
import { aProcedure } from "../unit/core/procedure/a-procedure";
import { soundFiles } from "../unit/pipeline/data-directory";
import { startWith, type GivenCatalogue } from "./start-with";

const guided = aGuidedProcedure();
const plain = aProcedure({ code: "1.000001", plain_name: "Đo lại ruộng" });
const other = aProcedure({ code: "1.000689", plain_name: "Khai sinh và nhận con" });
const posted = [{ procedure: guided, guide: aGuide() }, { procedure: plain }, { procedure: other }];

function theCatalogue(): GivenCatalogue {
  const sound = soundFiles();
  const list = v.parse(listSchema, {
    commune: sound["commune.yaml"],
    fields: sound["fields.yaml"],
    life_events: [],
    results: [],
    thesaurus: sound["thesaurus.yaml"],
    calendars: [],
    procedures: posted.map(({ procedure }) => listed(procedure)),
  });
  return { list, details: () => Promise.resolve(posted), official: () => Promise.resolve([]) };
}

let router: Router;
let page: ReturnType<typeof mountApp>;

async function open(address: string, kiosk = true): Promise<void> {
  vi.spyOn(device, "isKiosk").mockReturnValue(kiosk);
  router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: "/", name: "home", component: { render: () => h("h1", "home") } },
      { path: "/thu-tuc/:code", name: "procedure", component: ProcedureScreen, props: true },
      { path: "/thu-tuc/:code/hoi", name: "guide", component: GuideScreen, props: true },
    ],
  });
  const pages = defineComponent(() => {
    const route = useRoute();
    return () => h(RouterView, { key: route.path });
  });
  const pinia = createPinia();
  setActivePinia(pinia);
  await useCatalogue().load();
  await router.push(address);
  page = mountApp(pages, { attachTo: document.body, global: { plugins: [pinia, router] } });
  await flushPromises();
}

async function touch(words: string): Promise<void> {
  const button = page.findAll("button").find((each) => each.text().includes(words) || each.attributes("aria-label")?.includes(words));
  if (!button) throw new Error(`no button says ${words}`);
  await button.trigger("click");
  await flushPromises();
}

async function answerAll(): Promise<void> {
  await touch("Trả lời 3 câu");
  for (const answer of ["Nói qua-han", "Nói nho", "Nói quay"]) await touch(answer);
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 10, 23, 9, 0), toFake: ["Date", "setInterval"] });
  startWith(theCatalogue);
});

afterEach(() => {
  page.unmount();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe("the questions", () => {
  it("come one at a time, and end on the page that now shows one's own case", async () => {
    await open("/thu-tuc/1.001193");
    await touch("Trả lời 3 câu");
    expect(page.get("h1").text()).toBe("Hỏi chau?");
    await touch("Nói qua-han");
    expect(page.text()).toContain("Câu 2/3");
    await touch("Nói nho");
    await touch("Nói quay");
    expect(router.currentRoute.value.fullPath).toBe("/thu-tuc/1.001193");
    expect(page.text()).toMatch(/Nói qua-han · Nói nho · Nói quay.*4 giấy tờ/s);
  });

  it("let one go back to the question before", async () => {
    await open("/thu-tuc/1.001193/hoi");
    expect(page.text()).not.toContain("Quay lại câu trước");
    await touch("Nói qua-han");
    await touch("Quay lại câu trước");
    expect(page.get("h1").text()).toBe("Hỏi chau?");
    await touch("Nói bo-roi");
    expect(page.get("h1").text()).toBe("Hỏi cach-nop?");
    expect(page.text()).toContain("Câu 2/2");
  });

  it("can be skipped at any of them, for the whole list", async () => {
    await open("/thu-tuc/1.001193");
    await answerAll();
    await touch("Hỏi lại");
    await touch("Nói qua-han");
    await touch("Bỏ qua, xem đủ danh sách");
    expect(page.text()).toMatch(/Trả lời 3 câu.*3 giấy tờ.*Trường hợp khác/s);
  });

  it("change nothing when one leaves in the middle", async () => {
    await open("/thu-tuc/1.001193");
    await answerAll();
    await touch("Hỏi lại");
    await touch("Nói dung-han");
    await useNavigation().back();
    await flushPromises();
    expect(page.text()).toContain("Nói qua-han · Nói nho · Nói quay");
  });

  it("leave no step of themselves behind", async () => {
    await open("/");
    await useNavigation().open("/thu-tuc/1.001193");
    await flushPromises();
    await answerAll();
    await useNavigation().back();
    expect(router.currentRoute.value.name).toBe("home");
  });

  it("are not asked where there are none", async () => {
    await open("/thu-tuc/1.000001/hoi");
    expect(router.currentRoute.value.fullPath).toBe("/thu-tuc/1.000001");
    expect(page.text()).not.toMatch(/Trả lời \d câu/);
  });
});

describe("one's own case", () => {
  it("gives way to the whole list", async () => {
    await open("/thu-tuc/1.001193");
    await answerAll();
    await touch("Xem đủ danh sách");
    expect(page.text()).toMatch(/Trả lời 3 câu.*3 giấy tờ\s*trường hợp thường gặp/s);
  });

  it("leads to the right procedure, with nothing of the wrong one to act on", async () => {
    await open("/thu-tuc/1.001193");
    await touch("Trả lời 3 câu");
    await touch("Nói nhan-con");
    expect(page.text()).toContain("Nhận con cùng lúc.");
    expect(page.find(".portal").exists()).toBe(false);
    expect(page.find("[role=tablist]").exists()).toBe(false);
    await touch("Mở thủ tục này");
    expect(page.get("h1").text()).toBe("Khai sinh và nhận con");
  });

  it("keeps its ticks through other parts of the page and other pages", async () => {
    await open("/thu-tuc/1.001193");
    await touch("Tôi đã có: Giấy can-cuoc");
    await touch("Làm gì?");
    await touch("Mang gì?");
    expect(page.text()).toContain("Còn thiếu 2 giấy: Giấy to-khai · Giấy chung-sinh");
    await answerAll();
    expect(page.text()).toContain("Còn thiếu 3 giấy");
  });

  it("is forgotten whole", async () => {
    await open("/thu-tuc/1.001193");
    await answerAll();
    await touch("Tôi đã có: Giấy can-cuoc");
    useMyCase().forget();
    await flushPromises();
    expect(page.text()).toMatch(/Trả lời 3 câu.*Chạm vào giấy/s);
    expect(useMyCase().known("1.001193")).toBe(false);
  });
});

describe("a link or a counter code", () => {
  const link = "/thu-tuc/1.001193?ca=qua-han.nho.quay&co=to-khai.uy-quyen";

  it("opens the same answers and ticks, and on a kiosk nothing of it stays in the address", async () => {
    await open(link);
    expect(page.text()).toMatch(/Nói qua-han · Nói nho · Nói quay.*Còn thiếu 2 giấy: Giấy chung-sinh · Giấy can-cuoc/s);
    expect(router.currentRoute.value.fullPath).toBe("/thu-tuc/1.001193");
  });

  it("on a kiosk stands before what the last one left", async () => {
    await open("/thu-tuc/1.001193");
    await answerAll();
    await router.replace("/thu-tuc/1.001193?ca=dung-han.tu-di.quay");
    await flushPromises();
    expect(page.text()).toContain("Nói dung-han · Nói tu-di · Nói quay");
    expect(router.currentRoute.value.fullPath).toBe("/thu-tuc/1.001193");
  });

  it("on a phone stays in the address for another day, and gives way to what was answered since", async () => {
    await open(link, false);
    expect(router.currentRoute.value.query).toEqual({ ca: "qua-han.nho.quay", co: "to-khai.uy-quyen" });
    await touch("Làm gì?");
    await touch("Xem đủ danh sách");
    await router.push("/");
    await router.push(link);
    await flushPromises();
    expect(page.text()).toContain("Trả lời 3 câu");
  });

  it("of an older guide goes as far as it fits", async () => {
    await open("/thu-tuc/1.001193?ca=qua-han.khong-con&co=");
    expect(page.text()).toMatch(/Trường hợp của ông\/bà\s*Nói qua-han\s*Hỏi lại/);
  });
});
