import * as z from "zod/mini";
import { decoded, printParts } from "./link-parts.ts";
import { relayOrigin } from "./relay-origin.ts";
import { capability, id } from "./tokens.ts";

/** What the link to a call carries, all of it behind the `#`, where no server sees it. */
export interface CallLink {
  /** Where the relay is, without a path: `https://desk.example`. */
  readonly relay: string;
  readonly call: string;
  /** The right to look after the call: to move or to cancel it. */
  readonly right: string;
}

/** The same for a place on the waiting list. */
export interface WaitLink {
  readonly relay: string;
  readonly wait: string;
  readonly right: string;
}

const linkSchema = z.object({ relay: relayOrigin, id, right: capability });
/** What stands before the name of a wait, and before that of a call nothing. */
const waiting = "wait";

/**
 * A link's words: the relay, the call, the right, with `~` between. No part holds one.
 * @returns text that may stand in an address as it is.
 */
export function printCallLink({ relay, call, right }: CallLink): string {
  return printParts([relay, call, right]);
}

/** A link's words for a place on the waiting list, which no call's link can be taken for. */
export function printWaitLink({ relay, wait, right }: WaitLink): string {
  return printParts([waiting, relay, wait, right]);
}

/**
 * A link's words in what somebody opened or pasted: a whole address of the app's, or only its end, with whatever is blank
 * around it.
 */
export function callLinkWords(text: string): string {
  return text.trim().replace(/^.*#\/call\//su, "");
}

/**
 * Reads what `printCallLink` wrote.
 * @param text - anything that stood in an address; it may have been decoded once on the way.
 * @returns null when it is none: cut off, changed, or a relay that is neither `https` nor this very machine.
 */
export function parseCallLink(text: string): CallLink | null {
  const read = readParts(text.split("~"));
  return read === null
    ? null
    : { relay: read.relay, call: read.id, right: read.right };
}

/** Reads what `printWaitLink` wrote, in the same way. */
export function parseWaitLink(text: string): WaitLink | null {
  const [kind, ...rest] = text.split("~");
  const read = kind === waiting ? readParts(rest) : null;
  return read === null
    ? null
    : { relay: read.relay, wait: read.id, right: read.right };
}

function readParts(
  parts: readonly string[],
): z.infer<typeof linkSchema> | null {
  const [relay, named, right, ...more] = parts.map(decoded);
  if (more.length > 0) return null;
  const read = linkSchema.safeParse({ relay, id: named, right });
  return read.success ? read.data : null;
}
