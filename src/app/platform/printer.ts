// The door to the printer.

/** Prints the page in view: its print sheet where it has one. */
export function printPage(): void {
  window.print();
}

/** Prints once what was just put on the page is laid out in its own letters; resolves when the browser gives the page back. */
export async function printWhenReady(): Promise<void> {
  await document.fonts.ready;
  // The second frame comes after the layout of the first.
  for (let frames = 0; frames < 2; frames++) await new Promise((resolve) => requestAnimationFrame(resolve));
  window.print();
}
