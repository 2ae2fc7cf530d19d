import type { Context } from "../context.ts";
import { digestOf, newToken } from "../policy/digest.ts";

/** How long there is to touch a key, in milliseconds. */
const lifeMs = 5 * 60_000;

/** Something new for a passkey to answer; only its digest stays here. */
export async function newChallenge({
  store,
  now,
}: Context): Promise<{ readonly challenge: string; readonly expiresAt: Date }> {
  const challenge = newToken();
  const expiresAt = new Date(now().getTime() + lifeMs);
  await store
    .insertInto("challenge")
    .values({ hash: digestOf(challenge), expires_at: expiresAt })
    .execute();
  return { challenge, expiresAt };
}

/**
 * Uses a challenge up, whatever comes of it: outside of any transaction, which could give it back.
 * @returns whether it was given here, lately, and not used before.
 */
export async function useChallenge(
  { store, now }: Context,
  challenge: string,
): Promise<boolean> {
  const used = await store
    .deleteFrom("challenge")
    .where("hash", "=", digestOf(challenge))
    .where("expires_at", ">", now())
    .executeTakeFirst();
  return used.numDeletedRows === 1n;
}
