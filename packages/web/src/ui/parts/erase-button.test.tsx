import { erasingWords } from "@staying-power/words";
import { afterEach, describe, expect, it, vi } from "vitest";
import { memoryPlace } from "../../storage/memory-storage.ts";
import type { RecordStorage } from "../../storage/record-storage.ts";
import { appAround } from "../../testing/app-around.ts";
import { press } from "../../testing/hands.ts";
import { mount } from "../../testing/mount.tsx";
import { EraseButton } from "./erase-button.tsx";

const words = erasingWords;

/** Storage in memory that refuses to erase so many times. */
function stubborn(times: number): RecordStorage {
  const inner = memoryPlace()();
  let left = times;
  return {
    ...inner,
    erase: async () => {
      left -= 1;
      return left < 0
        ? inner.erase()
        : { ok: false, error: { kind: "blocked" } };
    },
  };
}

/** The button of a visit in which something was answered. */
async function shown(storage = memoryPlace()()) {
  const app = await appAround({ storage });
  app.session.answer("endedBy", "ex");
  await app.session.settled();
  const erased: boolean[] = [];
  const part = mount(
    <EraseButton
      label={words.erase}
      question={words.sure}
      onErased={(whole) => void erased.push(whole)}
    />,
    app,
  );
  const dialog = part.getByRole<HTMLDialogElement>("dialog", { hidden: true });
  const named = (name: string): HTMLElement =>
    part.getByRole("button", { name, hidden: true });
  const kept = async (): Promise<unknown> => {
    const found = await storage.load();
    return found.ok && found.value.record;
  };
  return { ...part, dialog, named, erased, kept, session: app.session };
}

afterEach(() => vi.unstubAllGlobals());

describe("the button that erases everything", () => {
  it("asks first, and erases nothing by asking", async () => {
    const { dialog, named, erased, kept, getByRole } = await shown();
    expect(dialog.open).toBe(false);
    await press(named(words.erase));
    expect(dialog.open).toBe(true);
    expect(getByRole("dialog", { name: words.sure })).toBe(dialog);
    expect(erased).toEqual([]);
    expect(await kept()).not.toBeNull();
  });

  it("offers to keep it first, so that the first press of Enter does no harm", async () => {
    const { dialog, named } = await shown();
    await press(named(words.erase));
    expect(
      [...dialog.querySelectorAll("button")].map(
        ({ textContent }) => textContent,
      ),
    ).toEqual([words.no, words.yes]);
  });

  it("erases nothing after a no, and can be asked again", async () => {
    const { dialog, named, erased, kept, session } = await shown();
    await press(named(words.erase));
    await press(named(words.no));
    expect(dialog.open).toBe(false);
    expect(erased).toEqual([]);
    expect(await kept()).not.toBeNull();
    expect(session.facts.value.endedBy).toBe("ex");
    await press(named(words.erase));
    expect(dialog.open).toBe(true);
  });

  it("leaves nothing after a yes, and then says that it is done", async () => {
    localStorage.setItem("left", "over");
    const { dialog, named, erased, kept, session, getByRole } = await shown();
    await press(named(words.erase));
    await press(named(words.yes));
    await vi.waitFor(() => expect(erased).toEqual([true]));
    expect(dialog.open).toBe(false);
    expect(await kept()).toBeNull();
    expect(session.begun.value).toBe(false);
    expect(localStorage).toHaveLength(0);
    expect(getByRole("alert").textContent).toBe("");
  });

  it("says so when the browser would not, and does not say that it is done", async () => {
    const { dialog, named, erased, kept, findByText, getByRole } = await shown(
      stubborn(1),
    );
    await press(named(words.erase));
    await press(named(words.yes));
    expect(getByRole("alert")).toContain(await findByText(words.failed));
    expect(dialog.open).toBe(false);
    expect(erased).toEqual([]);
    expect(await kept()).not.toBeNull();
  });

  it("takes that back once the browser does", async () => {
    const { named, erased, findByText, getByRole } = await shown(stubborn(1));
    await press(named(words.erase));
    await press(named(words.yes));
    await findByText(words.failed);
    await press(named(words.erase));
    await press(named(words.yes));
    await vi.waitFor(() => expect(erased).toEqual([true]));
    expect(getByRole("alert").textContent).toBe("");
  });

  it("tells when the browser kept a part of the app itself", async () => {
    vi.stubGlobal("caches", {
      keys: () => Promise.reject(new DOMException("", "SecurityError")),
    });
    const { named, erased, kept } = await shown();
    await press(named(words.erase));
    await press(named(words.yes));
    await vi.waitFor(() => expect(erased).toEqual([false]));
    expect(await kept()).toBeNull();
  });
});
