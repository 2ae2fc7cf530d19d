import { randomUUID } from "node:crypto";
import { limits, type Session } from "@staying-power/envelope";
import type { Selectable, Transaction } from "kysely";
import { digestOf, newToken } from "../policy/digest.ts";
import { Refusal } from "../policy/refusal.ts";
import { endOfSession } from "../policy/session-life.ts";
import type { Tables } from "../store/tables.ts";
import { lockedCoach } from "./locked-coach.ts";
import type { ProvenWay } from "./proven-way.ts";

/**
 * Signs a coach in by a way that they have shown to be theirs.
 * @throws Refusal `not-signed-in` when that way was taken away meanwhile, or its counter went on without this answer.
 */
export async function beginSession(
  transaction: Transaction<Tables>,
  { wayIn, coach: id, counter }: ProvenWay,
  { label, at }: { readonly label: string; readonly at: Date },
): Promise<Session> {
  const coach = await lockedCoach(transaction, id);
  const used = await transaction
    .updateTable("way_in")
    .set({ used_at: at, counter: String(counter) })
    .where("id", "=", wayIn)
    .where("coach_id", "=", id)
    .where(({ eb, or, and, val }) =>
      or([
        eb("counter", "<", val(String(counter))),
        and([eb("counter", "=", "0"), eb(val(String(counter)), "=", "0")]),
      ]),
    )
    .returning("wrapped")
    .executeTakeFirst();
  if (used === undefined) throw new Refusal("not-signed-in");
  await makeRoom(transaction, id, at);
  return addSession(transaction, coach, {
    wayIn,
    wrapped: used.wrapped,
    label,
    at,
  });
}

/** Ends the sessions of a coach that are over, and of too many those that were unused the longest. */
async function makeRoom(
  transaction: Transaction<Tables>,
  coach: string,
  at: Date,
): Promise<void> {
  await transaction
    .deleteFrom("session")
    .where("coach_id", "=", coach)
    .where("id", "not in", (query) =>
      query
        .selectFrom("session as kept")
        .select("kept.id")
        .where("kept.coach_id", "=", coach)
        .where("kept.expires_at", ">", at)
        .orderBy("kept.seen_at", "desc")
        .orderBy("kept.id")
        .limit(limits.sessions - 1),
    )
    .execute();
}

interface NewSession {
  readonly wayIn: string;
  readonly wrapped: Buffer | null;
  readonly label: string;
  readonly at: Date;
}

/** A session with its token, which is nowhere else. */
export async function addSession(
  transaction: Transaction<Tables>,
  coach: Pick<
    Selectable<Tables["coach"]>,
    "id" | "name" | "zone" | "recipient"
  >,
  { wayIn, wrapped, label, at }: NewSession,
): Promise<Session> {
  const token = newToken();
  const expiresAt = endOfSession(at, at);
  await transaction
    .insertInto("session")
    .values({
      token: digestOf(token),
      id: randomUUID(),
      coach_id: coach.id,
      way_in_id: wayIn,
      label,
      created_at: at,
      seen_at: at,
      expires_at: expiresAt,
    })
    .execute();
  const { id, name, zone, recipient } = coach;
  return {
    token,
    expiresAt: expiresAt.toISOString(),
    coach: { id, name, zone, recipient },
    wrapped: wrapped?.toString("base64url") ?? null,
  };
}
