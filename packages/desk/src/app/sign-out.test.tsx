import { newIdentity } from "@staying-power/seal";
import { deskFrameWords } from "@staying-power/words";
import { beforeEach, describe, expect, it } from "vitest";
import { deskAtHand, seen, show, signIn } from "../testing/desk-at-hand.tsx";
import { SignOut } from "./sign-out.tsx";

const { leaving, signOut } = deskFrameWords;

beforeEach(() => localStorage.clear());

async function shown(drafts: boolean) {
  const { desk } = deskAtHand();
  await signIn(desk, (await newIdentity()).identity);
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
});
