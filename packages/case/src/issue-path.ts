/** What stands for the whole of the input in the path of an issue. */
export const wholeFile: string = "the file";

/**
 * The path to a place in a case, in the way people write it.
 * @param steps keys and positions from the outside in
 * @returns `facts.issues[2]`; `the file` for no steps; a key that is long or not a plain word, and so
 * might be someone's text, is written `(a key)`
 */
export function issuePath(steps: readonly PropertyKey[]): string {
  let path = "";
  for (const step of steps) {
    if (typeof step === "number") path += `[${step}]`;
    else path += `${path === "" ? "" : "."}${shownKey(step)}`;
  }
  return path === "" ? wholeFile : path;
}

/**
 * A key as it may be shown.
 * @param key the key of some input
 * @returns the key itself when it is a plain word of at most 40 characters, otherwise `(a key)`
 */
export function shownKey(key: PropertyKey): string {
  return typeof key === "string" && /^[A-Za-z_][\w-]{0,39}$/.test(key)
    ? key
    : "(a key)";
}
