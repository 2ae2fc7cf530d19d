import type { Session } from "../../visit/session.ts";
import { pageCanBeHad } from "../../visit/page-can-be-had.ts";

/** What came of trying again: it is there, the page loads anew, or why it does not. */
export type TriedAgain = "there" | "anew" | "offline" | "unkept";

/**
 * Tries once more. Where that fails, the page is loaded anew, since a newer version of it may have taken the place of
 * the one that is open; never where that would lose anything, or the page itself.
 * @param again true when it worked.
 * @param session null before what is kept was asked for: then there is nothing to lose.
 */
export async function tryAgain(
  again: () => Promise<boolean>,
  session: Session | null,
): Promise<TriedAgain> {
  if (await again()) return "there";
  if (!(await pageCanBeHad())) return "offline";
  await session?.settled();
  if (session !== null && session.trouble.value !== null) return "unkept";
  location.reload();
  return "anew";
}
