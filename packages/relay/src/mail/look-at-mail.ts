import { readdir } from "node:fs/promises";
import { sql } from "kysely";
import type { PoolConfig } from "pg";
import type { Environment } from "../database/database-from.ts";
import type { Finding } from "../database/doctor.ts";
import { openPool } from "../database/open-pool.ts";
import { type Store, storeOn } from "../store/store.ts";
import { mailKinds } from "./dead-letters.ts";
import { mailSettingsFrom } from "./mail-settings.ts";

/** Mail that has been due for longer than this should have gone, in minutes. */
const longMinutes = 60;

/** Looks where mail goes, what of it waits, and what was given up; nothing where the tables are not there. */
export async function lookAtMail({
  connection,
  environment,
  now,
}: {
  readonly connection: PoolConfig;
  readonly environment: Environment;
  readonly now: Date;
}): Promise<readonly Finding[]> {
  const store = storeOn(openPool(connection));
  try {
    return [await whereTo(environment), ...(await inQueue(store, now))];
  } catch {
    // Whoever looks at the database itself has said so already.
    return [];
  } finally {
    await store.destroy();
  }
}

async function whereTo(environment: Environment): Promise<Finding> {
  const mail = mailSettingsFrom(environment);
  if (!mail.ok)
    return {
      is: "fail",
      what: "Where mail goes is set wrongly.",
      todo: `${mail.error.name} must be ${mail.error.expected}.`,
    };
  if (mail.value.to === "server")
    return { is: "ok", what: "Mail goes to the server in SMTP_URL." };
  const names = await readdir(mail.value.folder).catch(() => []);
  const letters = names.filter((name) => name.endsWith(".eml")).length;
  return letters === 0
    ? {
        is: "ok",
        what: "No mail server is named, and no mail lies in the outbox.",
      }
    : {
        is: "warn",
        what: `Mails that lie in the outbox and went to nobody: ${letters}.`,
        todo: "Name a mail server in SMTP_URL, or read them there and delete them.",
      };
}

async function inQueue(store: Store, now: Date): Promise<readonly Finding[]> {
  const { dead, late } = await store
    .selectFrom("job")
    .select([
      sql<string>`count(*) filter (where dead_at is not null)`.as("dead"),
      sql<string>`count(*) filter (where dead_at is null and due_at < ${new Date(
        now.getTime() - longMinutes * 60_000,
      )})`.as("late"),
    ])
    .where("kind", "in", mailKinds)
    .executeTakeFirstOrThrow();
  return [
    Number(dead) === 0
      ? { is: "ok", what: "No mail was given up." }
      : {
          is: "warn",
          what: `Mails that were given up: ${dead}.`,
          todo: "The desk of each coach says which and why; there they can be sent again or deleted.",
        },
    Number(late) === 0
      ? { is: "ok", what: "No mail waits for longer than an hour." }
      : {
          is: "warn",
          what: `Mails that have waited for longer than an hour: ${late}.`,
          todo: "Start the relay if it does not run; look at its log whether the mail server answers.",
        },
  ];
}
