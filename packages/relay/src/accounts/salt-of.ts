import { type KnownSecret, limits } from "@staying-power/envelope";
import type { Context } from "../context.ts";
import { nameOf } from "../policy/digest.ts";
import { handleOf } from "./handle.ts";

interface Salt {
  readonly salt: string;
  readonly workFactor: number;
}

/**
 * The salt of a name, and of one that nobody has a salt that stays the same: whoever asks cannot tell which names are
 * known here.
 */
export async function saltOf(
  { store, secret }: Context,
  { name, kind }: Pick<KnownSecret, "name" | "kind">,
): Promise<Salt> {
  const handle = handleOf(name);
  const nobodys = nameOf(secret, "salt", `${kind}\n${handle}`)
    .subarray(0, 16)
    .toString("base64url");
  const kept = await store
    .selectFrom("coach")
    .innerJoin("way_in", "way_in.coach_id", "coach.id")
    .select(["way_in.salt", "way_in.work_factor"])
    .where("coach.handle", "=", handle)
    .where("way_in.kind", "=", kind)
    .executeTakeFirst();
  return {
    salt: kept?.salt ?? nobodys,
    workFactor: kept?.work_factor ?? limits.workFactor,
  };
}
