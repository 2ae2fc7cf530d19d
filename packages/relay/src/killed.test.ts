import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newToken } from "./policy/digest.ts";
import { someHours, someKind } from "./testing/open-coach.ts";
import {
  pagesIn,
  type RelayProcess,
  startProcess,
} from "./testing/relay-process.ts";
import { digestHex, sealedBytes } from "./testing/relay-under-test.ts";
import { newFolder } from "./testing/with-database.ts";

/** How often it is killed; more when asked: KILL_ROUNDS=50. */
const rounds = Number(process.env["KILL_ROUNDS"] ?? 3);
const writers = 8;

let folder = "";
let relay: RelayProcess;
beforeAll(async () => {
  folder = await newFolder();
  await pagesIn(folder);
  relay = await startProcess(folder);
});
afterAll(async () => {
  await relay.end("SIGTERM");
  await rm(folder, { recursive: true, force: true });
});

function ask(
  method: string,
  path: string,
  { token, body }: { readonly token: string; readonly body?: object | Buffer },
): Promise<Response> {
  return fetch(`${relay.at}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      ...(body === undefined
        ? {}
        : {
            "content-type": Buffer.isBuffer(body)
              ? "application/octet-stream"
              : "application/json",
          }),
    },
    ...(body === undefined
      ? {}
      : {
          body: Buffer.isBuffer(body)
            ? Uint8Array.from(body)
            : JSON.stringify(body),
        }),
  });
}

const secret = (kind: string) => ({
  kind,
  salt: "A".repeat(22),
  workFactor: 17,
  proof: digestHex(newToken()),
  wrapped: "AAAA",
});

/**
 * Sets the first coach up, as a browser does; gives the token they are signed in by, and a door for each who writes, since
 * by one door a network may write only so often.
 */
async function setUp(): Promise<{
  readonly coach: string;
  readonly coachId: string;
  readonly doors: readonly string[];
}> {
  await expect.poll(relay.invitation, { timeout: 30_000 }).toBeDefined();
  const id = randomUUID();
  const begun = await ask("POST", "/v1/coaches", {
    token: relay.invitation() ?? "",
    body: {
      id,
      name: "Ann",
      zone: "Europe/London",
      recipient: `age1${"q".repeat(58)}`,
      key: secret("passphrase"),
      recovery: secret("recovery"),
      label: "",
    },
  });
  const { token: coach } = (await begun.json()) as { token: string };
  const doors = Array.from({ length: writers }, () => newToken());
  for (const door of doors)
    await ask("PUT", `/v1/doors/${randomUUID()}`, {
      token: coach,
      body: { token: digestHex(door), coaches: [id] },
    });
  return { coach, coachId: id, doors };
}

/** A parcel of which the relay said that it has it. */
interface Acknowledged {
  readonly id: string;
  readonly owner: string;
  readonly size: number;
}

/** Hands in parcel after parcel until the relay is no more. */
async function handIn(door: string, ledger: Acknowledged[]): Promise<void> {
  for (;;) {
    const [id, owner] = [randomUUID(), newToken()];
    const body = sealedBytes(2_000);
    try {
      const answer = await ask(
        "PUT",
        `/v1/parcels/${id}?days=30&owner=${digestHex(owner)}`,
        { token: door, body },
      );
      if (answer.status === 201) ledger.push({ id, owner, size: body.length });
      // As often as a minute allows; on to the next.
      else if (answer.status === 429) await setTimeout(500);
    } catch {
      return;
    }
  }
}

/** A call of which somebody knows that it is booked, or does not know whether it is. */
interface Booked {
  readonly id: string;
  readonly owner: string;
  readonly start: string;
}

/** What has been booked, what may have been, and what is left to be asked for. */
interface Bookings {
  readonly acknowledged: Booked[];
  readonly unsure: Booked[];
  readonly starts: string[];
}

const kind = someKind();
const sealed = { sealed: sealedBytes(100).toString("base64url"), mail: null };

/** Lets the coach be called around the clock, and gives the starts there are. */
async function openHours(coach: string, door: string): Promise<string[]> {
  const availability = someHours({
    kinds: [kind],
    weekly: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
      weekday,
      span: { from: "00:00", to: "24:00" },
    })),
  });
  await ask("PUT", "/v1/availability", {
    token: coach,
    body: { replaces: 0, availability },
  });
  const offers = await ask("GET", "/v1/calls/offers", { token: door });
  const { coaches } = (await offers.json()) as { coaches: { id: string }[] };
  const [from, to] = [new Date(), new Date(Date.now() + 50 * 86_400_000)];
  const slots = await ask(
    "GET",
    `/v1/calls/slots?coach=${coaches[0]?.id}&kind=${kind.id}&from=${from.toISOString()}&to=${to.toISOString()}`,
    { token: door },
  );
  const found = (await slots.json()) as { slots: { start: string }[] };
  return found.slots.map(({ start }) => start);
}

/** Each that was acknowledged is there, one whose answer was lost is there once it is asked again, and none is twice. */
async function lookAtCalls(
  coach: string,
  { acknowledged, unsure }: Bookings,
): Promise<void> {
  for (const { id, owner, start } of acknowledged.slice(-60)) {
    const state = await ask("GET", `/v1/calls/${id}`, { token: owner });
    expect(await state.json()).toMatchObject({ state: "booked", start });
  }
  for (const { id, owner } of unsure.slice(-20)) {
    const body = sealed;
    const again = () =>
      ask("POST", `/v1/calls/${id}/confirm`, { token: owner, body });
    await expect
      .poll(async () => (await again()).status, {
        interval: 500,
        timeout: 90_000,
      })
      .not.toBe(429);
    expect([200, 409]).toContain((await again()).status);
  }
  const [from, to] = [new Date(), new Date(Date.now() + 60 * 86_400_000)];
  const agenda = await ask(
    "GET",
    `/v1/agenda?from=${from.toISOString()}&to=${to.toISOString()}`,
    { token: coach },
  );
  const { calls } = (await agenda.json()) as {
    calls: { id: string; start: string; state: string }[];
  };
  expect(new Set(calls.map(({ start }) => start)).size).toBe(calls.length);
  const booked = calls.filter(({ state }) => state === "booked");
  expect(booked.map(({ id }) => id)).toEqual(
    expect.arrayContaining(acknowledged.map(({ id }) => id)),
  );
}

/** Books call after call until the relay is no more; two ask for each start. */
async function bookCalls(
  { coachId, door }: { readonly coachId: string; readonly door: string },
  { acknowledged, unsure, starts }: Bookings,
): Promise<void> {
  for (;;) {
    const start = starts[0] ?? "";
    const call: Booked = { id: randomUUID(), owner: newToken(), start };
    let isAsked = false;
    try {
      const held = await ask("PUT", `/v1/calls/${call.id}`, {
        token: door,
        body: {
          coach: coachId,
          kind: kind.id,
          start,
          zone: "Europe/London",
          owner: digestHex(call.owner),
        },
      });
      if (held.status === 429) await setTimeout(500);
      // Somebody else has it: on to the next.
      if (held.status === 409 && starts[0] === start) starts.shift();
      if (held.status !== 201) continue;
      isAsked = true;
      const booked = await ask("POST", `/v1/calls/${call.id}/confirm`, {
        token: call.owner,
        body: sealed,
      });
      if (booked.status === 200) acknowledged.push(call);
    } catch {
      if (isAsked) unsure.push(call);
      return;
    }
  }
}

describe("a relay that is killed while parcels and calls come in", () => {
  it("has all of which it said so, and none by half", async () => {
    const { coach, coachId, doors } = await setUp();
    const ledger: Acknowledged[] = [];
    const bookings: Bookings = {
      acknowledged: [],
      unsure: [],
      starts: await openHours(coach, doors[0] ?? ""),
    };
    const { acknowledged } = bookings;
    for (let round = 0; round < rounds; round += 1) {
      const before = ledger.length;
      const bookedBefore = acknowledged.length;
      const writing = doors.map((door, place) =>
        place < writers / 2
          ? handIn(door, ledger)
          : bookCalls({ coachId, door }, bookings),
      );
      // After some more in each round, so that it is never the same moment.
      await expect
        .poll(
          () =>
            Math.min(
              ledger.length - before,
              acknowledged.length - bookedBefore,
            ),
          { interval: 5, timeout: 90_000 },
        )
        .toBeGreaterThan(round);
      await relay.end("SIGKILL");
      await Promise.all(writing);
      relay = await startProcess(folder);
    }
    expect(ledger.length).toBeGreaterThan(rounds);
    for (const { id, owner, size } of ledger.slice(-80)) {
      const state = await ask("GET", `/v1/parcels/${id}`, { token: owner });
      expect(state.status).toBe(200);
      expect(await state.json()).toMatchObject({ versions: [{ n: 1, size }] });
    }
    const inbox = await ask("GET", "/v1/inbox", { token: coach });
    const { parcels } = (await inbox.json()) as {
      parcels: { versions: unknown[] }[];
    };
    expect(parcels.length).toBeGreaterThan(0);
    for (const { versions } of parcels) expect(versions).toHaveLength(1);
    await lookAtCalls(coach, bookings);
  }, 900_000);
});
