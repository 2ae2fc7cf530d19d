import { writeFile } from "node:fs/promises";
import {
  callLinkWords,
  id as idSchema,
  parseCallLink,
  parseWaitLink,
} from "@staying-power/envelope";
import type { Transaction } from "kysely";
import type { PoolConfig } from "pg";
import { lockedBooking } from "./calls/booking-row.ts";
import { type Erased, eraseCall } from "./calls/erase-call.ts";
import { eraseWait } from "./calls/erase-wait.ts";
import { openPool } from "./database/open-pool.ts";
import {
  type HeldCall,
  heldCall,
  type HeldWait,
  heldWait,
} from "./held-call.ts";
import type { Result } from "./result.ts";
import { endParcel } from "./routes/end-parcel.ts";
import { codeSaid } from "./store/database-error.ts";
import { retried } from "./store/retry.ts";
import { type Store, storeOn } from "./store/store.ts";
import type { Tables } from "./store/tables.ts";

/** All that a relay holds of one case. Everything in it that a person or a coach wrote is sealed. */
interface HeldParcel {
  readonly format: "staying-power/held-parcel";
  readonly version: 1;
  readonly id: string;
  readonly createdAt: string;
  readonly expiresAt: string;
  /** The day that a coach chose, which it never passes. */
  readonly shortenedTo: string | null;
  /** The name of the link it came by, as long as both are here; no right to anything. */
  readonly door: string | null;
  readonly ended: { readonly at: string; readonly why: string } | null;
  /** To whom it is sealed, by the names they go by here. */
  readonly coaches: readonly string[];
  readonly versions: readonly Held[];
  readonly answers: readonly Held[];
  /** The highest number that an answer to it ever had. */
  readonly lastAnswer: number;
  readonly notes: readonly Omit<Held, "n">[];
  readonly openings: readonly {
    readonly n: number;
    readonly at: string;
    readonly coach: string | null;
  }[];
}

/** Something that is sealed: an age file in base64url. */
interface Held {
  readonly n: number;
  readonly at: string;
  readonly sealed: string;
}

/** What was asked of a case, a call or a wait of a person, and of which. */
export interface PersonAsked {
  readonly connection: PoolConfig;
  /** Its name, or for a call or a wait also its link. */
  readonly id: string;
  readonly now: Date;
}

const noSuch = {
  ok: false,
  error: "There is no case, call or wait of that name here, or no longer.",
} as const;

/**
 * Writes all that a relay holds of one case, one call or one wait to a new file, for its account alone.
 * @returns a sentence on what was written, or on why nothing was.
 */
export async function exportPerson(
  { connection, id: named }: PersonAsked,
  file: string,
): Promise<Result<string, string>> {
  return onStore(connection, named, async (store, id) => {
    const held = await store
      .transaction()
      .setIsolationLevel("repeatable read")
      .execute(
        async (transaction) =>
          (await heldParcel(transaction, id)) ??
          (await heldCall(transaction, id)) ??
          (await heldWait(transaction, id)),
      );
    if (held === undefined) return noSuch;
    try {
      const text = `${JSON.stringify(held, null, 2)}\n`;
      await writeFile(file, text, { flag: "wx", mode: 0o600 });
    } catch (error) {
      return {
        ok: false,
        error: `The file could not be written (${codeSaid(error)}). Name one that is not there yet, in a folder that is.`,
      };
    }
    return { ok: true, value: written(file, held) };
  });
}

function written(file: string, held: HeldParcel | HeldCall | HeldWait): string {
  if (held.format === "staying-power/held-call")
    return `Written to ${file}: one call. Whoever has the file can read its address of mail, and change the call by the right in it.`;
  if (held.format === "staying-power/held-wait")
    return `Written to ${file}: one wait for a call. Whoever has the file can read its address of mail.`;
  const { versions, answers, notes } = held;
  return `Written to ${file}. Sealed versions: ${versions.length}, answers: ${answers.length}, notes: ${notes.length}.`;
}

/**
 * Deletes all that a relay holds of one case, as if a coach had disposed of it, so that for a month its owner is told that
 * it is gone; or of one call, which is cancelled before where it is still to come; or of one wait.
 */
export async function erasePerson({
  connection,
  id: named,
  now,
}: PersonAsked): Promise<Result<string, string>> {
  return onStore(connection, named, async (store, id) => {
    const end = { why: "disposed", at: now } as const;
    const became = await retried(() =>
      store
        .transaction()
        .execute(async (transaction): Promise<Erased | undefined> => {
          if (await endParcel(transaction, id, end)) return "deleted";
          const booking = await lockedBooking(transaction, id);
          if (booking !== undefined && booking.kind !== null)
            return eraseCall(transaction, booking, now);
          return (await eraseWait(transaction, id)) ? "deleted" : undefined;
        }),
    );
    return became === undefined ? noSuch : { ok: true, value: erased[became] };
  });
}

/** What is said of what was deleted. */
const erased: Readonly<Record<Erased, string>> = {
  deleted:
    "Deleted. Backups that were made before still have it: what was sealed in it is sealed there as well.",
  "cancelled-and-deleted":
    "Cancelled and deleted. The coach is told that the call is cancelled. Until a month from now it is known here that there was one at that hour, and nothing of whoever booked it. Backups that were made before still have it: what was sealed in it is sealed there as well.",
};

/** The name in what was typed: a name itself, or a link with one. */
function nameIn(typed: string): string | undefined {
  const words = callLinkWords(typed);
  if (idSchema.safeParse(words).success) return words;
  return parseCallLink(words)?.call ?? parseWaitLink(words)?.wait;
}

async function onStore(
  connection: PoolConfig,
  named: string,
  work: (store: Store, id: string) => Promise<Result<string, string>>,
): Promise<Result<string, string>> {
  const id = nameIn(named);
  if (id === undefined)
    return {
      ok: false,
      error:
        "That is no name of a case, and no link of a call. A case's stands in the address of its page at the desk; a call's or a wait's in its link, which mail and the person's app have.",
    };
  const store = storeOn(openPool({ ...connection, max: 1 }));
  try {
    return await work(store, id);
  } catch (error) {
    return {
      ok: false,
      error: `The database refused (${codeSaid(error)}). npm run desk -- doctor says more.`,
    };
  } finally {
    await store.destroy();
  }
}

/** Read as of one moment: no answer stands there without the version that it answers. */
async function heldParcel(
  store: Transaction<Tables>,
  id: string,
): Promise<HeldParcel | undefined> {
  const parcel = await store
    .selectFrom("parcel")
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirst();
  if (parcel === undefined) return undefined;
  const { created_at, expires_at, shortened_to, ended_at, ended_why } = parcel;
  const coaches = await store
    .selectFrom("parcel_coach")
    .innerJoin("coach", "coach.id", "parcel_coach.coach_id")
    .select("coach.name")
    .where("parcel_id", "=", id)
    .orderBy("coach.handle")
    .execute();
  const openings = await store
    .selectFrom("opening")
    .leftJoin("coach", "coach.id", "opening.coach_id")
    .select(["opening.n", "opening.at", "coach.name"])
    .where("parcel_id", "=", id)
    .orderBy("opening.at")
    .execute();
  const notes = await store
    .selectFrom("note")
    .select(["changed_at", "sealed"])
    .where("parcel_id", "=", id)
    .orderBy("changed_at")
    .execute();
  return {
    format: "staying-power/held-parcel",
    version: 1,
    id,
    createdAt: created_at.toISOString(),
    expiresAt: expires_at.toISOString(),
    shortenedTo: shortened_to?.toISOString() ?? null,
    door: parcel.door_id,
    ended:
      ended_at === null || ended_why === null
        ? null
        : { at: ended_at.toISOString(), why: ended_why },
    coaches: coaches.map(({ name }) => name),
    versions: await numbered(store, "version", id),
    answers: await numbered(store, "answer", id),
    lastAnswer: parcel.last_answer,
    notes: notes.map(({ changed_at, sealed }) => ({
      at: changed_at.toISOString(),
      sealed: sealed.toString("base64url"),
    })),
    openings: openings.map(({ n, at, name }) => ({
      n,
      at: at.toISOString(),
      coach: name,
    })),
  };
}

async function numbered(
  store: Transaction<Tables>,
  table: "version" | "answer",
  id: string,
): Promise<readonly Held[]> {
  const rows = await store
    .selectFrom(table)
    .select(["n", "created_at", "sealed"])
    .where("parcel_id", "=", id)
    .orderBy("n")
    .execute();
  return rows.map(({ n, created_at, sealed }) => ({
    n,
    at: created_at.toISOString(),
    sealed: sealed.toString("base64url"),
  }));
}
