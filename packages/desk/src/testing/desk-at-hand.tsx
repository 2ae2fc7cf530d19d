import type { InboxParcel } from "@staying-power/envelope";
import {
  type BoundFunctions,
  type queries,
  waitFor,
  within,
} from "@testing-library/dom";
import { type ComponentChild, render } from "preact";
import { act } from "preact/test-utils";
import { relayAt } from "../net/relay-client.ts";
import { DeskContext } from "../ui/desk-context.ts";
import { type Desk, openDesk } from "../visit/desk.ts";
import type { Forecast } from "../worker/forecast-asked.ts";
import { keysHere } from "../worker/keys-here.ts";

/**
 * What the relay of a test answers, by method and path; one with a status is a problem, a promise an answer that comes
 * late, and a function one that depends on the bytes that were sent.
 */
export type Answers = Readonly<Record<string, unknown>>;

/** Now, in every test. */
const now = new Date("2026-11-30T12:00:00.000Z");

interface DeskAtHand {
  readonly answers?: Answers;
  /** Whether the relay can be reached at all. */
  readonly online?: boolean;
  readonly forecast?: Forecast;
}

/** A desk with a relay that answers as told; whoever is signed in comes with the key that is given. */
export function deskAtHand({
  answers = {},
  online = true,
  forecast = () => Promise.reject(new Error("no forecast here")),
}: DeskAtHand = {}): {
  readonly desk: Desk;
  readonly asked: string[];
  /** What was sent as JSON, in its order. */
  readonly sent: unknown[];
  /** The bytes that were sent last, by method and path. */
  readonly sentBytes: Map<string, Uint8Array>;
} {
  const asked: string[] = [];
  const sent: unknown[] = [];
  const sentBytes = new Map<string, Uint8Array>();
  const desk = openDesk({
    relay: relayAt(async (path, init) => {
      const name = `${init?.method ?? "GET"} ${typeof path === "string" ? path : ""}`;
      asked.push(name);
      if (typeof init?.body === "string") sent.push(JSON.parse(init.body));
      if (init?.body instanceof Blob)
        sentBytes.set(name, new Uint8Array(await init.body.arrayBuffer()));
      if (!online) throw new TypeError("away");
      const told = answers[name];
      const answer: unknown = await (isAnswering(told)
        ? told(sentBytes.get(name))
        : told);
      if (answer instanceof Uint8Array) return new Response(answer.slice());
      return answer === undefined
        ? new Response(
            JSON.stringify({ kind: "not-found", status: 404, title: "None" }),
            { status: 404 },
          )
        : new Response(JSON.stringify(answer), { status: statusOf(answer) });
    }),
    keys: keysHere,
    forecast,
    passkeys: {
      known: false,
      make: () => Promise.resolve(null),
      use: () => Promise.resolve(null),
    },
    now: () => now,
    zone: "Europe/London",
    device: "Test",
    origin: "https://desk.example",
    reloaded: false,
  });
  return { desk, asked, sent, sentBytes };
}

function isAnswering(
  told: unknown,
): told is (sealed: Uint8Array | undefined) => unknown {
  return typeof told === "function";
}

/** That of a problem, or that all is well. */
function statusOf(answer: unknown): number {
  const told =
    typeof answer === "object" && answer !== null && "status" in answer
      ? answer.status
      : 200;
  return typeof told === "number" ? told : 200;
}

/** Signs a coach in whose key this is. */
export function signIn(desk: Desk, identity: string): Promise<void> {
  return desk.enter({
    token: `${"t".repeat(42)}A`,
    identity,
    by: "passkey",
    coach: {
      id: "11111111-1111-4111-8111-111111111111",
      name: "Ann",
      zone: "Europe/London",
      recipient: `age1${"q".repeat(58)}`,
    },
  });
}

/** A parcel as the inbox has it. */
export function parcelAtHand(over: Partial<InboxParcel> = {}): InboxParcel {
  return {
    id: "22222222-2222-4222-8222-222222222222",
    createdAt: "2026-11-29T10:00:00.000Z",
    changedAt: "2026-11-29T10:00:00.000Z",
    expiresAt: "2027-02-28T10:00:00.000Z",
    shortenedTo: null,
    versions: [{ n: 1, size: 900, at: "2026-11-29T10:00:00.000Z" }],
    coaches: [],
    answers: 0,
    openedVersion: null,
    ended: null,
    ...over,
  };
}

/** Puts a screen into the document of a test. */
export function show(
  desk: Desk,
  part: ComponentChild,
): BoundFunctions<typeof queries> {
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement("div"));
  void act(() => {
    render(
      <DeskContext.Provider value={desk}>{part}</DeskContext.Provider>,
      root,
    );
  });
  return within(root);
}

/** Waits until it can be found, however busy the machine is. */
export function seen<T>(find: () => T): Promise<T> {
  return waitFor(find, { timeout: 30_000 });
}
