import { interviewWords } from "@staying-power/words";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { press } from "../../../testing/hands.ts";
import { mount } from "../../../testing/mount.tsx";
import { SetForm } from "./set-form.tsx";

const words = interviewWords;
const three = ["work", "home", "pets"];
const withAlone = ["none", ...three, "unknown"];

/** A form with these options, each named after itself, and everything it gave. */
function shown(
  options: readonly string[],
  value?: readonly unknown[],
  hint?: string,
) {
  const given: unknown[] = [];
  const part = mount(
    <SetForm
      hint={hint}
      options={options.map((option) => ({ value: option, label: option }))}
      value={value}
      onAnswer={(answer) => given.push(answer) > 0}
    />,
  );
  const box = (name: string): HTMLElement =>
    part.getByRole("checkbox", { name });
  const ticked = (): readonly string[] =>
    part
      .queryAllByRole<HTMLInputElement>("checkbox", { checked: true })
      .map((found) => found.value);
  return { ...part, box, ticked, given };
}

describe("the form for any number of options", () => {
  it("has a box for every option, in their order, and ticks what was answered", () => {
    const { getAllByRole, ticked } = shown(three, ["pets", "work"]);
    expect(
      getAllByRole<HTMLInputElement>("checkbox").map(({ value }) => value),
    ).toEqual(three);
    expect(ticked()).toEqual(["work", "pets"]);
  });

  it("hands on what is ticked in the order of the options, not of the ticking", async () => {
    const { box, getByRole, given } = shown(three);
    await press(box("pets"));
    await press(box("work"));
    await press(getByRole("button", { name: words.keep }));
    expect(given).toEqual([["work", "pets"]]);
  });

  it("takes none of them for an answer, by a button of its own", async () => {
    const { queryByRole, getByRole, box, given } = shown(three);
    expect(queryByRole("button", { name: words.keep })).toBeNull();
    await press(getByRole("button", { name: words.none }));
    expect(given).toEqual([[]]);
    await press(box("home"));
    expect(queryByRole("button", { name: words.none })).toBeNull();
    await press(box("home"));
    await press(getByRole("button", { name: words.none }));
    expect(given).toEqual([[], []]);
  });

  it("waits for a tick where an option says that there is none", async () => {
    const { queryByRole, getByRole, box, given } = shown(withAlone);
    expect(queryByRole("button", { name: words.none })).toBeNull();
    const keep = getByRole<HTMLButtonElement>("button", { name: words.keep });
    expect(keep.disabled).toBe(true);
    await press(keep);
    expect(given).toEqual([]);
    await press(box("none"));
    expect(keep.disabled).toBe(false);
    await press(keep);
    expect(given).toEqual([["none"]]);
  });

  it.each(["none", "unknown"])(
    "lets %j stand against all the rest, either way round",
    async (alone) => {
      const { box, ticked } = shown(withAlone);
      await press(box("work"));
      await press(box("pets"));
      await press(box(alone));
      expect(ticked()).toEqual([alone]);
      await press(box("home"));
      expect(ticked()).toEqual(["home"]);
    },
  );

  it("hands on, after any ticking, just what is ticked, and never a thing and its opposite", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...withAlone), { maxLength: 12 }),
        async (presses) => {
          const { box, ticked, getByRole, given } = shown(withAlone);
          for (const name of presses) {
            const before = ticked().includes(name);
            await press(box(name));
            expect(ticked().includes(name)).toBe(!before);
          }
          const left = ticked();
          if (left.includes("none") || left.includes("unknown"))
            expect(left).toHaveLength(1);
          await press(getByRole("button", { name: words.keep }));
          expect(given).toEqual(left.length === 0 ? [] : [left]);
        },
      ),
      { seed: 12, numRuns: 40 },
    );
  });

  it("describes the boxes by the hint, if there is one", () => {
    expect(
      shown(three, undefined, words.chooseAny).getByRole("group", {
        description: words.chooseAny,
      }),
    ).toBeTruthy();
    expect(
      shown(three).getByRole("group").hasAttribute("aria-describedby"),
    ).toBe(false);
  });

  it("leaves out of what it hands on whatever is no option", async () => {
    const { getByRole, given } = shown(three, ["work", "gone", 7]);
    await press(getByRole("button", { name: words.keep }));
    expect(given).toEqual([["work"]]);
  });
});
