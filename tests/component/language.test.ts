// @vitest-environment happy-dom
// The switch to English and back: it reaches what is already on the screen, and nothing of it stays.
import { createPinia, setActivePinia } from "pinia";
import { beforeEach, describe, expect, it, vi as mock } from "vitest";
import { defineComponent, h, nextTick } from "vue";
import LanguageButton from "../../src/app/components/LanguageButton.vue";
import { useMessages } from "../../src/app/messages/use-messages";
import { useOfficeMessages } from "../../src/app/messages/use-office-messages";
import { useCatalogue } from "../../src/app/stores/catalogue";
import { useLanguage } from "../../src/app/stores/language";
import { mount } from "./mount";

const Speaking = defineComponent(() => {
  const t = useMessages();
  const { nav } = t;
  return () => h("p", `${t.home.title} ${nav.back} ${t.procedure.papers(3)}`);
});

describe("the language", () => {
  beforeEach(() => {
    setActivePinia(createPinia());
    useLanguage().reset();
  });

  it("changes what stands on the screen and the language of the page", async () => {
    const page = mount(Speaking, {});
    expect(page.text()).toBe("Ông/bà cần làm việc gì hôm nay? Quay lại 3 giấy tờ");
    await useLanguage().change();
    await nextTick();
    expect(page.text()).toBe("What do you need today? Back 3 papers");
    expect(document.documentElement.lang).toBe("en");
    await useLanguage().change();
    await nextTick();
    expect(page.text()).toBe("Ông/bà cần làm việc gì hôm nay? Quay lại 3 giấy tờ");
    expect(document.documentElement.lang).toBe("vi");
  });

  it("ends with the visit, though the other one is still on its way", async () => {
    const language = useLanguage();
    const choosing = language.choose("en");
    language.reset();
    await choosing;
    expect([language.language, useCatalogue().english, useMessages().nav.home]).toEqual(["vi", undefined, "Trang chủ"]);
  });

  it("is English without a word of it in the catalogue: the texts stay Vietnamese and are marked", async () => {
    await useLanguage().choose("en");
    expect(useCatalogue().english).toEqual({ procedures: [], fields: {}, life_events: {} });
  });

  it("prints the visitor's own sheet in it, and the sheets of the wall in Vietnamese", async () => {
    const t = useOfficeMessages();
    expect([t.print.case.bring, t.print.posting.kind]).toEqual(["Mang gì?", "Thủ tục hành chính niêm yết"]);
    await useLanguage().choose("en");
    expect([t.print.case.bring, t.print.posting.kind, t.nav.back]).toEqual(["What to bring?", "Thủ tục hành chính niêm yết", "Back"]);
    expect(t.staff.levels.full).toBe("toàn trình");
  });

  it("is offered in its own words", async () => {
    const change = mock.fn();
    const button = mount(LanguageButton, { onChange: change });
    expect([button.text(), button.attributes("lang")]).toEqual(["English", "en"]);
    await button.trigger("click");
    expect(change).toHaveBeenCalledOnce();
    await useLanguage().choose("en");
    await nextTick();
    expect([button.text(), button.attributes("lang")]).toEqual(["Tiếng Việt", "vi"]);
  });
});
