/** What may be said of an element besides its name and what is in it. */
interface Said {
  readonly class?: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** An element with texts and elements in it; a text is never read as markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  said: Said = {},
  ...inside: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (said.class !== undefined) made.className = said.class;
  for (const [key, value] of Object.entries(said.attributes ?? {}))
    made.setAttribute(key, value);
  made.append(...inside);
  return made;
}
