import * as z from "zod/mini";
import { coachName } from "./account.ts";
import { relayOrigin } from "./relay-origin.ts";
import { capability, recipient } from "./tokens.ts";

/** What a coach's link carries, all of it behind the `#`, where no server sees it. */
export interface CoachLink {
  /** Where the relay is, without a path: `https://desk.example`. */
  readonly relay: string;
  /** The right to hand in a parcel there. */
  readonly door: string;
  /** To whom: what each is called, and what is to be sealed to. One, or a few of one practice. */
  readonly coaches: readonly {
    readonly name: string;
    readonly recipient: string;
  }[];
}

const linkSchema = z.object({
  relay: relayOrigin,
  door: capability,
  coaches: z
    .array(z.object({ name: coachName, recipient }))
    .check(z.minLength(1), z.maxLength(5)),
});

/**
 * A link's words: the relay, the door, then key and name of each coach, with `~` between. No part holds one.
 * @returns text that may stand in an address as it is.
 */
export function printCoachLink({ relay, door, coaches }: CoachLink): string {
  return [
    relay,
    door,
    ...coaches.flatMap((coach) => [coach.recipient, coach.name]),
  ]
    .map(encodeURIComponent)
    .join("~");
}

/**
 * Reads what `printCoachLink` wrote.
 * @param text - anything that stood in an address; it may have been decoded once on the way.
 * @returns null when it is none: cut off, changed, or a relay that is neither `https` nor this very machine.
 */
export function parseCoachLink(text: string): CoachLink | null {
  const parts = text.split("~").map(decoded);
  const [relay, door, ...rest] = parts;
  if (rest.length % 2 !== 0) return null;
  const coaches = rest.flatMap((part, place) =>
    place % 2 === 0 ? [{ recipient: part, name: rest[place + 1] }] : [],
  );
  const read = linkSchema.safeParse({ relay, door, coaches });
  return read.success ? read.data : null;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
