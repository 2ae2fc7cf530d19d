import type { Account } from "@staying-power/envelope";
import { Refusal } from "../policy/refusal.ts";
import type { Store } from "../store/store.ts";

/** Who asks for an account, and on which device. */
interface Asking {
  readonly coach: string;
  readonly session: string;
}

/** A coach's own page: what they are called, their ways in, the devices that are signed in. */
export async function accountOf(
  store: Store,
  { coach: id, session }: Asking,
  at: Date,
): Promise<Account> {
  const coach = await store
    .selectFrom("coach")
    .select(["name", "zone", "recipient"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (coach === undefined) throw new Refusal("not-signed-in");
  const keys = await store
    .selectFrom("way_in")
    .select(["id", "kind", "label", "credential_id", "created_at", "used_at"])
    .select(({ eb }) => eb("wrapped", "is not", null).as("opens"))
    .where("coach_id", "=", id)
    .orderBy("created_at")
    .orderBy("id")
    .execute();
  const sessions = await store
    .selectFrom("session")
    .select(["id", "label", "created_at", "seen_at"])
    .where("coach_id", "=", id)
    .where("expires_at", ">", at)
    .orderBy("seen_at", "desc")
    .orderBy("id")
    .execute();
  return {
    id,
    ...coach,
    keys: keys.map((key) => ({
      id: key.id,
      kind: key.kind,
      label: key.label,
      credential: key.credential_id,
      opens: Boolean(key.opens),
      createdAt: key.created_at.toISOString(),
      usedAt: key.used_at?.toISOString() ?? null,
    })),
    sessions: sessions.map((one) => ({
      id: one.id,
      label: one.label,
      createdAt: one.created_at.toISOString(),
      seenAt: one.seen_at.toISOString(),
      current: one.id === session,
    })),
  };
}
