// Vietnamese text without its accents: the form in which residents type when the input method is off.

const plainAscii = /^[\0-\x7f]*$/u;

/**
 * The text in lower case without tone and vowel marks, đ as d; NFC and NFD give the same.
 * In NFC text every letter gives one letter, so places in the one are places in the other.
 */
export function fold(text: string): string {
  if (plainAscii.test(text)) return text.toLowerCase();
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]+/gu, "")
    .toLowerCase()
    .replaceAll("đ", "d");
}
