import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { mount } from "../../testing/mount.tsx";
import { useWidth } from "./use-width.ts";

/** What the document says that an element measures; it computes no layout of its own. */
let measured = 0;
/** Those who wait to hear that an element has another size, by that element. */
const watching = new Map<Element, () => void>();

beforeEach(() => {
  watching.clear();
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockImplementation(
    () => measured,
  );
  vi.stubGlobal(
    "ResizeObserver",
    class {
      readonly #heard: () => void;
      #watched: Element | undefined;
      constructor(heard: () => void) {
        this.#heard = heard;
      }
      observe(element: Element): void {
        this.#watched = element;
        watching.set(element, this.#heard);
      }
      disconnect(): void {
        if (this.#watched !== undefined) watching.delete(this.#watched);
      }
    },
  );
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function Ruler() {
  const { ref, width } = useWidth();
  return <div ref={ref}>{width}</div>;
}

function shown(width: number) {
  measured = width;
  const { root, show } = mount(<Ruler />);
  return {
    root,
    show,
    width: () => Number(root.textContent),
    resize: (to: number) =>
      act(() => {
        measured = to;
        for (const heard of watching.values()) heard();
      }),
  };
}

describe("the width of a picture", () => {
  it.each([
    [320, 320],
    [1000, 1000],
    [359.6, 360],
    [120, 240],
    [0, 240],
  ])("is, where there are %d pixels, %d", (room, width) => {
    expect(shown(room).width()).toBe(width);
  });

  it("follows the room there is", async () => {
    const { width, resize } = shown(320);
    await resize(740);
    expect(width()).toBe(740);
    await resize(100);
    expect(width()).toBe(240);
  });

  it("is no longer watched once the picture is gone", () => {
    const { root, show } = shown(320);
    expect([...watching.keys()]).toEqual([root.firstElementChild]);
    show(null);
    expect(watching.size).toBe(0);
  });
});
