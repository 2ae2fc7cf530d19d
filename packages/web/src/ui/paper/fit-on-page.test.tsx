import { describe, expect, it, vi } from "vitest";
import { mount } from "../../testing/mount.tsx";
import { fitOnPage } from "./fit-on-page.ts";

/** Which parts stand on a page with room for so many pixels, each as high as it says; 945 fit at the most. */
function left(parts: readonly (readonly [rank: number, px: number])[]) {
  const { root } = mount(
    <article>
      <ul>
        {parts.map(([rank, px], index) => (
          <li key={index} data-spare={rank} data-px={px} />
        ))}
      </ul>
      <p data-spare={30} data-px={100} />
    </article>,
  );
  const page = root.querySelector("article");
  if (page === null) throw new TypeError("no page");
  vi.spyOn(page, "offsetHeight", "get").mockImplementation(() =>
    [...page.querySelectorAll<HTMLElement>("[data-px]")]
      .filter((part) => !part.hidden)
      .reduce((sum, part) => sum + Number(part.dataset["px"]), 0),
  );
  fitOnPage(page);
  return [...page.querySelectorAll<HTMLElement>("[data-spare]")].map(
    (part) => !part.hidden,
  );
}

describe("what stands on a page", () => {
  it("is all there is where it fits", () => {
    expect(
      left([
        [1, 400],
        [2, 400],
      ]),
    ).toEqual([true, true, true]);
  });

  it("is what matters most, and what still fits behind it", () => {
    expect(
      left([
        [1, 500],
        [2, 500],
      ]),
    ).toEqual([true, false, true]);
    expect(left([[40, 900]])).toEqual([false, true]);
  });

  it("never has a gap within a list", () => {
    expect(
      left([
        [1, 500],
        [2, 500],
        [3, 10],
      ]),
    ).toEqual([true, false, false, true]);
  });
});
