import {
  type Content,
  content,
  type ParcelState,
  parcelReceipt,
  parcelState,
  type ProblemKind,
  type TermReceipt,
  termReceipt,
} from "@staying-power/envelope";
import type { AskedElsewhere, CameBack } from "../net/ask-elsewhere.ts";
import { askRelay, jsonIn } from "./ask-relay.ts";

export { mayAsk } from "../net/may-ask.ts";

/** Why a relay did not do what it was asked. */
export interface RelayFault {
  readonly kind:
    | Extract<CameBack, { ok: false }>["why"]
    /** The coach's link opens nothing any more. */
    | "closed"
    | "too-large"
    /** As much lies there for the coach, or by their link, as may. */
    | "full"
    /** It was taken back, its time is over, or the coach put it away. */
    | "gone"
    | "too-many"
    /** Something else is there already. */
    | "taken"
    | "busy"
    | "broken";
  /** Seconds until it is worth asking again, where the relay says so. */
  readonly retryAfter?: number;
}

export type FromRelay<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: RelayFault };

/** What a parcel is asked for by its owner. */
export interface OwnParcel {
  readonly relay: string;
  readonly id: string;
  readonly capability: string;
}

/** A parcel to be handed in for the first time. */
export interface FirstVersion {
  readonly relay: string;
  readonly id: string;
  /** What the coach's link carries. */
  readonly door: string;
  /** The SHA-256 of the capability; the capability itself stays here. */
  readonly owner: string;
  readonly days: number;
  readonly sealed: Uint8Array<ArrayBuffer>;
}

const base = "/v1/parcels";

/** Hands in a parcel; gives when it expires. */
export function handIn(first: FirstVersion): Promise<FromRelay<string>> {
  const { relay, id, door, owner, days, sealed } = first;
  return receipt({
    origin: relay,
    path: `${base}/${id}?days=${days}&owner=${owner}`,
    method: "PUT",
    token: door,
    body: sealed,
  });
}

/** Hands in a newer version; gives when the parcel expires. */
export function handInVersion(
  { relay, id, capability }: OwnParcel,
  n: number,
  sealed: Uint8Array<ArrayBuffer>,
): Promise<FromRelay<string>> {
  return receipt({
    origin: relay,
    path: `${base}/${id}/versions/${n}`,
    method: "PUT",
    token: capability,
    body: sealed,
  });
}

/** Lets it lie for so many days from now; gives when it expires then, and whether a coach allows no later day. */
export async function letLie(
  { relay, id, capability }: OwnParcel,
  days: number,
): Promise<FromRelay<TermReceipt>> {
  const came = await asked({
    origin: relay,
    path: `${base}/${id}`,
    method: "PATCH",
    token: capability,
    body: JSON.stringify({ days }),
  });
  if (!came.ok) return came;
  const read = termReceipt.safeParse(jsonIn(came.value));
  return read.success ? { ok: true, value: read.data } : broken;
}

/** What became of it. */
export async function lookAfter({
  relay,
  id,
  capability,
}: OwnParcel): Promise<FromRelay<ParcelState>> {
  const came = await asked({
    origin: relay,
    path: `${base}/${id}`,
    method: "GET",
    token: capability,
  });
  if (!came.ok) return came;
  const read = parcelState.safeParse(jsonIn(came.value));
  return read.success ? { ok: true, value: read.data } : broken;
}

/** Has it deleted there. What is gone already is as well. */
export async function takeBack({
  relay,
  id,
  capability,
}: OwnParcel): Promise<FromRelay<null>> {
  const came = await asked({
    origin: relay,
    path: `${base}/${id}`,
    method: "DELETE",
    token: capability,
  });
  return came.ok || came.error.kind === "gone"
    ? { ok: true, value: null }
    : came;
}

/** One answer, as it was sealed. */
export function fetchAnswer(
  { relay, id, capability }: OwnParcel,
  n: number,
): Promise<FromRelay<Uint8Array<ArrayBuffer>>> {
  return asked({
    origin: relay,
    path: `${base}/${id}/answers/${n}`,
    method: "GET",
    token: capability,
  });
}

/** What a coach says in words of their own, as they signed it. `gone`: there is none. */
export async function fetchContent({
  relay,
  door,
  recipient,
}: {
  readonly relay: string;
  /** What the coach's link carries. */
  readonly door: string;
  /** Which coach. */
  readonly recipient: string;
}): Promise<FromRelay<Content>> {
  const came = await asked({
    origin: relay,
    path: `/v1/content/${recipient}`,
    method: "GET",
    token: door,
  });
  if (!came.ok) return came;
  const read = content.safeParse(jsonIn(came.value));
  return read.success ? { ok: true, value: read.data } : broken;
}

const broken = { ok: false, error: { kind: "broken" } } as const;

/** By the kind of problem that the relay names; any other one is a fault of a program. */
const faultOf: Readonly<Partial<Record<ProblemKind, RelayFault["kind"]>>> = {
  "not-signed-in": "closed",
  "not-found": "gone",
  gone: "gone",
  conflict: "taken",
  "too-large": "too-large",
  full: "full",
  "too-many": "too-many",
  unavailable: "busy",
};

async function receipt(
  what: Omit<AskedElsewhere, "most">,
): Promise<FromRelay<string>> {
  const came = await asked(what);
  if (!came.ok) return came;
  const read = parcelReceipt.safeParse(jsonIn(came.value));
  return read.success ? { ok: true, value: read.data.expiresAt } : broken;
}

async function asked(
  what: Omit<AskedElsewhere, "most">,
): Promise<FromRelay<Uint8Array<ArrayBuffer>>> {
  const came = await askRelay(what);
  if (came.ok) return came;
  if (came.error.kind !== "problem")
    return { ok: false, error: { kind: came.error.kind } };
  const { kind, retryAfter } = came.error.problem;
  return {
    ok: false,
    error: {
      kind: faultOf[kind] ?? "broken",
      ...(retryAfter === undefined ? {} : { retryAfter }),
    },
  };
}
