import type { Transaction } from "kysely";
import { enqueue } from "../jobs/enqueue.ts";
import type { Tables } from "../store/tables.ts";

/** What became of a call. */
export type AboutCall = "invitation" | "change" | "cancellation";

/** A call of which somebody is told. */
export interface Telling {
  readonly call: string;
  readonly about: AboutCall;
  /** What the call has now: each revision that is told is told once. */
  readonly revision: number;
  readonly at: Date;
}

/**
 * Has both sides told of a call by mail, where they gave an address; to be asked in the transaction that wrote the
 * booking, after that. Reminders move with the call, and go with it.
 */
export async function tellOfCall(
  transaction: Transaction<Tables>,
  { call, about, revision, at }: Telling,
): Promise<void> {
  for (const whom of ["person", "coach"] as const)
    await enqueue(transaction, {
      kind: "call-mail",
      dedupe: `${call}:${whom}:${revision}`,
      chain: { name: `${call}:${whom}`, place: revision },
      call,
      body: { about, whom, revision },
      due: at,
    });
}

/** Has somebody who waits told that an hour is free; each hour that is given back is told once. */
export async function tellOfWait(
  transaction: Transaction<Tables>,
  {
    wait,
    coach,
    start,
    at,
  }: {
    readonly wait: string;
    readonly coach: string;
    /** The hour that was given back. */
    readonly start: Date;
    readonly at: Date;
  },
): Promise<void> {
  await enqueue(transaction, {
    kind: "wait-mail",
    dedupe: `${wait}:wait:${start.toISOString()}`,
    coach,
    body: { wait, start: start.toISOString() },
    due: at,
  });
}
