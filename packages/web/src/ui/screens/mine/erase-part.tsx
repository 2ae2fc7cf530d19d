/** Erases everything, at the end of what is the person's own. */
export function ErasePart() {
  return null;
}
