// The recorded voices: the languages a visitor can hear, and what is said while a clip plays.
export const voice = {
  /** Over the buttons of the languages. */
  choices: "Nghe bằng tiếng của mình",
  listen: (language: string) => `Nghe tiếng ${language}`,
  language: (language: string) => `Tiếng ${language}`,
  /** What is being heard, and which of how many. */
  of: (language: string, place: number, count: number) => (count > 1 ? `Tiếng ${language}, đoạn ${place}/${count}` : `Tiếng ${language}`),
  again: "Nghe lại từ đầu",
  resume: "Nghe tiếp",
  lost: "Đoạn ghi âm này không mở được. Ông/bà đọc trên màn hình, hoặc hỏi cán bộ.",
  skip: "Nghe đoạn sau",
  retry: "Thử mở lại",
  stop: "Thôi nghe",
  screen: "Lời của cán bộ về trang này",
};
