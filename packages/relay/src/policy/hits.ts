import { isIPv6 } from "node:net";
import { sql } from "kysely";
import type { Context } from "../context.ts";
import { nameOf } from "./digest.ts";
import { Refusal } from "./refusal.ts";

const minuteInMs = 60_000;

/** Something that is counted, and how many of it there may be in a minute. */
export interface Counted {
  readonly key: Buffer;
  readonly most: number;
}

/**
 * Counts one more of these, over all processes.
 * @throws Refusal `too-many` when one is past what there may be.
 */
export async function countHits(
  { store, now }: Context,
  counted: readonly Counted[],
): Promise<void> {
  const at = now().getTime();
  const minute = Math.floor(at / minuteInMs);
  // In one order for everybody, so that two never wait for each other.
  const rows = counted.toSorted((one, other) =>
    Buffer.compare(one.key, other.key),
  );
  const { rows: found } = await sql<{ key: Buffer; n: number }>`
    insert into hit (key, minute, n)
    values ${sql.join(rows.map(({ key }) => sql`(${key}, ${minute}, 1)`))}
    on conflict (key, minute) do update set n = hit.n + 1
    returning key, n`.execute(store);
  const isPast = ({ key, most }: Counted): boolean =>
    found.some((one) => one.key.equals(key) && one.n > most);
  if (rows.some(isPast))
    throw new Refusal("too-many", {
      retryAfter: Math.ceil(((minute + 1) * minuteInMs - at) / 1000),
    });
}

/** The network that an address is in, by a name that says nothing of it: one of IPv4's, or a /64 of IPv6's. */
export function networkOf(secret: Buffer, address: string): Buffer {
  const network = isIPv6(address) ? firstHalf(address.toLowerCase()) : address;
  return nameOf(secret, "network", network);
}

/** The first four groups of an address of IPv6; one of IPv4 written as such stays whole. */
function firstHalf(address: string): string {
  if (address.includes(".")) return address;
  const [head = "", tail] = address.split("::");
  const before = head === "" ? [] : head.split(":");
  const after = tail === undefined || tail === "" ? [] : tail.split(":");
  const missing = Array.from(
    { length: Math.max(0, 8 - before.length - after.length) },
    () => "0",
  );
  const groups =
    tail === undefined ? before : [...before, ...missing, ...after];
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":");
}
