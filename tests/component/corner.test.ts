// @vitest-environment happy-dom
// The officer's corner: which rooms it shows, its keypad and its door, what is set on this machine, the self-test with its line for the logbook.
import { flushPromises, type VueWrapper } from "@vue/test-utils";
import { createPinia, setActivePinia, type Pinia } from "pinia";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createMemoryHistory, createRouter, type Router } from "vue-router";
import { pagedKey } from "../../src/app/components/paged-key";
import * as shelf from "../../src/app/platform/catalogue/catalogue-shelf";
import * as kept from "../../src/app/platform/catalogue/check-kept";
import * as machine from "../../src/app/platform/machine";
import * as office from "../../src/app/platform/office-shelf";
import * as worker from "../../src/app/platform/service-worker";
import { admitOfficer } from "../../src/app/staff/door/admit-officer";
import CornerScreen from "../../src/app/staff/CornerScreen.vue";
import DeviceScreen from "../../src/app/staff/device/DeviceScreen.vue";
import DoorScreen from "../../src/app/staff/door/DoorScreen.vue";
import PinPad from "../../src/app/staff/door/PinPad.vue";
import SelfTestScreen from "../../src/app/staff/device/SelfTestScreen.vue";
import VoiceSetupScreen from "../../src/app/staff/device/VoiceSetupScreen.vue";
import { useCatalogue } from "../../src/app/stores/catalogue";
import { useDeviceSettings } from "../../src/app/stores/device-settings";
import { useOfficerDoor } from "../../src/app/stores/officer-door";
import { mount } from "./mount";

const page = { template: "<div></div>" };
let pinia: Pinia;
let router: Router;
let screen: VueWrapper;
/** What the machine keeps; undefined while its storage is broken. */
let store: Map<string, unknown> | undefined;

async function open(component: Parameters<typeof mount>[0], counters: { name: string; fields: string[] }[] = []): Promise<VueWrapper> {
  const commune = { kiosk: { idle_seconds: 60, countdown_seconds: 15, diagonal_inches: 32, printer: true }, counters, data_date: "2026-07-18" };
  vi.spyOn(useCatalogue(), "list", "get").mockReturnValue({ commune } as never);
  screen = mount(component, {}, { global: { plugins: [pinia, router], provide: { [pagedKey as symbol]: false } } });
  await flushPromises();
  return screen;
}

const press = async (selector: string) => {
  await screen.get(selector).trigger("click");
  await flushPromises();
};

async function enter(pin: string): Promise<void> {
  for (const digit of [...pin, "enter"]) await press(`[data-digit="${digit}"]`);
  await vi.waitFor(() => expect(screen.text()).not.toMatch(/Đang (kiểm tra|cất) mã/), 5000);
  await flushPromises();
}

beforeEach(async () => {
  pinia = createPinia();
  setActivePinia(pinia);
  store = new Map();
  vi.spyOn(office, "readOffice").mockImplementation((key) => Promise.resolve(store?.get(key) as never));
  vi.spyOn(office, "keepOffice").mockImplementation((key, value) => {
    if (value === undefined) store?.delete(key);
    else store?.set(key, value);
    return Promise.resolve(store !== undefined);
  });
  const routes = ["/", "/can-bo", "/can-bo/cua", "/can-bo/niem-yet", "/can-bo/may", "/can-bo/giong-doc"];
  const names = ["home", "staff", "officer-door", "audit", "device", "voice-setup"];
  router = createRouter({ history: createMemoryHistory(), routes: routes.map((path, i) => ({ path, name: names[i]!, component: page })) });
  router.beforeEach((to) => !to.path.startsWith("/can-bo") || admitOfficer(to, router));
  // Stores find the router through the app they were made for.
  mount(page, {}, { global: { plugins: [pinia, router] } });
  await router.push("/can-bo");
});

afterEach(() => {
  screen?.unmount();
  document.body.innerHTML = "";
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe("the front page of the corner", () => {
  it("shows a tile for each room that this build has, and no other", async () => {
    await open(CornerScreen);
    expect(screen.findAll("[data-room]").map((tile) => tile.attributes("data-room"))).toEqual(["audit", "device"]);
    await press("[data-room=audit]");
    expect(router.currentRoute.value.name).toBe("audit");
  });

  it("can be shut at once where a PIN is set", async () => {
    expect((await open(CornerScreen)).find("[data-action=lock]").exists()).toBe(false);
    await useOfficerDoor().setPin("2580");
    await flushPromises();
    await press("[data-action=lock]");
    expect(router.currentRoute.value.name).toBe("home");
    expect(useOfficerDoor().open).toBe(false);
  });
});

describe("the keypad", () => {
  it("takes a keyboard too, shows no digit, and gives nothing away under four", async () => {
    screen = mount(PinPad, { label: "Nhập mã" });
    const type = (key: string) => document.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    for (const key of ["2", "5", "x", "8", "Enter"]) type(key);
    await flushPromises();
    expect(screen.emitted("entered")).toBeUndefined();
    expect(screen.get("[role=status]").text()).toBe("Đã nhập 3 số");
    for (const key of ["8", "Backspace", "0", "Enter"]) type(key);
    expect(screen.emitted("entered")).toEqual([["2580"]]);
    await flushPromises();
    expect(screen.get("[role=status]").text()).toBe("Chưa nhập số nào");
  });

  it("takes eight digits and no ninth", async () => {
    screen = mount(PinPad, { label: "Nhập mã" });
    for (const digit of "246813579") await screen.get(`[data-digit="${digit}"]`).trigger("click");
    await screen.get("[data-digit=enter]").trigger("click");
    expect(screen.emitted("entered")).toEqual([["24681357"]]);
  });
});

describe("the door", () => {
  it("stands before every page of the corner, and leads to the page that was asked for", { timeout: 30_000 }, async () => {
    await useOfficerDoor().setPin("2580");
    await router.push("/");
    await router.push("/can-bo/niem-yet");
    expect(router.currentRoute.value.fullPath).toBe("/can-bo/cua?den=/can-bo/niem-yet");
    await open(DoorScreen);
    await enter("1379");
    expect(screen.get("[role=alert]").text()).toBe("Mã chưa đúng.");
    await enter("2580");
    expect(router.currentRoute.value.name).toBe("audit");
  });

  it("leads nowhere outside the corner", { timeout: 30_000 }, async () => {
    await useOfficerDoor().setPin("2580");
    await router.push("/");
    await router.push({ name: "officer-door", query: { den: "https://example.org" } });
    await open(DoorScreen);
    await enter("2580");
    expect(router.currentRoute.value.name).toBe("staff");
  });

  it("is open where nothing can be read: a browser that keeps nothing shuts nobody out", async () => {
    store = undefined;
    await router.push("/");
    await router.push("/can-bo/may");
    expect(router.currentRoute.value.name).toBe("device");
  });
});

describe("this machine", () => {
  beforeEach(() => {
    history.replaceState(null, "", "?kiosk=1");
  });

  it("takes a PIN only when it was entered twice alike", { timeout: 30_000 }, async () => {
    await open(DeviceScreen);
    await press("[data-action=set-pin]");
    await enter("1111");
    expect(screen.text()).toContain("dễ đoán quá");
    await enter("2580");
    await enter("2581");
    expect(screen.text()).toContain("Hai lần nhập không giống nhau.");
    await enter("2580");
    await enter("2580");
    expect(screen.text()).toContain("Đã đặt mã.");
    expect(JSON.stringify([...store!])).not.toContain("2580");
    await press("[data-action=remove-pin]");
    await press("[data-action=remove-yes]");
    expect(screen.text()).toContain("Đã bỏ mã.");
    expect(store!.has("pin")).toBe(false);
  });

  it("says plainly that plain http knows no PIN", async () => {
    vi.spyOn(machine, "hasWebCrypto").mockReturnValue(false);
    await open(DeviceScreen);
    expect(screen.text()).toContain("không cho đặt mã PIN");
    expect(screen.find("[data-action=set-pin]").exists()).toBe(false);
  });

  it("changes count at once; what is not remembered is said", async () => {
    await open(DeviceScreen, [{ name: "Quầy 1", fields: [] }]);
    await press("[data-setting=idle] [data-step='60']");
    expect(useDeviceSettings().kiosk?.idle_seconds).toBe(120);
    expect(screen.text()).toContain("Đã nhớ trên máy này.");
    await press("[data-choice='Quầy 1']");
    expect(store!.get("device")).toEqual({ idle_seconds: 120, counter: "Quầy 1" });
    store = undefined;
    await press("[data-choice=no]");
    expect(useDeviceSettings().kiosk?.printer).toBe(false);
    expect(screen.text()).toContain("trình duyệt không nhớ được");
    await press("[data-action=reset]");
    expect(useDeviceSettings().kiosk).toEqual({ idle_seconds: 60, countdown_seconds: 15, diagonal_inches: 32, printer: true });
  });

  it("on a phone there is the PIN and nothing else to set", async () => {
    history.replaceState(null, "", "?kiosk=0");
    await open(DeviceScreen);
    expect(screen.find("[data-setting]").exists()).toBe(false);
    expect(screen.text()).toContain("Đây là điện thoại");
  });
});

describe("the self-test", () => {
  const well = () => {
    vi.spyOn(machine, "workerState").mockResolvedValue("in_charge");
    vi.spyOn(machine, "storagePersisted").mockResolvedValue(true);
    vi.spyOn(machine, "roomLeft").mockResolvedValue(20_000_000_000);
    vi.spyOn(machine, "touchPoints").mockReturnValue(10);
    vi.spyOn(worker, "shellState").mockResolvedValue({ files: [{ file: "a.js", ok: true }] } as never);
    vi.spyOn(kept, "checkKeptCatalogue").mockResolvedValue([{ file: "list", ok: true }]);
    vi.spyOn(shelf, "keptInUse").mockResolvedValue({ keptAt: "2026-11-20T01:00:00Z" } as never);
    history.replaceState(null, "", "?today=2026-11-24T07:12");
  };

  it("ends in one line for the logbook, which can be copied", async () => {
    well();
    const copy = vi.spyOn(machine, "copyText").mockResolvedValue(true);
    await open(SelfTestScreen);
    const log = screen.get("[data-log]").text();
    expect(log).toMatch(/^24\/11\/2026 07:12 · Niêm Yết.* · dữ liệu 18\/07\/2026 · \d+\/\d+ đạt · nên xem: Giọng đọc tiếng Việt, Tuổi của dữ liệu$/);
    await press("[data-action=copy]");
    expect(copy).toHaveBeenCalledWith(log);
    expect(screen.text()).toContain("Đã chép.");
    expect(document.querySelector(".print-sheet")?.textContent).toContain(log);
    expect(screen.text()).toContain("Còn 20 GB");
    expect(screen.text()).toContain("nhận ngày 20/11/2026");
  });

  it("puts what is wrong first, with what to do, and asks again when told", async () => {
    well();
    vi.spyOn(kept, "checkKeptCatalogue").mockResolvedValue([{ file: "list", ok: false }]);
    vi.spyOn(machine, "storagePersisted").mockResolvedValue(false);
    const persist = vi.spyOn(machine, "persistStorage").mockResolvedValue(true);
    await open(SelfTestScreen);
    expect(screen.findAll("[data-line]")[0]?.attributes("data-line")).toBe("catalogue");
    expect(screen.get("[data-line=catalogue]").text()).toContain("Chưa đạt");
    expect(screen.get("[data-log]").text()).toContain("chưa đạt: Dữ liệu thủ tục; nên xem: Giữ dữ liệu lâu dài");
    vi.spyOn(machine, "storagePersisted").mockResolvedValue(true);
    await press("[data-action=persist]");
    expect(persist).toHaveBeenCalledOnce();
    expect(screen.get("[data-line=kept]").text()).toContain("Đạt");
  });

  it("leads to how a voice is installed, system by system", async () => {
    well();
    await open(SelfTestScreen);
    await press("[data-action=voice]");
    expect(router.currentRoute.value.name).toBe("voice-setup");
    screen.unmount();
    await open(VoiceSetupScreen);
    for (const [system, words] of [
      ["windows", "Microsoft An"],
      ["android", "CH Play"],
      ["linux", "speech-dispatcher"],
    ] as const) {
      await press(`[data-choice=${system}]`);
      expect(screen.get("ol").text()).toContain(words);
    }
  });
});
