import * as z from "zod/mini";
import { coachName } from "./account.ts";
import { decoded, printParts } from "./link-parts.ts";
import { relayOrigin } from "./relay-origin.ts";
import { capability, recipient, verifyKey } from "./tokens.ts";

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
    /** What their signatures are verified by; without it nothing of theirs is taken for signed. */
    readonly verify?: string;
  }[];
}

const linkSchema = z.object({
  relay: relayOrigin,
  door: capability,
  coaches: z
    .array(
      z.object({
        name: coachName,
        recipient,
        verify: z.optional(verifyKey),
      }),
    )
    .check(z.minLength(1), z.maxLength(5)),
});

/**
 * A link's words: the relay, the door, then key and name of each coach, with `~` between. No part holds one. Where a
 * coach signs, a dot and what verifies it follow their name; no name begins with a dot.
 * @returns text that may stand in an address as it is.
 */
export function printCoachLink({ relay, door, coaches }: CoachLink): string {
  return printParts([
    relay,
    door,
    ...coaches.flatMap(({ recipient: key, name, verify }) => [
      key,
      name,
      ...(verify === undefined ? [] : [`.${verify}`]),
    ]),
  ]);
}

/**
 * Reads what `printCoachLink` wrote.
 * @param text - anything that stood in an address; it may have been decoded once on the way.
 * @returns null when it is none: cut off, changed, or a relay that is neither `https` nor this very machine.
 */
export function parseCoachLink(text: string): CoachLink | null {
  const [relay, door, ...rest] = text.split("~").map(decoded);
  const coaches: unknown[] = [];
  for (let at = 0; at < rest.length; at += 2) {
    const signs = rest[at + 2]?.startsWith(".") === true;
    coaches.push({
      recipient: rest[at],
      name: rest[at + 1],
      ...(signs ? { verify: rest[at + 2]?.slice(1) } : {}),
    });
    if (signs) at += 1;
  }
  const read = linkSchema.safeParse({ relay, door, coaches });
  return read.success
    ? { ...read.data, coaches: read.data.coaches.map(whole) }
    : null;
}

/** A coach of a link, without what is there by name and has no value. */
function whole({
  verify,
  ...coach
}: z.infer<
  typeof linkSchema
>["coaches"][number]): CoachLink["coaches"][number] {
  return verify === undefined ? coach : { ...coach, verify };
}
