import type { Store } from "../store/store.ts";
import type { Tables } from "../store/tables.ts";
import type { Selectable } from "kysely";

/** Who is told of a call. */
export type Whom = "person" | "coach";

/** What a mail needs to know of a call, as of one moment. */
export interface ToldCall {
  readonly booking: Selectable<Tables["booking"]>;
  readonly coachName: string;
  /** Whether they are no coach here any more. */
  readonly isCoachGone: boolean;
  /** Where the coach is told by mail; null for nowhere. */
  readonly coachMail: string | null;
  /** Up to which revision whoever is asked about was told; undefined for never. */
  readonly told: number | undefined;
  /** Whether something later waits in the same chain. */
  readonly later: boolean;
}

/** Reads all that a mail about a call needs, as of one moment; undefined when the call is no more. */
export function readToldCall(
  store: Store,
  {
    call,
    whom,
    job,
  }: {
    readonly call: string;
    readonly whom: Whom;
    readonly job: { readonly chain: string | null; readonly place: number };
  },
): Promise<ToldCall | undefined> {
  return store
    .transaction()
    .setIsolationLevel("repeatable read")
    .execute(async (transaction) => {
      const booking = await transaction
        .selectFrom("booking")
        .selectAll()
        .where("id", "=", call)
        .executeTakeFirst();
      if (booking === undefined) return undefined;
      const coach =
        booking.gone_coach ??
        (await transaction
          .selectFrom("coach")
          .select("name")
          .where("id", "=", booking.coach_id)
          .executeTakeFirstOrThrow());
      const hours = await transaction
        .selectFrom("availability")
        .select("body")
        .where("coach_id", "=", booking.coach_id)
        .executeTakeFirst();
      const told = await transaction
        .selectFrom("told")
        .select("revision")
        .where("call_id", "=", call)
        .where("whom", "=", whom)
        .executeTakeFirst();
      const later = await transaction
        .selectFrom("job")
        .select("id")
        .where("chain", "=", job.chain)
        .where("place", ">", job.place)
        .where("dead_at", "is", null)
        .executeTakeFirst();
      return {
        booking,
        coachName: coach.name,
        isCoachGone: booking.gone_coach !== null,
        coachMail: hours?.body.mail ?? null,
        told: told?.revision,
        later: later !== undefined,
      };
    });
}
