import { timingSafeEqual } from "node:crypto";
import type { KnownSecret } from "@staying-power/envelope";
import type { Context } from "../context.ts";
import { digestOf, nameOf } from "../policy/digest.ts";
import { countHits } from "../policy/hits.ts";
import { handleOf } from "./handle.ts";
import type { ProvenWay } from "./proven-way.ts";

/** How many tries there may be at one name in a minute, from wherever. */
const triesAMinute = 10;

/**
 * The way in that this proof belongs to. A name that nobody has is counted and compared like any other.
 * @throws Refusal `too-many` for a name that was tried too often.
 */
export async function bySecret(
  context: Context,
  { kind, name, proof }: KnownSecret,
): Promise<ProvenWay | undefined> {
  const { store, secret } = context;
  const handle = handleOf(name);
  await countHits(context, [
    { key: nameOf(secret, "sign-in", handle), most: triesAMinute },
  ]);
  const kept = await store
    .selectFrom("coach")
    .innerJoin("way_in", "way_in.coach_id", "coach.id")
    .select(["way_in.id", "way_in.coach_id", "way_in.proof"])
    .where("coach.handle", "=", handle)
    .where("way_in.kind", "=", kind)
    .executeTakeFirst();
  const nobodys = nameOf(secret, "proof", handle);
  const isRight = timingSafeEqual(digestOf(proof), kept?.proof ?? nobodys);
  return isRight && kept !== undefined
    ? { wayIn: kept.id, coach: kept.coach_id, counter: 0 }
    : undefined;
}
