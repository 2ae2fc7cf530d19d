import type { CoachAnswer } from "@staying-power/case";
import type { Answered } from "../net/relay-client.ts";
import type { CoachNote } from "./coach-note.ts";

/** One thing that was sealed and sent. */
export interface Tried<What> {
  readonly what: What;
  /** The same for what says the same. */
  readonly says: string;
  readonly sealed: Uint8Array;
}

/**
 * What was sent under one number, while the answer to that was lost: at most one of these is there, since the relay takes
 * one under a number, and says of the same bytes that it has them.
 */
export interface Going<What> {
  readonly n: number;
  readonly tried: readonly Tried<What>[];
}

/** What of one case is on its way. */
export interface GoingOfCase {
  readonly answer?: Going<CoachAnswer> | undefined;
  readonly parting?: Going<CoachAnswer> | undefined;
  readonly own?: Going<CoachNote> | undefined;
  readonly shared?: Going<CoachNote> | undefined;
}

/** What is sent now: as it was sealed before, where it says the same. */
export async function triedOf<What>(
  before: Going<What> | undefined,
  { what, says }: Pick<Tried<What>, "what" | "says">,
  seal: () => Promise<Uint8Array>,
): Promise<Tried<What>> {
  return (
    before?.tried.find((one) => one.says === says) ?? {
      what,
      says,
      sealed: await seal(),
    }
  );
}

/** What was on its way under a number, with what goes now. */
export function alsoGoing<What>(
  before: Going<What> | undefined,
  n: number,
  now: Tried<What>,
): Going<What> {
  const others = before?.n === n ? before.tried : [];
  return { n, tried: [...others.filter((one) => one !== now), now] };
}

/**
 * Which of these is the one under a number that is taken; null where it is none of them.
 * @param put - sends it once more under that number, which changes nothing there.
 */
export async function arrivedOf<What, Got>(
  tried: readonly Tried<What>[],
  put: (sealed: Uint8Array) => Promise<Answered<Got>>,
): Promise<Answered<{ readonly one: Tried<What>; readonly got: Got } | null>> {
  for (const one of tried) {
    const again = await put(one.sealed);
    if (again.ok) return { ok: true, value: { one, got: again.value } };
    if (again.error !== "conflict") return again;
  }
  return { ok: true, value: null };
}
