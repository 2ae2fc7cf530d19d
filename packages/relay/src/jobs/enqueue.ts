import { randomUUID } from "node:crypto";
import type { Transaction } from "kysely";
import type { Tables } from "../store/tables.ts";

/** The kinds of work there are. */
const jobKinds = [
  "call-mail",
  "reminder",
  "wait-mail",
  "busy",
  "sweep",
] as const;
export type JobKind = (typeof jobKinds)[number];
/** Those that come again and again: nobody asks for them anew, so that they are never given up for having failed. */
export const repeatingKinds: ReadonlySet<JobKind> = new Set(["busy", "sweep"]);

/** Work to be done later. */
export interface NewJob {
  readonly kind: JobKind;
  /** The name of this very work: asked for again under it, it is still done once. */
  readonly dedupe: string;
  /** What it works with: names of rows, never what is in them. */
  readonly body: Readonly<Record<string, unknown>>;
  /** When, at the earliest. */
  readonly due: Date;
  /** The moment it is. */
  readonly at: Date;
  /** Works of one chain are done one after the other, by their place. */
  readonly chain?: { readonly name: string; readonly place: number };
  /** Whose it is: it goes with the coach, who also sees it when it fails. */
  readonly coach?: string;
  /** About which call it is. */
  readonly call?: string;
}

/**
 * Writes work down within a transaction: it is done if and only if the transaction holds.
 * @returns whether it was new.
 */
export async function enqueue(
  transaction: Transaction<Tables>,
  job: NewJob,
): Promise<boolean> {
  const made = await transaction
    .insertInto("job")
    .values({
      id: randomUUID(),
      kind: job.kind,
      dedupe: job.dedupe,
      chain: job.chain?.name ?? null,
      place: job.chain?.place ?? 0,
      coach_id: job.coach ?? null,
      call_id: job.call ?? null,
      body: JSON.stringify(job.body),
      made_at: job.at,
      due_at: job.due,
    })
    .onConflict((conflict) => conflict.column("dedupe").doNothing())
    .executeTakeFirst();
  return made.numInsertedOrUpdatedRows === 1n;
}
