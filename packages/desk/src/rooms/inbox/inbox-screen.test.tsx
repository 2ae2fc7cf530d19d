import { newIdentity } from "@staying-power/seal";
import { deskInboxWords } from "@staying-power/words";
import { describe, expect, it } from "vitest";
import {
  type Answers,
  deskAtHand,
  parcelAtHand,
  seen,
  show,
  signIn,
} from "../../testing/desk-at-hand.tsx";
import { InboxScreen } from "./inbox-screen.tsx";

const id = (digit: string): string =>
  `${digit.repeat(8)}-2222-4222-8222-222222222222`;

async function shown(answers: Answers, online = true) {
  const { desk } = deskAtHand({ answers, online });
  await signIn(desk, (await newIdentity()).identity);
  return show(desk, <InboxScreen />);
}

describe("the list of cases", () => {
  it("says on the first day what will be here, and the first step", async () => {
    const part = await shown({
      "GET /v1/inbox": { parcels: [], next: null },
    });
    await seen(() => part.getByText("No case yet"));
    expect(
      part.getByRole("link", { name: "Make your link" }).getAttribute("href"),
    ).toBe("#/link");
  });

  it.each([
    { next: null, said: deskInboxWords.soon.count(1) },
    { next: id("9"), said: deskInboxWords.soon.countShown(1) },
  ])(
    "says how many go soon, of all or of those that are shown: %j",
    async ({ next, said }) => {
      const part = await shown({
        "GET /v1/inbox": {
          parcels: [
            parcelAtHand({
              id: id("1"),
              expiresAt: "2026-12-05T10:00:00.000Z",
            }),
            parcelAtHand({ id: id("2") }),
          ],
          next,
        },
      });
      await seen(() => part.getByText(said));
    },
  );

  it("says each state in a word", async () => {
    const ended = (digit: string, why: "revoked" | "expired" | "disposed") =>
      parcelAtHand({
        id: id(digit),
        ended: { at: "2026-11-29T11:00:00.000Z", why },
      });
    const two = [1, 2].map((n) => ({
      n,
      size: 1,
      at: "2026-11-29T10:00:00.000Z",
    }));
    const part = await shown({
      "GET /v1/inbox": {
        parcels: [
          parcelAtHand({ id: id("1") }),
          parcelAtHand({ id: id("2"), openedVersion: 1, versions: two }),
          parcelAtHand({ id: id("3"), openedVersion: 1 }),
          parcelAtHand({ id: id("4"), openedVersion: 1, answers: 2 }),
          ended("5", "revoked"),
          ended("6", "expired"),
          ended("7", "disposed"),
        ],
        next: null,
      },
    });
    await seen(() => part.getByText("New"));
    for (const word of [
      "New",
      "New version",
      "Opened",
      "Answered",
      "Taken back by its owner",
      "Its time is over",
      "Disposed of",
    ])
      part.getByText(word);
    // What is no longer here leads nowhere.
    expect(part.getAllByRole("link", { name: /Sealed case/ })).toHaveLength(4);
  });

  it("offers what came earlier, and adds it", async () => {
    const after = `1234567890123.${id("1")}`;
    const part = await shown({
      "GET /v1/inbox": {
        parcels: [parcelAtHand({ id: id("1") })],
        next: after,
      },
      [`GET /v1/inbox?after=${after}`]: {
        parcels: [parcelAtHand({ id: id("2") })],
        next: null,
      },
    });
    const more = await seen(() =>
      part.getByRole("button", { name: "Show earlier cases" }),
    );
    // Not while the first ones are on their way.
    await seen(() => expect(more).toHaveProperty("disabled", false));
    more.click();
    await seen(() =>
      expect(part.getAllByRole("link", { name: /Sealed case/ })).toHaveLength(
        2,
      ),
    );
  });

  it("says that the desk cannot be reached, and keeps the page", async () => {
    const part = await shown({}, false);
    await seen(() => part.getByText(/cannot be reached just now/));
    part.getByRole("button", { name: "Look for new ones" });
  });
});
