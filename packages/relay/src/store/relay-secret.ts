import { randomBytes } from "node:crypto";
import type { Store } from "./store.ts";

/** The 32 bytes that all processes of a relay share: made by the first of them. */
export async function relaySecret(store: Store): Promise<Buffer> {
  await store
    .insertInto("relay")
    .values({ secret: randomBytes(32) })
    .onConflict((conflict) => conflict.column("one").doNothing())
    .execute();
  const { secret } = await store
    .selectFrom("relay")
    .select("secret")
    .executeTakeFirstOrThrow();
  return secret;
}
