import type { MailState } from "@staying-power/envelope";
import * as z from "zod/mini";
import type { Store } from "../store/store.ts";
import { whyNot } from "./words.ts";

/** The kinds of work that are mail. */
export const mailKinds = ["call-mail", "reminder", "wait-mail"] as const;

/** What of a coach's mail is due and waits, and what was given up, the last first. */
export async function mailStateOf(
  store: Store,
  coach: string,
  now: Date,
): Promise<MailState> {
  const { waiting } = await store
    .selectFrom("job")
    .select(({ fn }) => fn.countAll<string>().as("waiting"))
    .where("coach_id", "=", coach)
    .where("kind", "in", mailKinds)
    .where("dead_at", "is", null)
    .where("due_at", "<=", now)
    .executeTakeFirstOrThrow();
  const dead = await store
    .selectFrom("job")
    .select(["id", "kind", "call_id", "body", "dead_at", "tries", "last_error"])
    .where("coach_id", "=", coach)
    .where("kind", "in", mailKinds)
    .where("dead_at", "is not", null)
    .orderBy("dead_at", "desc")
    .orderBy("id")
    .limit(most)
    .execute();
  return {
    waiting: Number(waiting),
    dead: dead.map((job) => ({
      id: job.id,
      about: aboutOf(job),
      call: job.call_id,
      at: (job.dead_at ?? now).toISOString(),
      tries: job.tries,
      why: whyNot(job.last_error ?? ""),
    })),
  };
}

/** So many of what was given up are shown at a time. */
const most = 100;

const aboutCall = z.enum(["invitation", "change", "cancellation"]);

function aboutOf({
  kind,
  body,
}: {
  readonly kind: string;
  readonly body: Readonly<Record<string, unknown>>;
}): MailState["dead"][number]["about"] {
  if (kind === "reminder") return "reminder";
  if (kind === "wait-mail") return "waiting";
  return aboutCall.parse(body["about"]);
}
