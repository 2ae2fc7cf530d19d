import { codeOf } from "./database-error.ts";

/** Asked of the loser of two that met: serialization failure and deadlock. Source: PostgreSQL, appendix A. */
const worthAgain: ReadonlySet<unknown> = new Set(["40001", "40P01"]);
const tries = 8;

/**
 * Does the same once more when the database says that another was in the way, a few times at the most.
 * @param work - has to begin anew each time: a whole transaction.
 */
export async function retried<Value>(
  work: () => Promise<Value>,
): Promise<Value> {
  for (let left = tries - 1; left > 0; left -= 1)
    try {
      return await work();
    } catch (error) {
      if (!worthAgain.has(codeOf(error))) throw error;
    }
  return work();
}
