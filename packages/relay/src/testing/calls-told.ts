import { randomUUID } from "node:crypto";
import type { Availability, CallKind } from "@staying-power/envelope";
import { wallOf } from "@staying-power/calls";
import { tellOfCall } from "../mail/call-mail.ts";
import { digestOf, newToken } from "../policy/digest.ts";
import type { Store } from "../store/store.ts";
import { someHours } from "./open-coach.ts";

/** A call as a test books it. */
export interface TestCall {
  readonly id: string;
  readonly right: string;
}

const kind: CallKind = {
  id: "0f8fad5b-d9cb-469f-a165-70867728950e",
  name: "planted name of a kind",
  minutes: 50,
  before: 0,
  after: 10,
  place: "video",
  where: "https://meet.example/anna",
  price: "planted price",
  payLink: "",
};

let nextCell = 10_000_000;

/** What a coach said of their hours, as far as mail goes by it. */
export async function hoursOf(
  store: Store,
  coach: string,
  hours: Partial<Availability>,
): Promise<void> {
  const body = someHours({ kinds: [kind], weekly: [], ...hours });
  await store
    .insertInto("availability")
    .values({
      coach_id: coach,
      revision: 1,
      body: JSON.stringify(body),
      busy_right: null,
    })
    .onConflict((conflict) =>
      conflict.column("coach_id").doUpdateSet({ body: JSON.stringify(body) }),
    )
    .execute();
}

/** Books a call and has it told, in one transaction, as the route does. */
export async function bookCall(
  store: Store,
  {
    coach,
    to,
    start,
    at,
    remind = [],
  }: {
    readonly coach: string;
    readonly to: string | null;
    readonly start: Date;
    readonly at: Date;
    readonly remind?: readonly number[];
  },
): Promise<TestCall> {
  const [id, right] = [randomUUID(), newToken()];
  nextCell += 100;
  await store.transaction().execute(async (transaction) => {
    await transaction
      .insertInto("booking")
      .values({
        id,
        coach_id: coach,
        kind: JSON.stringify(kind),
        first_cell: nextCell,
        end_cell: nextCell + 12,
        starts_at: start,
        minutes: kind.minutes,
        coach_zone: "Europe/London",
        coach_wall: wallOf("Europe/London", start.getTime()),
        person_zone: "Asia/Kolkata",
        owner: digestOf(right),
        sealed: Buffer.from("planted sealed note"),
        state: "booked",
        hold_until: null,
        revision: 1,
        changed_by: "person",
        said: "",
        mail_to: to,
        mail_right: to === null ? null : right,
        remind: JSON.stringify(remind),
        forget_at: new Date(start.getTime() + 90 * 86_400_000),
      })
      .execute();
    await tellOfCall(transaction, {
      call: id,
      about: "invitation",
      revision: 1,
      at,
    });
  });
  return { id, right };
}

/** Moves a call, or cancels it where no start is given, and has that told. */
export async function changeCall(
  store: Store,
  {
    call,
    by,
    start,
    at,
    said = "",
  }: {
    readonly call: string;
    readonly by: "person" | "coach" | "law";
    readonly start?: Date;
    readonly at: Date;
    readonly said?: string;
  },
): Promise<void> {
  await store.transaction().execute(async (transaction) => {
    const { revision } = await transaction
      .selectFrom("booking")
      .select("revision")
      .where("id", "=", call)
      .forUpdate()
      .executeTakeFirstOrThrow();
    await transaction
      .updateTable("booking")
      .set({
        revision: revision + 1,
        changed_by: by,
        said,
        ...(start === undefined
          ? { state: "cancelled" as const }
          : {
              starts_at: start,
              coach_wall: wallOf("Europe/London", start.getTime()),
            }),
      })
      .where("id", "=", call)
      .execute();
    await tellOfCall(transaction, {
      call,
      about: start === undefined ? "cancellation" : "change",
      revision: revision + 1,
      at,
    });
  });
}
