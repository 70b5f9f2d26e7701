// The door to the page's root, where the sheets of style read how the visitor wants to see.

/** Every attribute with its value; undefined takes it away. */
export function wear(attributes: Partial<Record<`data-${string}` | "lang", string | undefined>>): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) document.documentElement.removeAttribute(name);
    else document.documentElement.setAttribute(name, value);
  }
}
