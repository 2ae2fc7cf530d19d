import { interviewWords } from "@staying-power/words";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { press } from "../../../testing/hands.ts";
import { mount } from "../../../testing/mount.tsx";
import { SetForm } from "./set-form.tsx";

const words = interviewWords;
const options = [
  { value: "jealousy", label: "Jealousy" },
  { value: "money", label: "Money" },
  { value: "unknown", label: "I don’t know why" },
];

function shown(value?: readonly string[]) {
  const given: unknown[] = [];
  const part = mount(
    <SetForm
      hint={undefined}
      options={options}
      value={value}
      onAnswer={(answer) => given.push(answer) > 0}
    />,
  );
  const box = (label: string) =>
    part.getByRole<HTMLInputElement>("checkbox", { name: label });
  const ticked = (): readonly string[] =>
    options
      .filter(({ label }) => box(label).checked)
      .map(({ value: option }) => option);
  const putBack = () => part.queryByRole("button", { name: words.putBack });
  return { ...part, box, ticked, putBack, given };
}

describe("the form for any number of options", () => {
  it("says what “I don’t know why” unticks, and puts it back in one press", async () => {
    const { box, ticked, putBack, getByText } = shown(["jealousy", "money"]);
    await press(box("I don’t know why"));
    expect(ticked()).toEqual(["unknown"]);
    getByText(words.exchanged(["Jealousy", "Money"]));
    const button = putBack();
    if (button === null) throw new Error("no way back");
    await press(button);
    expect(ticked()).toEqual(["jealousy", "money"]);
    expect(putBack()).toBeNull();
    expect(document.activeElement).toBe(box("I don’t know why"));
  });

  it("brings back what it took away when it is unticked at once", async () => {
    const { box, ticked } = shown(["money"]);
    await press(box("I don’t know why"));
    await press(box("I don’t know why"));
    expect(ticked()).toEqual(["money"]);
  });

  it("takes away nothing without saying so", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...options), { maxLength: 8 }),
        async (ticks) => {
          const { box, ticked, putBack, root } = shown();
          for (const { value, label } of ticks) {
            const before = ticked();
            await press(box(label));
            const lost = before.filter(
              (other) => other !== value && !ticked().includes(other),
            );
            expect(putBack() !== null).toBe(lost.length > 0);
            for (const option of options.filter((each) =>
              lost.includes(each.value),
            ))
              expect(root.querySelector(".exchanged")?.textContent).toContain(
                option.label,
              );
          }
        },
      ),
      { seed: 2026, numRuns: 40 },
    );
  });

  it("takes for the one option that means nothing at all one press of the button", async () => {
    const given: unknown[] = [];
    const { getByRole, queryByRole } = mount(
      <SetForm
        hint={undefined}
        options={[
          { value: "none", label: "Nothing at all" },
          { value: "hostile", label: "Were hostile" },
        ]}
        value={undefined}
        onAnswer={(answer) => given.push(answer) > 0}
      />,
    );
    expect(queryByRole("checkbox", { name: "Nothing at all" })).toBeNull();
    await press(getByRole("button", { name: "Nothing at all" }));
    await press(getByRole("checkbox", { name: "Were hostile" }));
    expect(queryByRole("button", { name: "Nothing at all" })).toBeNull();
    await press(getByRole("button", { name: words.keep }));
    expect(given).toEqual([["none"], ["hostile"]]);
  });

  it("answers with what is ticked, in the order of the list, and with none", async () => {
    const { box, getByRole, given } = shown();
    await press(getByRole("button", { name: words.none }));
    await press(box("Money"));
    await press(box("Jealousy"));
    await press(getByRole("button", { name: words.keep }));
    expect(given).toEqual([[], ["jealousy", "money"]]);
  });
});

const three = ["work", "home", "pets"];

/** A form with these options, each named after itself, and everything it gave. */
function shownOf(
  offered: readonly string[],
  value?: readonly unknown[],
  hint?: string,
) {
  const given: unknown[] = [];
  const part = mount(
    <SetForm
      hint={hint}
      options={offered.map((option) => ({ value: option, label: option }))}
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

describe("the form for any options", () => {
  it("has a box for every option, in their order, and ticks what was answered", () => {
    const { getAllByRole, ticked } = shownOf(three, ["pets", "work"]);
    expect(
      getAllByRole<HTMLInputElement>("checkbox").map(({ value }) => value),
    ).toEqual(three);
    expect(ticked()).toEqual(["work", "pets"]);
  });

  it("describes the boxes by the hint, if there is one", () => {
    expect(
      shownOf(three, undefined, words.chooseAny).getByRole("group", {
        description: words.chooseAny,
      }),
    ).toBeTruthy();
    expect(
      shownOf(three).getByRole("group").hasAttribute("aria-describedby"),
    ).toBe(false);
  });

  it("leaves out of what it hands on whatever is no option", async () => {
    const { getByRole, given } = shownOf(three, ["work", "gone", 7]);
    await press(getByRole("button", { name: words.keep }));
    expect(given).toEqual([["work"]]);
  });
});
