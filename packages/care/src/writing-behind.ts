import type { Gate } from "./gates.ts";

/** All that can become of writing to the ex, the strictest first. */
const strictestFirst = [
  "withheld",
  "answers-only",
] as const satisfies readonly Gate["writing"][];

/**
 * What becomes of writing to the ex behind some gates, which is more than what becomes of the reading: a reading may
 * stand open to someone who is not to write first.
 *
 * @param shut - the gates that are shut.
 * @returns the strictest that any of them asks for; `open` when there is none.
 * Source: METHOD T1, rows G1 to G3 (no contact) and G5 (passive only).
 */
export function writingBehind(
  shut: readonly Pick<Gate, "writing">[],
): Gate["writing"] {
  return (
    strictestFirst.find((one) => shut.some(({ writing }) => writing === one)) ??
    "open"
  );
}
