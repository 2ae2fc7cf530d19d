import { isZone } from "@staying-power/calls";
import { limits, newWait, parcelAddress, wait } from "@staying-power/envelope";
import { askedTime } from "../../calls/asked-time.ts";
import { offeredBehind } from "../../calls/behind-door.ts";
import { waitOf } from "../../calls/wait-of.ts";
import { callerAs } from "../../policy/caller.ts";
import { Refusal } from "../../policy/refusal.ts";
import type { Store } from "../../store/store.ts";
import type { Route } from "../route.ts";

/** Their days, whatever the clocks do in them. */
const longestDays = limits.waitDays + limits.waitMoreHours / 24;

/** Waits for an hour that somebody gives back. The same again gets the same answer. */
export const putWait: Route = (server, { store, now }) => {
  server.route({
    method: "PUT",
    url: "/v1/waits/:id",
    config: { who: "door", cost: "write" },
    schema: {
      summary: "Wait for a time",
      params: parcelAddress,
      body: newWait,
      response: { 201: wait },
    },
    handler: async ({ params: { id }, body, caller }, reply) => {
      const at = now();
      const { door } = callerAs(caller, "door");
      const within = askedTime(body, longestDays, "body.to");
      if (within.to <= at.getTime())
        throw new Refusal("wrong-input", { at: "body.to" });
      if (!isZone(body.zone))
        throw new Refusal("wrong-input", { at: "body.zone" });
      const { kind } = await offeredBehind(store, { door, ...body });
      const row = {
        id,
        coach_id: body.coach,
        from_at: new Date(within.from),
        to_at: new Date(within.to),
        person_zone: body.zone,
        owner: Buffer.from(body.owner, "hex"),
        mail_to: body.mail?.to ?? null,
        mail_right: body.mail?.right ?? null,
      };
      const written = await store
        .insertInto("wait")
        .values({ ...row, kind: JSON.stringify(kind) })
        .onConflict((conflict) => conflict.column("id").doNothing())
        .executeTakeFirst();
      if (
        written.numInsertedOrUpdatedRows !== 1n &&
        !(await isSame(store, { ...row, kind: kind.id }))
      )
        throw new Refusal("conflict");
      return reply.code(201).send(await waitOf(store, id, at));
    },
  });
};

interface Waiting {
  readonly id: string;
  readonly coach_id: string;
  readonly kind: string;
  readonly from_at: Date;
  readonly to_at: Date;
  readonly person_zone: string;
  readonly owner: Buffer;
  readonly mail_to: string | null;
  readonly mail_right: string | null;
}

/** Whether this very one waits under this name already. */
async function isSame(store: Store, row: Waiting): Promise<boolean> {
  const held = await store
    .selectFrom("wait")
    .selectAll()
    .where("id", "=", row.id)
    .executeTakeFirst();
  return (
    held !== undefined &&
    held.owner.equals(row.owner) &&
    held.kind.id === row.kind &&
    held.from_at.getTime() === row.from_at.getTime() &&
    held.to_at.getTime() === row.to_at.getTime() &&
    (["coach_id", "person_zone", "mail_to", "mail_right"] as const).every(
      (name) => held[name] === row[name],
    )
  );
}
