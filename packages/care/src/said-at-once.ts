import type { Gate, GateId } from "./gates.ts";

/** Gates that leave the numbers standing, and whose words do not wait for them. */
const early: ReadonlySet<GateId> = new Set(["under-18"]);

/**
 * Whether something is to be said as soon as it is known, before anything else is asked.
 *
 * @param shut - the gates that are shut.
 * @returns true when one of them withholds the reading, or its words are for the young.
 */
export function saidAtOnce(
  shut: readonly Pick<Gate, "id" | "reading">[],
): boolean {
  return shut.some(
    ({ id, reading }) => reading === "withheld" || early.has(id),
  );
}
