import type { Transaction } from "kysely";
import { isMailOfWaits } from "./mail/call-mail.ts";
import type { Tables } from "./store/tables.ts";

/** Mail that waits, or was given up: its kind, when it is due, and why it did not go. */
interface HeldMail {
  readonly kind: string;
  readonly due: string;
  readonly givenUp: string | null;
  readonly why: string | null;
}

/** All that a relay holds of one call, for whoever booked it. What they wrote to the coach in it is sealed. */
export interface HeldCall {
  readonly format: "staying-power/held-call";
  readonly version: 1;
  readonly id: string;
  readonly coach: string | null;
  /** The row as it stands, by names of its own. */
  readonly call: Readonly<Record<string, unknown>>;
  /** Of which state of it each of the two was told by mail. */
  readonly told: readonly {
    readonly whom: string;
    readonly revision: number;
  }[];
  readonly mail: readonly HeldMail[];
  /** From which network it is kept, by a name that says nothing of it, as long as it is not booked. */
  readonly network: string | null;
}

/** Read as of one moment; undefined where there is none. */
export async function heldCall(
  store: Transaction<Tables>,
  id: string,
): Promise<HeldCall | undefined> {
  const found = await store
    .selectFrom("booking")
    .selectAll()
    .where("id", "=", id)
    .where("kind", "is not", null)
    .executeTakeFirst();
  if (found === undefined) return undefined;
  const { coach_id, gone_coach, first_cell: _f, end_cell: _e, ...row } = found;
  const told = await store
    .selectFrom("told")
    .select(["whom", "revision"])
    .where("call_id", "=", id)
    .orderBy("whom")
    .execute();
  const mail = await store
    .selectFrom("job")
    .select(["kind", "due_at", "dead_at", "last_error"])
    .where("call_id", "=", id)
    .orderBy("due_at")
    .execute();
  const from = await store
    .selectFrom("hold_from")
    .select("network")
    .where("booking_id", "=", id)
    .executeTakeFirst();
  return {
    format: "staying-power/held-call",
    version: 1,
    id,
    coach: gone_coach?.name ?? (await nameOf(store, coach_id)),
    call: readable(row),
    told,
    mail: mail.map(heldMail),
    network: from?.network.toString("base64url") ?? null,
  };
}

/** All that a relay holds of somebody who waits for an hour. */
export interface HeldWait {
  readonly format: "staying-power/held-wait";
  readonly version: 1;
  readonly id: string;
  readonly coach: string | null;
  readonly wait: Readonly<Record<string, unknown>>;
  readonly mail: readonly HeldMail[];
}

/** The same of a wait. */
export async function heldWait(
  store: Transaction<Tables>,
  id: string,
): Promise<HeldWait | undefined> {
  const found = await store
    .selectFrom("wait")
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirst();
  if (found === undefined) return undefined;
  const { coach_id, gone_coach, ...row } = found;
  const mail = await store
    .selectFrom("job")
    .select(["kind", "due_at", "dead_at", "last_error"])
    .where(isMailOfWaits([id]))
    .orderBy("due_at")
    .execute();
  return {
    format: "staying-power/held-wait",
    version: 1,
    id,
    coach: gone_coach?.name ?? (await nameOf(store, coach_id)),
    wait: readable(row),
    mail: mail.map(heldMail),
  };
}

async function nameOf(
  store: Transaction<Tables>,
  coach: string | null,
): Promise<string | null> {
  if (coach === null) return null;
  const found = await store
    .selectFrom("coach")
    .select("name")
    .where("id", "=", coach)
    .executeTakeFirst();
  return found?.name ?? null;
}

/** Bytes as base64url; moments become text by themselves. */
function readable(row: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]: readonly [string, unknown]) => [
      name,
      Buffer.isBuffer(value) ? value.toString("base64url") : value,
    ]),
  );
}

function heldMail({
  kind,
  due_at,
  dead_at,
  last_error,
}: Pick<
  Tables["job"],
  "kind" | "due_at" | "dead_at" | "last_error"
>): HeldMail {
  return {
    kind,
    due: due_at.toISOString(),
    givenUp: dead_at?.toISOString() ?? null,
    why: last_error,
  };
}
