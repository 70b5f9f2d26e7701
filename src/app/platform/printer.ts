// The door to the printer.

/** Prints the page in view: its print sheet where it has one. */
export function printPage(): void {
  window.print();
}
