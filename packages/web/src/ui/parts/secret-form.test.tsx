import { lockWords } from "@staying-power/words";
import { describe, expect, it } from "vitest";
import { act } from "preact/test-utils";
import { press, pressEnter, type } from "../../testing/hands.ts";
import { mount } from "../../testing/mount.tsx";
import { SecretForm } from "./secret-form.tsx";

const label = "Passphrase";
const wrong = "That did not open it.";

/** A form whose work ends when told, and everything it tried. */
function shown() {
  const tried: string[] = [];
  const ends: ((said: string | null) => void)[] = [];
  const part = mount(
    <SecretForm
      label={label}
      action="Unlock"
      onSecret={(typed) => {
        tried.push(typed);
        const { promise, resolve } = Promise.withResolvers<string | null>();
        ends.push(resolve);
        return promise;
      }}
    />,
  );
  const field = part.getByLabelText<HTMLInputElement>(label);
  const action = part.getByRole<HTMLButtonElement>("button", {
    name: "Unlock",
  });
  const end = async (said: string | null): Promise<void> => {
    await act(async () => ends.shift()?.(said));
  };
  return { ...part, field, action, tried, end };
}

describe("the form for one secret", () => {
  it("tries exactly what was typed", async () => {
    const { field, action, tried } = shown();
    await type(field, " four blue words ");
    await press(action);
    expect(tried).toEqual([" four blue words "]);
  });

  it("tries nothing where nothing was typed", async () => {
    const { action, tried } = shown();
    await press(action);
    expect(tried).toEqual([]);
  });

  it("says what went wrong, beside the field, which is ready to be mended", async () => {
    const { field, action, end, getByRole } = shown();
    await type(field, "four blue wrods");
    await press(action);
    await end(wrong);
    const problem = getByRole("alert");
    expect(problem.textContent).toBe(wrong);
    expect(field.getAttribute("aria-describedby")).toBe(problem.id);
    expect(field.getAttribute("aria-invalid")).toBe("true");
    expect(field.value).toBe("four blue wrods");
    expect(field.readOnly).toBe(false);
    expect(document.activeElement).toBe(field);
  });

  it("lets nobody write in it while it is tried", async () => {
    const { field, end } = shown();
    await type(field, "four");
    await pressEnter(field);
    expect(field.readOnly).toBe(true);
    await end(null);
    expect(field.readOnly).toBe(false);
  });

  it("shows and hides what is typed without losing it or its problem", async () => {
    const { field, action, end, getByRole } = shown();
    await type(field, "four");
    await press(action);
    await end(wrong);
    const box = getByRole("checkbox", { name: lockWords.show });
    expect(field.type).toBe("password");
    await press(box);
    expect([field.type, field.value]).toEqual(["text", "four"]);
    await press(box);
    expect([field.type, field.value]).toEqual(["password", "four"]);
    expect(getByRole("alert").textContent).toBe(wrong);
  });
});
