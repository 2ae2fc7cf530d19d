import { cellMs, isZone, type Slot } from "@staying-power/calls";
import {
  type Availability,
  call,
  type CallKind,
  newHold,
  parcelAddress,
} from "@staying-power/envelope";
import type { Transaction } from "kysely";
import { offeredBehind } from "../../calls/behind-door.ts";
import { callOf, holdFrom } from "../../calls/booking-row.ts";
import { unlessTaken } from "../../calls/change-call.ts";
import { alone } from "../../calls/coach-time.ts";
import { roomToHold } from "../../calls/held-by-network.ts";
import { slotAt, takenRefusal } from "../../calls/free-starts.ts";
import {
  type Cells,
  cellsAt,
  releaseHolds,
  takeCells,
} from "../../calls/take-cells.ts";
import type { Bounds } from "../../policy/bounds.ts";
import { callerAs } from "../../policy/caller.ts";
import { networkOf } from "../../policy/hits.ts";
import { Refusal } from "../../policy/refusal.ts";
import { retried } from "../../store/retry.ts";
import type { Store } from "../../store/store.ts";
import type { Tables } from "../../store/tables.ts";
import type { Route } from "../route.ts";

/** Keeps a time for some minutes, while a form is filled in. Whoever asks again with the same gets the same answer. */
export const holdCall: Route = (server, context) => {
  server.route({
    method: "PUT",
    url: "/v1/calls/:id",
    config: { who: "door", cost: "write" },
    schema: {
      summary: "Keep a time for a call",
      params: parcelAddress,
      body: newHold,
      response: { 201: call },
    },
    handler: async ({ params: { id }, body, caller, ip }, reply) => {
      const { store, now, secret, bounds } = context;
      const at = now();
      const { door } = callerAs(caller, "door");
      const start = Date.parse(body.start);
      if (!isZone(body.zone))
        throw new Refusal("wrong-input", { at: "body.zone" });
      if (start % cellMs !== 0)
        throw new Refusal("wrong-input", { at: "body.start" });
      const offered = await offeredBehind(store, { door, ...body });
      const hold: Hold = {
        id,
        coach: body.coach,
        ...offered,
        start,
        cells: cellsAt(start, offered.kind),
        zone: body.zone,
        owner: Buffer.from(body.owner, "hex"),
        network: networkOf(secret, ip),
      };
      if (!(await isHeld(store, hold))) {
        await releaseHolds(store, hold, at);
        const isKept = await unlessTaken(() =>
          retried(() =>
            store
              .transaction()
              .execute((transaction) =>
                keep(transaction, hold, { bounds, at }),
              ),
          ),
        );
        if (!isKept && !(await isHeld(store, hold)))
          throw await takenRefusal(store, { ...hold, length: hold.kind }, at);
      }
      return reply.code(201).send(await callOf(store, id));
    },
  });
};

interface Hold {
  readonly id: string;
  readonly coach: string;
  readonly availability: Availability;
  readonly kind: CallKind;
  readonly start: number;
  readonly cells: Cells;
  readonly zone: string;
  readonly owner: Buffer;
  /** From which it is asked for, by a name that says nothing of it. */
  readonly network: Buffer;
}

/** Takes the time, if it is offered and free; whether it is, but for what others take at this moment. */
async function keep(
  transaction: Transaction<Tables>,
  hold: Hold,
  { bounds, at }: { readonly bounds: Bounds; readonly at: Date },
): Promise<boolean> {
  const { id, coach, availability, kind, start, cells, network } = hold;
  await alone(transaction, coach);
  await roomToHold(transaction, hold, { bounds, at });
  const slot = await slotAt(
    transaction,
    { coach, availability, length: kind, start },
    at,
  );
  if (slot === undefined) return false;
  const written = await transaction
    .insertInto("booking")
    .values(rowOf(hold, slot, at))
    .onConflict((conflict) => conflict.column("id").doNothing())
    .executeTakeFirst();
  if (written.numInsertedOrUpdatedRows !== 1n) return false;
  await takeCells(transaction, { id, coach }, { cells });
  await transaction
    .insertInto("hold_from")
    .values({ booking_id: id, network })
    .execute();
  return true;
}

const rowOf = (hold: Hold, slot: Slot, at: Date) => ({
  id: hold.id,
  coach_id: hold.coach,
  kind: JSON.stringify(hold.kind),
  first_cell: hold.cells.first,
  end_cell: hold.cells.end,
  starts_at: new Date(slot.start),
  minutes: hold.kind.minutes,
  coach_zone: hold.availability.zone,
  coach_wall: slot.wall,
  person_zone: hold.zone,
  owner: hold.owner,
  sealed: null,
  state: "held" as const,
  ...holdFrom(at),
  revision: 0,
  changed_by: "person" as const,
  said: "",
  mail_to: null,
  mail_right: null,
});

/**
 * Whether this very time is kept under this name already.
 * @throws Refusal `conflict` when the name is another's, or something became of it since.
 */
async function isHeld(
  store: Store,
  { id, coach, kind, start, zone, owner }: Hold,
): Promise<boolean> {
  const held = await store
    .selectFrom("booking")
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirst();
  if (held === undefined) return false;
  const isSame =
    held.coach_id === coach &&
    held.kind?.id === kind.id &&
    held.starts_at.getTime() === start &&
    held.person_zone === zone &&
    held.owner?.equals(owner) === true;
  if (!isSame) throw new Refusal("conflict");
  return true;
}
