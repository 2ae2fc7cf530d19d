import { describe, expect, it } from "vitest";
import { press } from "../../../testing/hands.ts";
import { mount } from "../../../testing/mount.tsx";
import { QuickForm } from "./quick-form.tsx";

const choices = [
  { value: 0, label: "Never" },
  { value: 1, label: "Once" },
];

function shown(value?: unknown) {
  const given: unknown[] = [];
  const part = mount(
    <QuickForm
      choices={choices}
      more="More often"
      value={value}
      onAnswer={(answer) => given.push(answer) > 0}
    >
      <label>
        How many
        <input />
      </label>
    </QuickForm>,
  );
  const more = part.getByRole("button", { name: "More often" });
  const field = part.getByLabelText("How many");
  const isShown = (): boolean => field.closest("[hidden]") === null;
  return { ...part, more, field, isShown, given };
}

describe("the form for a number by taps", () => {
  it("answers in one tap, zero too", async () => {
    const { getByRole, given } = shown();
    await press(getByRole("button", { name: "Never" }));
    expect(given).toEqual([0]);
  });

  it("opens the form for another number, and goes there", async () => {
    const { more, field, isShown } = shown();
    expect(isShown()).toBe(false);
    expect(more.getAttribute("aria-expanded")).toBe("false");
    await press(more);
    expect(isShown()).toBe(true);
    expect(document.activeElement).toBe(field);
    await press(more);
    expect(isShown()).toBe(false);
  });

  it("shows the answer there is: the tap, or the form", () => {
    const once = shown(1);
    const button = once.getByRole("button", { name: "Once" });
    expect(button.getAttribute("aria-pressed")).toBe("true");
    expect(once.isShown()).toBe(false);
    expect(shown(7).isShown()).toBe(true);
  });
});
