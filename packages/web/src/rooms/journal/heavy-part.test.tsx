import { checkDraft } from "@staying-power/check";
import { writeWords } from "@staying-power/words";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it, vi } from "vitest";
import { appAround } from "../../testing/app-around.ts";
import { type } from "../../testing/hands.ts";
import { mount } from "../../testing/mount.tsx";
import type { DraftRequest } from "../../worker/draft-messages.ts";
import { JournalScreen } from "./journal-screen.tsx";

/** How often the check answered. */
let answered = 0;

/** What the browser would start in a thread of its own, here. */
class WorkerHere extends EventTarget {
  postMessage({ id, draft, ...situation }: DraftRequest): void {
    const check = checkDraft(draft, situation);
    void act(() => {
      this.dispatchEvent(new MessageEvent("message", { data: { id, check } }));
      answered += 1;
    });
  }
  terminate(): void {}
}

async function written(text: string) {
  const app = await appAround();
  const part = mount(<JournalScreen page="write" />, app);
  await type(part.getByLabelText(writeWords.box.label), text);
  return { ...part, journal: () => app.session.record.value.journal };
}

describe("danger in the journal", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it("brings the help lines below the page, and the writing goes on", async () => {
    vi.stubGlobal("Worker", WorkerHere);
    const { findByText, getByLabelText, getByText, journal } = await written(
      "I do not want to live any more. I want to end it all tonight.",
    );
    await findByText(writeWords.danger.heading);
    expect(
      getByText(writeWords.danger.link).closest("a")?.getAttribute("href"),
    ).toBe("#/kit/safe");
    const box = getByLabelText(writeWords.box.label);
    expect(box).toHaveProperty("disabled", false);
    await type(box, "I do not want to live any more. Ana is on her way.");
    await vi.waitFor(() => {
      expect(journal().entries).toMatchObject([
        { text: "I do not want to live any more. Ana is on her way." },
      ]);
    });
  });

  it("is not seen where there is none", async () => {
    vi.stubGlobal("Worker", WorkerHere);
    const before = answered;
    const { queryByText } = await written(
      "We walked along the river, and the tea was good.",
    );
    await vi.waitFor(() => {
      expect(answered).toBe(before + 1);
    });
    expect(queryByText(writeWords.danger.heading)).toBeNull();
    expect(queryByText(writeWords.danger.unread)).toBeNull();
  });

  it("says that it cannot tell where the check does not start", async () => {
    vi.stubGlobal("Worker", undefined);
    const { findByText } = await written("It is heavy.");
    await findByText(writeWords.danger.unread, { exact: false });
  });
});
