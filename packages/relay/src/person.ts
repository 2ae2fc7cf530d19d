import { writeFile } from "node:fs/promises";
import { id as idSchema } from "@staying-power/envelope";
import type { Transaction } from "kysely";
import type { PoolConfig } from "pg";
import { openPool } from "./database/open-pool.ts";
import type { Result } from "./result.ts";
import { endParcel } from "./routes/end-parcel.ts";
import { codeSaid } from "./store/database-error.ts";
import { type Store, storeOn } from "./store/store.ts";
import type { Tables } from "./store/tables.ts";

/** All that a relay holds of one case. Everything in it that a person or a coach wrote is sealed. */
interface HeldParcel {
  readonly format: "staying-power/held-parcel";
  readonly version: 1;
  readonly id: string;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly ended: { readonly at: string; readonly why: string } | null;
  /** To whom it is sealed, by the names they go by here. */
  readonly coaches: readonly string[];
  readonly versions: readonly Held[];
  readonly answers: readonly Held[];
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

/** What was asked of the case of a person, and of which. */
export interface PersonAsked {
  readonly connection: PoolConfig;
  readonly id: string;
  readonly now: Date;
}

const noSuch = {
  ok: false,
  error: "There is no case of that name here, or no longer.",
} as const;

/**
 * Writes all that a relay holds of one case to a new file, for its account alone.
 * @returns a sentence on what was written, or on why nothing was.
 */
export async function exportPerson(
  { connection, id }: PersonAsked,
  file: string,
): Promise<Result<string, string>> {
  return onStore(connection, id, async (store) => {
    const held = await store
      .transaction()
      .setIsolationLevel("repeatable read")
      .execute((transaction) => heldParcel(transaction, id));
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
    const { versions, answers, notes } = held;
    return {
      ok: true,
      value: `Written to ${file}. Sealed versions: ${versions.length}, answers: ${answers.length}, notes: ${notes.length}.`,
    };
  });
}

/**
 * Deletes all that a relay holds of one case, as if a coach had disposed of it: for a month its owner is told that it
 * is gone.
 */
export async function erasePerson({
  connection,
  id,
  now,
}: PersonAsked): Promise<Result<string, string>> {
  return onStore(connection, id, async (store) => {
    const end = { why: "disposed", at: now } as const;
    const done = await store
      .transaction()
      .execute((transaction) => endParcel(transaction, id, end));
    return done
      ? {
          ok: true,
          value:
            "Deleted. Backups that were made before still have it: they are sealed as well.",
        }
      : noSuch;
  });
}

async function onStore(
  connection: PoolConfig,
  id: string,
  work: (store: Store) => Promise<Result<string, string>>,
): Promise<Result<string, string>> {
  if (!idSchema.safeParse(id).success)
    return {
      ok: false,
      error:
        "That is no name of a case. It stands in the address of its page at the desk.",
    };
  const store = storeOn(openPool({ ...connection, max: 1 }));
  try {
    return await work(store);
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
  const { created_at, expires_at, ended_at, ended_why } = parcel;
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
    ended:
      ended_at === null || ended_why === null
        ? null
        : { at: ended_at.toISOString(), why: ended_why },
    coaches: coaches.map(({ name }) => name),
    versions: await numbered(store, "version", id),
    answers: await numbered(store, "answer", id),
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
