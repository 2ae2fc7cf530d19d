import { newIdentity } from "@staying-power/seal";
import { deskFrameWords } from "@staying-power/words";
import { act } from "preact/test-utils";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { deskAtHand, seen, show, signIn } from "../testing/desk-at-hand.tsx";
import { SignOut } from "./sign-out.tsx";

const { leaving, signOut } = deskFrameWords;

beforeEach(() => localStorage.clear());

async function shown(drafts: boolean, typed = false) {
  const { desk } = deskAtHand();
  await signIn(desk, (await newIdentity()).identity);
  if (typed) desk.drafts.set("a", { own: { text: "Calm", tags: "" } });
  if (drafts) {
    desk.kept.put("content", { text: "a" });
    await seen(() => expect(localStorage).toHaveLength(1));
  }
  const part = show(desk, <SignOut />);
  part.getByRole("button", { name: signOut }).click();
  return { desk, part };
}

describe("signing out", () => {
  it("asks nothing where nothing waits", async () => {
    const { desk } = await shown(false);
    expect(desk.who.value).toBeNull();
  });

  it("asks what is to become of what is not published, and keeps it", async () => {
    const { desk, part } = await shown(true);
    await seen(() => part.getByText(leaving.waits.content));
    expect(part.queryByText(leaving.waits.hours)).toBeNull();
    expect(desk.who.value).not.toBeNull();
    part.getByRole("button", { name: leaving.keep }).click();
    expect(desk.who.value).toBeNull();
    expect(localStorage).toHaveLength(1);
  });

  it("forgets it where that is wanted", async () => {
    const { desk, part } = await shown(true);
    (
      await seen(() => part.getByRole("button", { name: leaving.forget }))
    ).click();
    expect(desk.who.value).toBeNull();
    expect(localStorage).toHaveLength(0);
  });

  it("is left alone by its button, with the focus where it was", async () => {
    const { desk, part } = await shown(true);
    const group = await seen(() =>
      part.getByRole("group", { name: leaving.label }),
    );
    await seen(() => expect(document.activeElement).toBe(group));
    part.getByRole("button", { name: leaving.stay }).click();
    await seen(() => expect(part.queryByRole("group")).toBeNull());
    expect(document.activeElement).toBe(
      part.getByRole("button", { name: signOut }),
    );
    expect(desk.who.value).not.toBeNull();
  });

  it("asks nothing by itself once nothing waits, whatever is typed after that", async () => {
    const { desk, part } = await shown(true);
    await seen(() => part.getByRole("group", { name: leaving.label }));
    await act(() => desk.kept.put("content", null));
    expect(part.queryByRole("group")).toBeNull();
    await act(() => desk.kept.put("content", { text: "b" }));
    expect(part.queryByRole("group")).toBeNull();
    part.getByRole("button", { name: signOut, expanded: false });
    // So that nothing is written once the next test has begun.
    await seen(() => expect(localStorage).toHaveLength(1));
  });

  it("says that what was typed on a case and not sent is gone, and leaves where that is wanted", async () => {
    const { desk, part } = await shown(false, true);
    await seen(() => part.getByText(leaving.typed));
    expect(desk.who.value).not.toBeNull();
    // Of what is gone in any case nothing can be kept.
    expect(part.queryByRole("button", { name: leaving.keep })).toBeNull();
    expect(part.queryByRole("button", { name: leaving.forget })).toBeNull();
    part.getByRole("button", { name: leaving.anyway }).click();
    expect(desk.who.value).toBeNull();
  });

  it("says so beside what can stay", async () => {
    const { part } = await shown(true, true);
    await seen(() => part.getByText(leaving.typed));
    part.getByText(leaving.waits.content);
    part.getByText(leaving.kept);
    part.getByRole("button", { name: leaving.keep });
  });

  it("asks nothing where what was typed was sent or kept since", async () => {
    const { desk } = deskAtHand();
    await signIn(desk, (await newIdentity()).identity);
    desk.drafts.set("a", { own: null });
    show(desk, <SignOut />)
      .getByRole("button", { name: signOut })
      .click();
    expect(desk.who.value).toBeNull();
  });

  it("says of each whether this browser keeps it", async () => {
    const { desk, part } = await shown(true);
    const setItem = vi.spyOn(localStorage, "setItem").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    await act(() => desk.kept.put("hours", { text: "a" }));
    await seen(() => part.getByText(leaving.notKept));
    part.getByText(leaving.kept);
    // Each stands with what becomes of it.
    expect(
      [...part.getByRole("group").querySelectorAll("p")].map(
        ({ textContent }) => textContent,
      ),
    ).toEqual([
      leaving.waits.content,
      leaving.kept,
      leaving.waits.hours,
      leaving.notKept,
    ]);
    setItem.mockRestore();
    part.getByRole("button", { name: leaving.keep }).click();
    expect(desk.who.value).toBeNull();
    expect(localStorage).toHaveLength(1);
  });
});
