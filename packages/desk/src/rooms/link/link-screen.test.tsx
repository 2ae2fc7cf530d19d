import { newIdentity } from "@staying-power/seal";
import { deskFrameWords, deskLinkWords } from "@staying-power/words";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it, vi } from "vitest";
import { deskAtHand, seen, show, signIn } from "../../testing/desk-at-hand.tsx";
import { LinkScreen } from "./link-screen.tsx";

const me = "11111111-1111-4111-8111-111111111111";
const names = ["Ben", "Cleo", "Dan", "Eve", "Finn", "Gus"];
afterEach(() => vi.restoreAllMocks());

const press = (one: HTMLElement) => act(() => one.click());

describe("a link in a practice of seven", () => {
  it("can lead to any of the others, and to four of them at the most, which it says", async () => {
    const { recipient, identity } = await newIdentity();
    const others = names.map((name, place) => ({
      id: `${String(place + 2).repeat(8)}-1111-4111-8111-111111111111`,
      name,
      recipient,
    }));
    const { desk } = deskAtHand({
      answers: {
        "GET /v1/practice": { app: "https://app.example" },
        "GET /v1/doors": { doors: [] },
        "GET /v1/coaches": {
          coaches: [{ id: me, name: "Ann", recipient }, ...others],
        },
      },
    });
    await signIn(desk, identity);
    const part = show(desk, <LinkScreen />);
    await seen(() => part.getByLabelText("Gus"));
    const isTicked = (name: string) =>
      (part.getByLabelText(name) as HTMLInputElement).checked;
    for (const name of ["Gus", "Finn", "Eve", "Dan"])
      await press(part.getByLabelText(name));
    expect(part.queryByText(/4 others at the most/)).toBeNull();
    await press(part.getByLabelText("Cleo"));
    part.getByText(/4 others at the most/);
    expect(names.filter(isTicked)).toEqual(["Dan", "Eve", "Finn", "Gus"]);
    await press(part.getByLabelText("Dan"));
    expect(part.queryByText(/4 others at the most/)).toBeNull();
    await press(part.getByLabelText("Cleo"));
    expect(names.filter(isTicked)).toEqual(["Cleo", "Eve", "Finn", "Gus"]);
  });
});

describe("a link whose answer was lost", () => {
  it("is one link when it is asked for again", async () => {
    const { recipient, identity } = await newIdentity();
    const ids = ["7", "8", "9"].map(
      (digit) =>
        `${digit.repeat(8)}-1111-4111-8111-111111111111` as `${string}-${string}-${string}-${string}-${string}`,
    );
    const random = vi.spyOn(crypto, "randomUUID");
    for (const one of ids) random.mockReturnValueOnce(one);
    let lost = 1;
    const made = ids.map((one) => [
      `PUT /v1/doors/${one}`,
      () => {
        if (lost > 0) {
          lost -= 1;
          throw new TypeError("the answer was lost");
        }
        return {
          id: one,
          createdAt: "2026-11-30T12:00:00.000Z",
          closedAt: null,
          coaches: [{ id: me, name: "Ann", recipient }],
        };
      },
    ]);
    const { desk, asked, sent } = deskAtHand({
      answers: {
        "GET /v1/practice": { app: "https://app.example" },
        "GET /v1/doors": { doors: [] },
        "GET /v1/coaches": { coaches: [{ id: me, name: "Ann", recipient }] },
        ...Object.fromEntries(made),
      },
    });
    await signIn(desk, identity);
    const part = show(desk, <LinkScreen />);
    const make = () => part.getByRole("button", { name: deskLinkWords.make });
    await press(await seen(make));
    await seen(() => part.getByText(deskFrameWords.problems.offline));
    await press(make());
    await seen(() => part.getByText(deskLinkWords.ready));
    const puts = () => asked.filter((one) => one.startsWith("PUT /v1/doors/"));
    expect(new Set(puts()).size).toBe(1);
    expect(sent[1]).toEqual(sent[0]);
    // The next one is another.
    await press(make());
    await seen(() => expect(new Set(puts()).size).toBe(2));
  });
});
