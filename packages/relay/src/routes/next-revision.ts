import { Refusal } from "../policy/refusal.ts";

/** Something sealed that is kept, with the number of its revision. */
interface Held {
  readonly revision: number;
  readonly sealed: Buffer;
}

/**
 * Whether something sealed takes the place of what is held.
 *
 * @param held - what is there; undefined for nothing, which has the revision 0.
 * @returns the number it gets, and whether it is there already: the answer to the first time may have been lost on the way.
 * @throws Refusal where another came in between.
 */
export function nextRevision(
  held: Held | undefined,
  { replaces, sealed }: { readonly replaces: number; readonly sealed: Buffer },
): { readonly revision: number; readonly isKept: boolean } {
  const before = held?.revision ?? 0;
  if (before === replaces + 1 && held?.sealed.equals(sealed))
    return { revision: before, isKept: true };
  if (before !== replaces) throw new Refusal("conflict");
  return { revision: before + 1, isKept: false };
}
