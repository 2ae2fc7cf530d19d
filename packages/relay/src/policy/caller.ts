import { timingSafeEqual } from "node:crypto";
import { capability, id } from "@staying-power/envelope";
import type { Context } from "../context.ts";
import type { Store } from "../store/store.ts";
import { digestOf } from "./digest.ts";
import { Refusal } from "./refusal.ts";
import { endOfSession, isFresh, isWorthNoting } from "./session-life.ts";
import { type Caller, ofOneThing, type Who } from "./who.ts";

/** What a request shows of who sends it. */
interface Shown {
  readonly authorization: string | undefined;
  /** The parcel, the call or the like that the address names, as it stands there. */
  readonly named: unknown;
}

/** The token of a request, when it has the form of one. Source: RFC 6750 section 2.1. */
export function tokenIn(authorization: string | undefined): string | undefined {
  const token = /^Bearer ([\w-]{43})$/.exec(authorization ?? "")?.[1];
  return capability.safeParse(token).success ? token : undefined;
}

type Prove = (
  context: Context,
  token: Buffer,
  shown: Shown,
) => Promise<Caller | undefined>;

const proofs: Readonly<Record<Exclude<Who, "anyone">, Prove>> = {
  invited: async ({ store, now }, token) => {
    const found = await store
      .selectFrom("invitation")
      .select("token")
      .where("token", "=", token)
      .where("expires_at", ">", now())
      .executeTakeFirst();
    return found === undefined ? undefined : { kind: "invited", token };
  },
  door: async ({ store }, token) => {
    const found = await store
      .selectFrom("door")
      .select("id")
      .where("token", "=", token)
      .where("closed_at", "is", null)
      .executeTakeFirst();
    return found === undefined ? undefined : { kind: "door", door: found.id };
  },
  owner: async ({ store }, token, { named }) => {
    const parcel = await owned(store, "parcel", { token, named });
    return parcel === undefined ? undefined : { kind: "owner", parcel };
  },
  booker: async ({ store }, token, { named }) => {
    const call = await owned(store, "booking", { token, named });
    return call === undefined ? undefined : { kind: "booker", call };
  },
  waiter: async ({ store }, token, { named }) => {
    const wait = await owned(store, "wait", { token, named });
    return wait === undefined ? undefined : { kind: "waiter", wait };
  },
  coach: async (context, token) => {
    const at = context.now();
    const found = await context.store
      .selectFrom("session")
      .select(["id", "coach_id", "created_at", "seen_at"])
      .where("token", "=", token)
      .where("expires_at", ">", at)
      .executeTakeFirst();
    if (found === undefined) return undefined;
    await noteSeen(context, found, at);
    const { id: session, coach_id: coach, created_at: signedInAt } = found;
    return { kind: "coach", coach, session, signedInAt };
  },
};

/** The name of the one thing in a table that this token opens, if the address names it. */
async function owned(
  store: Store,
  table: "parcel" | "booking" | "wait",
  { token, named }: { readonly token: Buffer; readonly named: unknown },
): Promise<string | undefined> {
  const asked = id.safeParse(named);
  if (!asked.success) return undefined;
  const found = await store
    .selectFrom(table)
    .select(["id", "owner"])
    .where("id", "=", asked.data)
    .executeTakeFirst();
  // A time that a coach keeps free is nobody else's.
  const owner = found?.owner ?? Buffer.alloc(token.length);
  return timingSafeEqual(owner, token) ? found?.id : undefined;
}

/** Lets a session live on when it is used; at most once in some minutes, as reads should write little. */
async function noteSeen(
  { store, hasRoom }: Context,
  session: {
    readonly id: string;
    readonly created_at: Date;
    readonly seen_at: Date;
  },
  at: Date,
): Promise<void> {
  if (!isWorthNoting(session.seen_at, at) || !(await hasRoom())) return;
  await store
    .updateTable("session")
    .set({ seen_at: at, expires_at: endOfSession(session.created_at, at) })
    .where("id", "=", session.id)
    // Of many at once only the first writes, and none lets one live again that is over.
    .where("seen_at", "=", session.seen_at)
    .where("expires_at", ">", at)
    .execute();
}

/**
 * Who asks, proven as a route wants it.
 * @throws Refusal the same for a token that never was, is no more, or is another's; for a parcel, a call and the like,
 * the same as if there were none.
 */
export async function proven(
  context: Context,
  who: Who,
  shown: Shown,
): Promise<Caller> {
  if (who === "anyone") return { kind: "anyone" };
  const token = tokenIn(shown.authorization);
  const caller =
    token === undefined
      ? undefined
      : await proofs[who](context, digestOf(token), shown);
  if (caller !== undefined) return caller;
  throw new Refusal(ofOneThing(who) ? "not-found" : "not-signed-in");
}

/** The caller of this kind, whom the policy of the route has let through. */
export function callerAs<Kind extends Caller["kind"]>(
  caller: Caller,
  kind: Kind,
): Extract<Caller, { kind: Kind }> {
  if (isKind(caller, kind)) return caller;
  throw new Refusal("not-allowed");
}

/**
 * The coach who asks, for what a stolen token must not do.
 * @throws Refusal `not-fresh` when they signed in longer ago than some minutes.
 */
export function freshCoach(
  caller: Caller,
  at: Date,
): Extract<Caller, { kind: "coach" }> {
  const coach = callerAs(caller, "coach");
  if (!isFresh(coach.signedInAt, at)) throw new Refusal("not-fresh");
  return coach;
}

function isKind<Kind extends Caller["kind"]>(
  caller: Caller,
  kind: Kind,
): caller is Extract<Caller, { kind: Kind }> {
  return caller.kind === kind;
}
