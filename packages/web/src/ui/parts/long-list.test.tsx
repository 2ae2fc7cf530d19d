import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { mount } from "../../testing/mount.tsx";
import { LongList } from "./long-list.tsx";

type Hear = (changes: { target: Element; isIntersecting: boolean }[]) => void;

/** What the list asked to be told of, and how it hears it. */
let hear: Hear = () => {};
beforeEach(() => {
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      constructor(told: Hear) {
        hear = told;
      }
      observe = () => {};
      unobserve = () => {};
      disconnect = () => {};
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

const blocks = Array.from({ length: 9 }, (_, index) => ({
  key: String(index),
  rows: 10,
  content: () => (
    <ul>
      <li>
        <button type="button">{`row ${String(index)}`}</button>
      </li>
    </ul>
  ),
}));

async function shown(isLong: boolean) {
  const part = mount(<LongList blocks={blocks} isLong={isLong} />);
  await act(async () => {});
  const places = [...part.root.querySelectorAll<HTMLElement>(".block")];
  return {
    places,
    rows: () =>
      part.queryAllByRole("button").map(({ textContent }) => textContent),
    near: (place: number, isIntersecting: boolean) =>
      act(async () => {
        const target = places[place];
        if (target !== undefined) hear([{ target, isIntersecting }]);
      }),
  };
}

describe("a long list", () => {
  it("stands whole while it is short", async () => {
    const { rows } = await shown(false);
    expect(rows()).toHaveLength(9);
  });

  it("holds what is near, and a place of the right height for the rest", async () => {
    const { rows, near, places } = await shown(true);
    expect(rows()).toEqual(["row 0", "row 1"]);
    expect(places).toHaveLength(9);
    expect(places[8]?.style.blockSize).toBe("1200px");
    await near(5, true);
    expect(rows()).toContain("row 5");
    await near(5, false);
    await near(0, false);
    expect(rows()).toEqual(["row 1"]);
  });

  it("takes nothing away that has the focus", async () => {
    const { rows, near, places } = await shown(true);
    places[1]?.querySelector("button")?.focus();
    await near(1, false);
    expect(rows()).toContain("row 1");
  });

  it("stands whole where a browser cannot tell what is near", async () => {
    vi.stubGlobal("IntersectionObserver", undefined);
    const { rows } = await shown(true);
    expect(rows()).toHaveLength(9);
  });
});
