import { randomUUID } from "node:crypto";
import type { Availability, CallKind } from "@staying-power/envelope";
import type { LightMyRequestResponse } from "fastify";
import { newToken } from "../policy/digest.ts";
import {
  digestHex,
  type RelayUnderTest,
  sealedBytes,
  type TestCoach,
} from "./relay-under-test.ts";

/** A coach who can be called, by a door that leads to them alone. */
export interface OpenCoach {
  readonly coach: TestCoach;
  readonly door: string;
  readonly kind: CallKind;
  readonly availability: Availability;
}

/** A call, or a time that is kept for one, with the right to it. */
export interface TestCall {
  readonly id: string;
  readonly owner: string;
  readonly start: string;
}

/** A kind of call of half an hour, without anything around it. */
export function someKind(more: Partial<CallKind> = {}): CallKind {
  return {
    id: randomUUID(),
    name: "First talk",
    minutes: 30,
    before: 0,
    after: 0,
    place: "phone",
    where: "",
    price: "",
    payLink: "",
    ...more,
  };
}

/** Nine to five on every day in London, from now on for two months, unless it says otherwise. */
export function someHours(more: Partial<Availability> = {}): Availability {
  return {
    zone: "Europe/London",
    kinds: [someKind()],
    weekly: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
      weekday,
      span: { from: "09:00", to: "17:00" },
    })),
    exceptions: [],
    holidays: null,
    noticeHours: 0,
    horizonDays: 60,
    everyMinutes: 30,
    mostADay: null,
    mostAWeek: null,
    busyFrom: null,
    busyGiven: null,
    mail: null,
    ...more,
  };
}

/** Makes a coach who can be called. */
export async function openCoach(
  relay: RelayUnderTest,
  more: Partial<Availability> = {},
): Promise<OpenCoach> {
  const coach = await relay.newCoach();
  const door = await relay.newDoor([coach]);
  const availability = someHours(more);
  const said = await relay.ask("PUT", "/v1/availability", {
    token: coach.token,
    body: { replaces: 0, availability },
  });
  const [kind] = availability.kinds;
  if (said.statusCode !== 200 || kind === undefined)
    throw new Error(`no hours: ${said.body}`);
  return { coach, door, kind, availability };
}

/** The starts that are offered in so many days from now. */
export async function startsOf(
  relay: RelayUnderTest,
  { coach, door, kind }: OpenCoach,
  days = 7,
): Promise<readonly string[]> {
  const from = relay.context.now();
  const to = new Date(from.getTime() + days * 86_400_000);
  const found = await relay.ask(
    "GET",
    `/v1/calls/slots?coach=${coach.id}&kind=${kind.id}&from=${from.toISOString()}&to=${to.toISOString()}`,
    { token: door },
  );
  return found
    .json<{ slots: { start: string }[] }>()
    .slots.map(({ start }) => start);
}

/** Asks for a time to be kept. */
export async function tryHold(
  relay: RelayUnderTest,
  { coach, door, kind }: OpenCoach,
  asked: string | { readonly start: string; readonly address: string },
): Promise<TestCall & { readonly answer: LightMyRequestResponse }> {
  const [id, owner] = [randomUUID(), newToken()];
  const { start, ...from } =
    typeof asked === "string" ? { start: asked } : asked;
  const answer = await relay.ask("PUT", `/v1/calls/${id}`, {
    ...from,
    token: door,
    body: {
      coach: coach.id,
      kind: kind.id,
      start,
      zone: "America/New_York",
      owner: digestHex(owner),
    },
  });
  return { id, owner, start, answer };
}

/** What makes a call of a time that is kept; mail only where an address is given. */
export function confirming(to?: string): object {
  return {
    sealed: sealedBytes(200).toString("base64url"),
    mail: to === undefined ? null : { to, right: newToken(), remind: [24] },
  };
}

/** Books a call at a start. */
export async function newCall(
  relay: RelayUnderTest,
  open: OpenCoach,
  { start, mailTo }: { readonly start: string; readonly mailTo?: string },
): Promise<TestCall> {
  const { answer, ...call } = await tryHold(relay, open, start);
  const booked = await relay.ask("POST", `/v1/calls/${call.id}/confirm`, {
    token: call.owner,
    body: confirming(mailTo),
  });
  if (answer.statusCode !== 201 || booked.statusCode !== 200)
    throw new Error(`no call: ${answer.body} ${booked.body}`);
  return call;
}
