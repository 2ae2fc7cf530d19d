import {
  type Call,
  call,
  type Offers,
  offers,
  type ProblemKind,
  type Slots,
  slots,
  type Wait,
  wait,
} from "@staying-power/envelope";
import type { AskedElsewhere } from "../net/ask-elsewhere.ts";
import { type Answered, askRelay, jsonIn, type NoAnswer } from "./ask-relay.ts";

/** Why a relay did not do what was asked of it about a call. */
export interface CallFault {
  readonly kind:
    | Exclude<NoAnswer["kind"], "problem">
    /** The coach's link opens nothing any more. */
    | "closed"
    /** Somebody else has that time, or it is no time that is offered. */
    | "taken"
    /** It was changed since it was looked at. */
    | "stale"
    | "gone"
    | "refused"
    | "too-many"
    /** As many hours as may be at once are kept for this network. */
    | "kept-enough"
    | "busy";
  /** Seconds until it is worth asking again, where the relay says so. */
  readonly retryAfter?: number;
  /** Of a time that somebody else has: what is free instead. */
  readonly free?: readonly string[];
}

export type OfCall<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: CallFault };

/** Where a coach's link leads: the relay, and the right to ask there. */
export interface CallDoor {
  readonly relay: string;
  readonly door: string;
}

/** What one call or one waiting is asked for by whoever it is of. */
export interface OwnCall {
  readonly relay: string;
  readonly id: string;
  readonly capability: string;
}

/** From and until when, as instants in UTC. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** Of a time to be kept while a form is filled in. */
export interface Held {
  readonly coach: string;
  readonly kind: string;
  readonly start: string;
  readonly zone: string;
  /** The SHA-256 of the right to it. */
  readonly owner: string;
}

/** Where mail goes about a call, and the right that is written into it. */
export interface CallMail {
  readonly to: string;
  readonly right: string;
}

/** What makes a call of a time that is kept. */
export interface Confirmed {
  /** In base64url. */
  readonly sealed: string;
  readonly mail: (CallMail & { readonly remind: readonly number[] }) | null;
}

/** What somebody waits for. */
export interface Awaited extends Span {
  readonly coach: string;
  readonly kind: string;
  readonly zone: string;
  readonly owner: string;
  readonly mail: CallMail | null;
}

/** What is said with a change of a call that was seen at this revision. */
export interface Seen {
  readonly revision: number;
  readonly said: string;
}

/** Who can be called by this link, and what they offer. */
export function askOffers({ relay, door }: CallDoor): Promise<OfCall<Offers>> {
  return asked(offers, {
    origin: relay,
    path: "/v1/calls/offers",
    method: "GET",
    token: door,
  });
}

/** The free starts of a coach for a kind of call. */
export function askSlots(
  { relay, door }: CallDoor,
  what: Span & { readonly coach: string; readonly kind: string },
): Promise<OfCall<Slots>> {
  const { coach, kind, from, to } = what;
  return asked(slots, {
    origin: relay,
    path: `/v1/calls/slots?${new URLSearchParams({ coach, kind, from, to })}`,
    method: "GET",
    token: door,
  });
}

/** Has a time kept; the same again under the same name is once. */
export function holdCall(
  { relay, door }: CallDoor,
  id: string,
  held: Held,
): Promise<OfCall<Call>> {
  return asked(call, {
    origin: relay,
    path: `/v1/calls/${id}`,
    method: "PUT",
    token: door,
    body: JSON.stringify(held),
  });
}

/** Makes a call of it. */
export function confirmCall(
  own: OwnCall,
  confirmed: Confirmed,
): Promise<OfCall<Call>> {
  return ofOwn(call, own, { path: "/confirm", body: confirmed });
}

/** How it stands. */
export function lookAtCall(own: OwnCall): Promise<OfCall<Call>> {
  return ofOwn(call, own, { path: "" });
}

/** The free starts for the same call at another time. */
export function askOtherSlots(
  own: OwnCall,
  { from, to }: Span,
): Promise<OfCall<Slots>> {
  return ofOwn(slots, own, {
    path: `/slots?${new URLSearchParams({ from, to })}`,
  });
}

export function moveCall(
  own: OwnCall,
  moved: Seen & { readonly start: string },
): Promise<OfCall<Call>> {
  return ofOwn(call, own, { path: "/move", body: moved });
}

export function cancelCall(own: OwnCall, seen: Seen): Promise<OfCall<Call>> {
  return ofOwn(call, own, { path: "/cancel", body: seen });
}

/** Has mail about it go to another address, or to none. */
export function changeMail(
  own: OwnCall,
  mail: CallMail | null,
): Promise<OfCall<Call>> {
  return ofOwn(call, own, { path: "/mail", body: { mail } });
}

/** Waits for an hour that somebody gives back. */
export function beginWait(
  { relay, door }: CallDoor,
  id: string,
  awaited: Awaited,
): Promise<OfCall<Wait>> {
  return asked(wait, {
    origin: relay,
    path: `/v1/waits/${id}`,
    method: "PUT",
    token: door,
    body: JSON.stringify(awaited),
  });
}

/** What came of waiting. */
export function lookAtWait({
  relay,
  id,
  capability,
}: OwnCall): Promise<OfCall<Wait>> {
  return asked(wait, {
    origin: relay,
    path: `/v1/waits/${id}`,
    method: "GET",
    token: capability,
  });
}

/** Ends it. What is gone already is as well. */
export function endWait(own: OwnCall): Promise<OfCall<null>> {
  return removed(own, "waits");
}

/** Has all that is there of a call deleted that is over or cancelled. What is gone already is as well. */
export function forgetCall(own: OwnCall): Promise<OfCall<null>> {
  return removed(own, "calls");
}

async function removed(
  { relay, id, capability }: OwnCall,
  what: "waits" | "calls",
): Promise<OfCall<null>> {
  const came = await askRelay({
    origin: relay,
    path: `/v1/${what}/${id}`,
    method: "DELETE",
    token: capability,
  });
  const fault = came.ok ? null : faultIn(came.error);
  return fault === null || fault.kind === "gone"
    ? { ok: true, value: null }
    : { ok: false, error: fault };
}

/** By the kind of problem that the relay names; any other one is a fault of a program. */
const faultOf: Readonly<Partial<Record<ProblemKind, CallFault["kind"]>>> = {
  "not-signed-in": "closed",
  "not-allowed": "refused",
  "wrong-input": "refused",
  "not-found": "gone",
  gone: "gone",
  conflict: "stale",
  taken: "taken",
  "too-many": "too-many",
  "kept-enough": "kept-enough",
  unavailable: "busy",
};

/** What reads an answer. */
interface Reader<T> {
  safeParse(
    found: unknown,
  ): { readonly success: true; readonly data: T } | { readonly success: false };
}

function ofOwn<T>(
  reader: Reader<T>,
  { relay, id, capability }: OwnCall,
  { path, body }: { readonly path: string; readonly body?: object },
): Promise<OfCall<T>> {
  return asked(reader, {
    origin: relay,
    path: `/v1/calls/${id}${path}`,
    method: body === undefined ? "GET" : "POST",
    token: capability,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

async function asked<T>(
  reader: Reader<T>,
  what: Omit<AskedElsewhere, "most">,
): Promise<OfCall<T>> {
  const came: Answered<Uint8Array> = await askRelay(what);
  if (!came.ok) return { ok: false, error: faultIn(came.error) };
  const read = reader.safeParse(jsonIn(came.value));
  return read.success
    ? { ok: true, value: read.data }
    : { ok: false, error: { kind: "broken" } };
}

function faultIn(error: NoAnswer): CallFault {
  if (error.kind !== "problem") return { kind: error.kind };
  const { kind, retryAfter, free } = error.problem;
  return {
    kind: faultOf[kind] ?? "broken",
    ...(retryAfter === undefined ? {} : { retryAfter }),
    ...(free === undefined ? {} : { free }),
  };
}
