import { randomUUID } from "node:crypto";
import { digestOf, newToken } from "../policy/digest.ts";
import type { Store } from "../store/store.ts";

/** Somebody who is to be a coach. */
interface Coach {
  readonly id: string;
  readonly name: string;
  /** Under which they sign in: one of its own. */
  readonly handle: string;
  /** What is sealed to them. */
  readonly recipient: string;
  /** The way by which they came in. */
  readonly wayIn: string;
  readonly now: Date;
}

/** Puts a coach in who is signed in for a year and more; gives the token and the name of that session. */
export async function insertCoach(
  store: Store,
  { id, name, handle, recipient, wayIn, now }: Coach,
): Promise<{ readonly token: string; readonly session: string }> {
  const [token, session] = [newToken(), randomUUID()];
  await store
    .insertInto("coach")
    .values({
      id,
      name,
      handle,
      zone: "Europe/London",
      recipient,
      created_at: now,
    })
    .execute();
  await store
    .insertInto("session")
    .values({
      token: digestOf(token),
      id: session,
      coach_id: id,
      way_in_id: wayIn,
      label: "test",
      created_at: now,
      seen_at: now,
      expires_at: new Date(now.getTime() + 400 * 86_400_000),
    })
    .execute();
  return { token, session };
}
