import { workWords } from "@staying-power/words";
import { createRef } from "preact";
import { act } from "preact/test-utils";
import type { Watching } from "../../keep/watching.ts";
import { describe, expect, it } from "vitest";
import { press, pressEnter } from "../../testing/hands.ts";
import { mount } from "../../testing/mount.tsx";
import { WorkForm } from "./work-form.tsx";

/** A form whose work ends when told; it shows whether it is busy, and wrong. */
function shown() {
  const ends: ((said: string | null) => void)[] = [];
  const breaks: (() => void)[] = [];
  const watchers: Watching[] = [];
  const begun = { times: 0 };
  const field = createRef<HTMLInputElement>();
  const part = mount(
    <WorkForm
      action="Go on"
      problemId="the-problem"
      field={field}
      onWork={(watching) => {
        begun.times += 1;
        const work = Promise.withResolvers<string | null>();
        const { promise } = work;
        ends.push(work.resolve);
        breaks.push(() => work.reject(new Error("secret")));
        watchers.push(watching);
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
  /** The work has come so far. */
  const pace = async (done: number, seconds: number, round = 0) => {
    await act(async () => watchers.at(-1)?.onPace({ done, seconds, round }));
  };
  return {
    ...part,
    pace,
    watchers,
    breakOff: async () => {
      await act(async () => breaks.shift()?.());
      await act(async () => {});
    },
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
    expect(status()).toBe(workWords.wait);
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

  it("ends when the work breaks, says what to do, and nothing of what was thrown", async () => {
    const { status, said, action, field, breakOff, begun } = shown();
    await press(action);
    await breakOff();
    expect(status()).toBe("");
    expect(said()).toBe(workWords.broke);
    expect(action.disabled).toBe(false);
    expect(field.readOnly).toBe(false);
    expect(document.activeElement).toBe(field);
    await press(action);
    expect(begun.times).toBe(2);
  });
});

describe("a form whose work takes long on this device", () => {
  it("says how long, shows how far it has come, and is silent after it", async () => {
    const { status, action, pace, end, getByRole, queryByRole } = shown();
    await press(action);
    await pace(0.05, 21);
    expect(status()).toBe(workWords.takes(21));
    const bar = getByRole("progressbar", { name: workWords.done });
    expect(bar.getAttribute("value")).toBe("0.05");
    await pace(0.5, 21);
    expect(bar.getAttribute("value")).toBe("0.5");
    await pace(0.1, 21, 1);
    expect(status()).toBe(workWords.other(21));
    await end(null);
    expect(queryByRole("progressbar")).toBeNull();
    expect(status()).toBe("");
  });

  it("has no bar and no button for what is over soon", async () => {
    const { status, action, pace, queryByRole } = shown();
    await press(action);
    await pace(0.5, 1.2);
    expect(status()).toBe(workWords.wait);
    expect(queryByRole("progressbar")).toBeNull();
    expect(queryByRole("button", { name: workWords.stop })).toBeNull();
  });

  it("can be stopped, and takes that for no problem", async () => {
    const { watchers, action, pace, end, getByRole, ...form } = shown();
    await press(action);
    await pace(0.05, 21);
    await press(getByRole("button", { name: workWords.stop }));
    expect(watchers[0]?.signal.aborted).toBe(true);
    await end("It did not do.");
    expect(form.said()).toBe("");
    expect(form.status()).toBe(workWords.stopped);
    expect(form.field.getAttribute("aria-invalid")).toBe("false");
    await pace(0.9, 21);
    expect(form.queryByRole("progressbar")).toBeNull();
    await press(action);
    expect(form.status()).toBe(workWords.wait);
  });
});
