import { cellMs, cellsOf, wallOf } from "@staying-power/calls";
import { agendaCall, newBlock, parcelAddress } from "@staying-power/envelope";
import { agendaCallBy, forgetAfter } from "../../calls/booking-row.ts";
import { unlessTaken } from "../../calls/change-call.ts";
import { availabilityOf } from "../../calls/coach-time.ts";
import { takenRefusal } from "../../calls/free-starts.ts";
import { type Cells, releaseHolds, takeCells } from "../../calls/take-cells.ts";
import { callerAs } from "../../policy/caller.ts";
import { Refusal } from "../../policy/refusal.ts";
import { retried } from "../../store/retry.ts";
import type { Store } from "../../store/store.ts";
import { daysAfter } from "../days-after.ts";
import type { Route } from "../route.ts";

/** So many days ahead, and behind, a time can be kept free. */
const daysAhead = 800;

/** Keeps a time free, where no call is. The same again gets the same answer. */
export const putBlock: Route = (server, { store, now }) => {
  server.route({
    method: "PUT",
    url: "/v1/agenda/:id",
    config: { who: "coach", cost: "write" },
    schema: {
      summary: "Keep a time free",
      params: parcelAddress,
      body: newBlock,
      response: { 201: agendaCall },
    },
    handler: async (
      { params: { id }, body: { start, minutes }, caller },
      reply,
    ) => {
      const at = now();
      const { coach } = callerAs(caller, "coach");
      const starts = new Date(start);
      if (
        starts.getTime() % cellMs !== 0 ||
        starts < daysAfter(at, -1) ||
        starts > daysAfter(at, daysAhead)
      )
        throw new Refusal("wrong-input", { at: "body.start" });
      const block: Block = {
        id,
        coach,
        starts,
        minutes,
        cells: cellsOf({
          start: starts.getTime(),
          minutes,
          before: 0,
          after: 0,
        }),
      };
      if (!(await isKept(store, block))) {
        await releaseHolds(store, block, at);
        const isNew = await unlessTaken(() => keep(store, block));
        if (!isNew && !(await isKept(store, block)))
          throw await refusal(store, block, at);
      }
      return reply.code(201).send(await agendaCallBy(store, { id, coach }));
    },
  });
};

interface Block {
  readonly id: string;
  readonly coach: string;
  readonly starts: Date;
  readonly minutes: number;
  readonly cells: Cells;
}

async function keep(
  store: Store,
  { id, coach, starts, minutes, cells }: Block,
): Promise<boolean> {
  const zone = await zoneOf(store, coach);
  return retried(() =>
    store.transaction().execute(async (transaction) => {
      const written = await transaction
        .insertInto("booking")
        .values({
          id,
          coach_id: coach,
          kind: null,
          first_cell: cells.first,
          end_cell: cells.end,
          starts_at: starts,
          minutes,
          coach_zone: zone,
          coach_wall: wallOf(zone, starts.getTime()),
          person_zone: zone,
          owner: null,
          sealed: null,
          state: "blocked",
          hold_until: null,
          revision: 0,
          changed_by: "coach",
          said: "",
          mail_to: null,
          mail_right: null,
          forget_at: forgetAfter(starts, minutes),
        })
        .onConflict((conflict) => conflict.column("id").doNothing())
        .executeTakeFirst();
      if (written.numInsertedOrUpdatedRows !== 1n) return false;
      await takeCells(transaction, { id, coach }, { cells });
      return true;
    }),
  );
}

async function refusal(
  store: Store,
  { coach, minutes, starts }: Block,
  at: Date,
): Promise<Refusal> {
  const availability = await availabilityOf(store, coach);
  if (availability === undefined) return new Refusal("taken", { free: [] });
  const length = { minutes, before: 0, after: 0 };
  return takenRefusal(
    store,
    { coach, availability, length, start: starts.getTime() },
    at,
  );
}

/** The zone of a coach's hours, or that of their account before they have any. */
async function zoneOf(store: Store, coach: string): Promise<string> {
  const availability = await availabilityOf(store, coach);
  if (availability !== undefined) return availability.zone;
  const { zone } = await store
    .selectFrom("coach")
    .select("zone")
    .where("id", "=", coach)
    .executeTakeFirstOrThrow();
  return zone;
}

/**
 * Whether this very time is kept free under this name already.
 * @throws Refusal `conflict` when the name is another's.
 */
async function isKept(
  store: Store,
  { id, coach, starts, minutes }: Block,
): Promise<boolean> {
  const held = await store
    .selectFrom("booking")
    .select(["coach_id", "state", "starts_at", "minutes"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (held === undefined) return false;
  if (
    held.coach_id !== coach ||
    held.state !== "blocked" ||
    held.starts_at.getTime() !== starts.getTime() ||
    held.minutes !== minutes
  )
    throw new Refusal("conflict");
  return true;
}
