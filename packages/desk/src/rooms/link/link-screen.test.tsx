import type { Door } from "@staying-power/envelope";
import { newIdentity } from "@staying-power/seal";
import { deskFrameWords, deskLinkWords } from "@staying-power/words";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it, vi } from "vitest";
import {
  deskAtHand,
  parcelAtHand,
  seen,
  show,
  signIn,
} from "../../testing/desk-at-hand.tsx";
import { LinkScreen } from "./link-screen.tsx";

const me = "11111111-1111-4111-8111-111111111111";
const { empty } = deskLinkWords;
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
          parcels: 0,
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

describe("a link by which cases came", () => {
  const id = "99999999-1111-4111-8111-111111111111";
  const [opened, kept] = [
    parcelAtHand(),
    parcelAtHand({ id: "22222222-2222-4222-8222-333333333333" }),
  ];
  const ended = { why: "disposed", at: "2026-11-30T12:00:00.000Z" } as const;

  async function listed(over: Partial<Door> = {}, others = false) {
    const { recipient, identity } = await newIdentity();
    const door: Door = {
      id,
      createdAt: "2026-11-29T12:00:00.000Z",
      closedAt: null,
      coaches: [
        { id: me, name: "Ann" },
        ...(others ? [{ id: me.replaceAll("1", "2"), name: "Ben" }] : []),
      ],
      parcels: 1,
      ...over,
    };
    const answers: Record<string, unknown> = {
      "GET /v1/practice": { app: "https://app.example" },
      "GET /v1/doors": { doors: [door] },
      "GET /v1/coaches": { coaches: [{ id: me, name: "Ann", recipient }] },
      [`GET /v1/inbox/${opened.id}`]: { ...opened, ended },
      [`GET /v1/inbox/${kept.id}`]: kept,
    };
    const { desk, asked } = deskAtHand({ answers });
    await signIn(desk, identity);
    const part = show(desk, <LinkScreen />);
    const found = (name: string) => part.getByRole("button", { name });
    const button = (name: string) => seen(() => found(name));
    const removed = () => asked.filter((one) => one.startsWith("DELETE "));
    return { part, desk, door, answers, button, found, removed };
  }

  it("is closed with what came by it once that is sure: how many by now, that it is seen, and that nothing undoes it", async () => {
    const { part, desk, door, answers, button, found, removed } = await listed(
      {},
      true,
    );
    for (const { id: one } of [opened, kept]) desk.drafts.set(one, {});
    await seen(() => part.getByText(deskLinkWords.list.came(1)));
    // Two more came while the page stood there.
    answers["GET /v1/doors"] = { doors: [{ ...door, parcels: 3 }] };
    await press(await button(empty.close));
    const asked = await seen(() => part.getByText(empty.what(3)));
    expect(asked.textContent).toMatch(/sees that they are gone.*undo/);
    part.getByText(empty.shared);
    part.getByText(empty.meanwhile);
    expect(document.activeElement).toBe(asked.parentElement);
    expect(found(empty.action)).toHaveProperty("disabled", true);
    expect(removed()).toEqual([]);
    await press(part.getByLabelText(empty.sure));
    // The answer is lost first: it is asked for again as it was.
    await press(found(empty.action));
    await seen(() => expect(part.getByRole("alert").textContent).not.toBe(""));
    answers[`DELETE /v1/doors/${id}/parcels`] = {};
    answers["GET /v1/doors"] = {
      doors: [{ ...door, parcels: 0, closedAt: "2026-11-30T12:00:00.000Z" }],
    };
    await press(found(empty.action));
    const done = await seen(() => part.getByText(empty.done));
    expect(document.activeElement).toBe(done.parentElement);
    await seen(() => part.getByText(deskLinkWords.list.came(0)));
    expect(part.queryByRole("button", { name: empty.closed.open })).toBeNull();
    expect(removed()).toEqual(Array(2).fill(`DELETE /v1/doors/${id}/parcels`));
    // What was being written on a case that went is gone too, and of no other.
    await seen(() => expect([...desk.drafts.keys()]).toEqual([kept.id]));
  });

  it("that was closed before is emptied afterwards, and left as it is when that is not sure", async () => {
    const { part, answers, door, button, found, removed } = await listed({
      closedAt: "2026-11-29T13:00:00.000Z",
    });
    await press(await button(empty.closed.open));
    await seen(() => part.getByText(empty.what(1)));
    expect(part.queryByText(empty.meanwhile)).toBeNull();
    expect(part.queryByText(empty.shared)).toBeNull();
    await press(found(empty.cancel));
    expect(removed()).toEqual([]);
    answers[`DELETE /v1/doors/${id}/parcels`] = {};
    await press(found(empty.closed.open));
    await press(await seen(() => part.getByLabelText(empty.sure)));
    answers["GET /v1/doors"] = { doors: [{ ...door, parcels: 0 }] };
    await press(found(empty.closed.action));
    await seen(() => part.getByText(empty.closed.done));
  });

  it("is closed alone as before, and what came by it stays", async () => {
    const { part, answers, door, button, found, removed } = await listed();
    answers[`DELETE /v1/doors/${id}`] = {};
    await press(await button(deskLinkWords.list.close));
    part.getByText(deskLinkWords.list.closeWhat);
    answers["GET /v1/doors"] = {
      doors: [{ ...door, closedAt: "2026-11-30T12:00:00.000Z" }],
    };
    await press(found(deskLinkWords.list.sure));
    await button(empty.closed.open);
    expect(removed()).toEqual([`DELETE /v1/doors/${id}`]);
  });

  it("that another coach made is closed by them alone, which it says", async () => {
    const { part } = await listed({ parcels: null }, true);
    await seen(() => part.getByText(deskLinkWords.list.othersOwn));
    for (const name of [deskLinkWords.list.close, empty.close])
      expect(part.queryByRole("button", { name })).toBeNull();
  });

  it("that another coach closed is said to be closed, and nothing else", async () => {
    const closedAt = "2026-11-30T12:00:00.000Z";
    const { part } = await listed({ parcels: null, closedAt }, true);
    await seen(() => part.getByText(/^Closed/u));
    expect(part.queryByText(deskLinkWords.list.othersOwn)).toBeNull();
  });
});
