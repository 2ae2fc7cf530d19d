import { newIdentity } from "@staying-power/seal";
import { describe, expect, it } from "vitest";
import { callAtHand } from "../testing/call-at-hand.ts";
import { deskAtHand, signIn } from "../testing/desk-at-hand.tsx";
import type { Window } from "./agenda.ts";

const dayOf = (day: number): Window => ({
  from: `2026-12-0${day}T00:00:00.000Z`,
  to: `2026-12-0${day + 1}T00:00:00.000Z`,
});
const asked = (window: Window): string =>
  `GET /v1/agenda?${new URLSearchParams({ ...window }).toString()}`;
const callsOn = (day: number) => ({
  needs: [],
  calls: [
    callAtHand({
      start: `2026-12-0${day}T12:00:00.000Z`,
      end: `2026-12-0${day}T12:45:00.000Z`,
    }),
  ],
});

/** A desk whose relay answers for these days when it is told to. */
async function deskWaiting(...days: readonly number[]) {
  const waiting = days.map((day) => ({
    name: asked(dayOf(day)),
    ...Promise.withResolvers<unknown>(),
  }));
  const { desk } = deskAtHand({
    answers: Object.fromEntries(
      waiting.map(({ name, promise }) => [name, promise]),
    ),
  });
  await signIn(desk, (await newIdentity()).identity);
  const [first, second] = waiting;
  if (first === undefined) throw new Error("no day");
  return { desk, first, second: second ?? first };
}

describe("the calls of a window", () => {
  it("are those that were asked for last, whichever answer comes first", async () => {
    const { desk, first, second } = await deskWaiting(1, 2);
    const { agenda } = desk;
    const [one, other] = [agenda.load(dayOf(1)), agenda.load(dayOf(2))];
    second.resolve(callsOn(2));
    await other;
    const held = agenda.calls.value;
    expect(held?.map(({ call }) => call.start)).toEqual([
      "2026-12-02T12:00:00.000Z",
    ]);
    first.resolve(callsOn(1));
    expect(await one).toEqual({ ok: true, value: null });
    expect(agenda.calls.value).toBe(held);
  });

  it("are gone once those of another are asked for, and stay while the same are fetched anew", async () => {
    const { desk, first } = await deskWaiting(1);
    const { agenda } = desk;
    first.resolve(callsOn(1));
    await agenda.load(dayOf(1));
    const held = agenda.calls.value;
    expect(held).toHaveLength(1);
    const again = agenda.load(dayOf(1));
    expect(agenda.calls.value).toBe(held);
    await again;
    // The relay of this test knows no such path.
    const failing = agenda.load(dayOf(2));
    expect(agenda.calls.value).toBeNull();
    expect(await failing).toMatchObject({ ok: false });
    expect(agenda.calls.value).toBeNull();
  });

  it("do not come back once the coach has left", async () => {
    const { desk, first } = await deskWaiting(1);
    const late = desk.agenda.load(dayOf(1));
    desk.leave("expired");
    first.resolve(callsOn(1));
    await late;
    expect(desk.agenda.calls.value).toBeNull();
  });
});
