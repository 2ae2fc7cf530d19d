import { pathOf } from "../../ui/shell/address.ts";
import type { Session } from "../../visit/session.ts";
import { nextAt } from "../interview/address.ts";
import { safetyAt } from "./address.ts";

/**
 * Where an answer about safety leads, as an address without its "#/": to what is
 * said before all else, to the next question of the kind that is due, or on.
 * Someone who came to change one answer is not asked the others.
 */
export function pathAfterAnswer(session: Session, onTo: string): string {
  if (onTo === "answers") return onTo;
  if (session.unseenCare.value) return pathOf(nextAt());
  const due = session.dueSafety.value;
  return due === null ? onTo : pathOf(safetyAt({ question: due, onTo }));
}
