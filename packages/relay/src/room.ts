/** Below so many bytes the relay takes nothing more: PostgreSQL ends when it cannot write. */
const leastBytes = 100 * 1024 * 1024;
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
          (bytes) => bytes === undefined || bytes >= leastBytes,
        ),
      };
    return asked.answer;
  };
}
