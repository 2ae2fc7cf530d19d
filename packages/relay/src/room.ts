import { leastFreeBytes } from "./database/free-space.ts";

/** How long an answer holds, in milliseconds: a question to the disk is not asked with each request. */
const heldMs = 5_000;

/**
 * Tells whether there is room to write.
 * @param free - bytes free where the data lie; undefined when the database is elsewhere, and looks after itself.
 * @param clock - milliseconds, of any start.
 */
export function roomWatch(
  free: () => Promise<number | undefined>,
  clock: () => number = () => performance.now(),
): () => Promise<boolean> {
  let asked: { readonly at: number; readonly answer: Promise<boolean> } | null =
    null;
  return () => {
    const at = clock();
    if (asked === null || at - asked.at >= heldMs)
      asked = {
        at,
        answer: free().then(
          (bytes) => bytes === undefined || bytes >= leastFreeBytes,
        ),
      };
    return asked.answer;
  };
}
