import { lockWords } from "@staying-power/words";
import { createRef } from "preact";
import { act } from "preact/test-utils";
import { describe, expect, it } from "vitest";
import { press, pressEnter } from "../../testing/hands.ts";
import { mount } from "../../testing/mount.tsx";
import { WorkForm } from "./work-form.tsx";

/** A form whose work ends when told; it shows whether it is busy, and wrong. */
function shown() {
  const ends: ((said: string | null) => void)[] = [];
  const begun = { times: 0 };
  const field = createRef<HTMLInputElement>();
  const part = mount(
    <WorkForm
      action="Go on"
      problemId="the-problem"
      field={field}
      onWork={() => {
        begun.times += 1;
        const { promise, resolve } = Promise.withResolvers<string | null>();
        ends.push(resolve);
        return promise;
      }}
    >
      {(busy, wrong) => (
        <input ref={field} readOnly={busy} aria-invalid={wrong} />
      )}
    </WorkForm>,
  );
  const action = part.getByRole<HTMLButtonElement>("button", { name: "Go on" });
  const end = async (said: string | null): Promise<void> => {
    await act(async () => ends.shift()?.(said));
  };
  return {
    ...part,
    field: part.getByRole<HTMLInputElement>("textbox"),
    said: () => part.getByRole("alert").textContent,
    status: () => part.getByRole("status").textContent,
    action,
    begun,
    end,
  };
}

describe("a form whose work takes a while", () => {
  it("is silent before it", () => {
    const { status, said, action, field } = shown();
    expect([status(), said()]).toEqual(["", ""]);
    expect(action.disabled).toBe(false);
    expect(field.readOnly).toBe(false);
    expect(field.getAttribute("aria-invalid")).toBe("false");
  });

  it("says that it works for just as long as it does", async () => {
    const { status, action, field, end } = shown();
    await press(action);
    expect(status()).toBe(lockWords.working);
    expect(action.disabled).toBe(true);
    expect(field.readOnly).toBe(true);
    await end(null);
    expect(status()).toBe("");
    expect(action.disabled).toBe(false);
    expect(field.readOnly).toBe(false);
  });

  it("takes nothing twice, however often it is pressed", async () => {
    const { action, field, begun, end } = shown();
    await pressEnter(field, 3);
    await press(action);
    await pressEnter(field);
    expect(begun.times).toBe(1);
    await end(null);
    await pressEnter(field);
    expect(begun.times).toBe(2);
  });

  it("says in an alert what went wrong, under the id it was given", async () => {
    const { said, action, field, end, getByRole } = shown();
    await press(action);
    await end("It did not do.");
    expect(said()).toBe("It did not do.");
    expect(getByRole("alert").id).toBe("the-problem");
    expect(field.getAttribute("aria-invalid")).toBe("true");
    expect(document.activeElement).toBe(field);
  });

  it("takes the problem back while it tries again, and says the next one", async () => {
    const { said, action, field, end } = shown();
    await press(action);
    await end("It did not do.");
    await press(action);
    expect(said()).toBe("");
    expect(field.getAttribute("aria-invalid")).toBe("false");
    await end("Nor this time.");
    expect(said()).toBe("Nor this time.");
  });

  it("moves nobody who is elsewhere by then when it went well", async () => {
    const { said, action, end } = shown();
    action.focus();
    await press(action);
    await end(null);
    expect(said()).toBe("");
    expect(document.activeElement).toBe(action);
  });
});
