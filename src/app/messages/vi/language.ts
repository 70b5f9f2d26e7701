// The switch between Vietnamese and English, and what is said of a text that is not there in the language chosen.
export const language = {
  /** The button leads to the other language, and says so in it. */
  other: "English",
  otherTag: "en",
  /** Of a row, and of a page, whose text is only there in Vietnamese; said in other languages only. */
  untranslated: "Chỉ có tiếng Việt",
  untranslatedPage: "Trang này chỉ có tiếng Việt. Ông/bà hỏi cán bộ.",
};
