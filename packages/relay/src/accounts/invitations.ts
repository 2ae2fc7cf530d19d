import type { Kysely } from "kysely";
import { digestOf, newToken } from "../policy/digest.ts";
import { retried } from "../store/retry.ts";
import type { Store } from "../store/store.ts";
import type { Tables } from "../store/tables.ts";

/** How long an invitation can be taken up, in milliseconds. */
const lifeMs = 3 * 24 * 60 * 60_000;

/** A right to become a coach here, once. */
export interface Invitation {
  readonly token: string;
  readonly expiresAt: Date;
}

/**
 * Makes an invitation.
 * @param invitedBy - null for the one that the server prints.
 */
export async function newInvitation(
  store: Kysely<Tables>,
  invitedBy: string | null,
  at: Date,
): Promise<Invitation> {
  const token = newToken();
  const expiresAt = new Date(at.getTime() + lifeMs);
  await store
    .insertInto("invitation")
    .values({
      token: digestOf(token),
      invited_by: invitedBy,
      expires_at: expiresAt,
    })
    .execute();
  return { token, expiresAt };
}

/**
 * The token by which the first coach begins, for a server that starts to print, once; none when there is a coach. Those
 * that were printed before are worth nothing from now on.
 */
export function firstInvitation(
  store: Store,
  now: Date,
): Promise<string | undefined> {
  return retried(() =>
    store.transaction().execute(async (transaction) => {
      // Of several that start at once the last one's counts, and no two do.
      await transaction.selectFrom("relay").select("one").forUpdate().execute();
      const coach = await transaction
        .selectFrom("coach")
        .select("id")
        .limit(1)
        .executeTakeFirst();
      if (coach !== undefined) return undefined;
      await dropFirstInvitations(transaction);
      const { token } = await newInvitation(transaction, null, now);
      return token;
    }),
  );
}

/**
 * Uses an invitation up.
 * @returns whether there was one: of many who come with it at once there is one for whom there was.
 */
export async function useInvitation(
  transaction: Kysely<Tables>,
  token: Buffer,
  at: Date,
): Promise<boolean> {
  const used = await transaction
    .deleteFrom("invitation")
    .where("token", "=", token)
    .where("expires_at", ">", at)
    .returning("invited_by")
    .executeTakeFirst();
  if (used?.invited_by === null) await dropFirstInvitations(transaction);
  return used !== undefined;
}

async function dropFirstInvitations(store: Kysely<Tables>): Promise<void> {
  await store
    .deleteFrom("invitation")
    .where("invited_by", "is", null)
    .execute();
}
