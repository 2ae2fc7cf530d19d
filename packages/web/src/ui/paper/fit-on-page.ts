/** The height of what is printed on: a page of Letter, the lower of the two sizes, less its margins. */
const roomMm = 250;
const pixelsPerMm = 96 / 25.4;

/**
 * Leaves out what has no room: of the parts with `data-spare` each one is there that still fits, those with the smallest
 * number first. A list ends where it has no more room, and never has a gap.
 *
 * @param page - laid out as it will be printed.
 */
export function fitOnPage(page: HTMLElement): void {
  const rank = (part: HTMLElement): number => Number(part.dataset["spare"]);
  const spare = [...page.querySelectorAll<HTMLElement>("[data-spare]")];
  for (const part of spare) part.hidden = true;
  for (const part of spare.toSorted((a, b) => rank(a) - rank(b))) {
    const before = part.previousElementSibling;
    part.hidden = before !== null && before.matches("li[hidden], tr[hidden]");
    part.hidden ||= page.offsetHeight > roomMm * pixelsPerMm;
  }
}
