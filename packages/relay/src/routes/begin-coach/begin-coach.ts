import {
  newCoach,
  type NewCoach,
  session,
  type Session,
} from "@staying-power/envelope";
import { addSession } from "../../accounts/begin-session.ts";
import { handleOf } from "../../accounts/handle.ts";
import { useInvitation } from "../../accounts/invitations.ts";
import { newWayIn, type NewWayIn } from "../../accounts/new-way-in.ts";
import { callerAs } from "../../policy/caller.ts";
import { Refusal } from "../../policy/refusal.ts";
import { isTaken } from "../../store/database-error.ts";
import { retried } from "../../store/retry.ts";
import type { Store } from "../../store/store.ts";
import type { Route } from "../route.ts";

/**
 * Makes a coach of whoever has an invitation, and signs them in. When the answer is lost on the way they are a coach all
 * the same, and sign in by what they have just made. Without another way in or the printed code nobody gets in again:
 * the relay has nothing to get them in by, and so whoever runs it can be talked into nothing.
 */
export const beginCoach: Route = (server, context) => {
  server.route({
    method: "POST",
    url: "/v1/coaches",
    config: { who: "invited", cost: "sign-in" },
    schema: {
      summary: "Become a coach here, by an invitation",
      body: newCoach,
      response: { 201: session },
    },
    handler: async ({ body, caller }, reply) => {
      const { store, now } = context;
      const { token } = callerAs(caller, "invited");
      const at = now();
      const handle = handleOf(body.name);
      await refuseTaken(store, { id: body.id, handle });
      const waysIn = [
        await newWayIn(context, body.key, "body.key"),
        await newWayIn(context, body.recovery, "body.recovery"),
      ] as const;
      try {
        const begun = await begin(store, { body, handle, waysIn, token }, at);
        return await reply.code(201).send(begun);
      } catch (error) {
        if (isTaken(error)) throw new Refusal("conflict");
        throw error;
      }
    },
  });
};

/** Says so before a passkey is looked at, which works once: with another name it does still. */
async function refuseTaken(
  store: Store,
  { id, handle }: { readonly id: string; readonly handle: string },
): Promise<void> {
  const taken = await store
    .selectFrom("coach")
    .select("handle")
    .where(({ eb, or }) => or([eb("handle", "=", handle), eb("id", "=", id)]))
    .execute();
  if (taken.length === 0) return;
  const isName = taken.some((coach) => coach.handle === handle);
  throw new Refusal("conflict", { at: isName ? "body.name" : "body.id" });
}

interface Beginning {
  readonly body: NewCoach;
  readonly handle: string;
  /** The first of them is the one that they come in by. */
  readonly waysIn: readonly [NewWayIn, ...NewWayIn[]];
  readonly token: Buffer;
}

function begin(
  store: Store,
  { body, handle, waysIn, token }: Beginning,
  at: Date,
): Promise<Session> {
  const { id, name, zone, recipient, label } = body;
  const coach = { id, name, handle, zone, recipient, created_at: at };
  const [{ id: wayIn, wrapped }] = waysIn;
  return retried(() =>
    store.transaction().execute(async (transaction) => {
      if (!(await useInvitation(transaction, token, at)))
        throw new Refusal("not-signed-in");
      await transaction.insertInto("coach").values(coach).execute();
      await transaction
        .insertInto("way_in")
        .values(waysIn.map((way) => ({ ...way, coach_id: id, created_at: at })))
        .execute();
      return addSession(transaction, coach, {
        wayIn,
        wrapped: wrapped ?? null,
        label,
        at,
      });
    }),
  );
}
