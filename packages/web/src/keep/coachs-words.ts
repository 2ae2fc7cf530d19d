import { isPlain } from "./patch/same.ts";
import { readOnce } from "./read-once.ts";

/** What a coach says in words of their own, as it was fetched and verified. */
export interface CoachsWords {
  readonly name: string;
  /** Whose it is, and what verifies it: both from the coach's link. */
  readonly recipient: string;
  readonly verify: string;
  /** Where a newer edition is, and the right to ask there. */
  readonly relay: string;
  readonly door: string;
  readonly revision: number;
  readonly colour?: { readonly light: string; readonly dark: string };
  readonly texts: Readonly<Record<string, string>>;
  /** How much was fetched. */
  readonly bytes: number;
  /** The day it was, `YYYY-MM-DD`. */
  readonly on: string;
}

/** What is kept of the words of coaches: those of one. */
export interface OwnWordsKept {
  readonly coach?: CoachsWords;
}

const fresh: OwnWordsKept = {};

/** What the words stand on: without one of them they are not used. */
const named = ["name", "recipient", "verify", "relay", "door", "on"] as const;

/** Reads what was kept; what cannot be read is not used. */
export const parseOwnWords: (input: unknown) => OwnWordsKept = readOnce(
  (input) => {
    const coach = plainIn(plainIn(input)["coach"]);
    return isCoach(coach) ? { coach } : fresh;
  },
);

function isCoach(coach: object): coach is CoachsWords {
  const found: Readonly<Record<string, unknown>> = plainIn(coach);
  const { revision, bytes, colour } = found;
  const shades = plainIn(colour);
  return (
    named.every((name) => typeof found[name] === "string" && found[name]) &&
    Number(revision) >= 1 &&
    Number(bytes) >= 0 &&
    (colour === undefined ||
      (isText(shades["light"]) && isText(shades["dark"]))) &&
    isPlain(found["texts"]) &&
    Object.values(found["texts"]).every(isText)
  );
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

/** Of two that were kept apart: the newer of one coach's, or else the one that is here. */
export function joinOwnWords(
  here: OwnWordsKept,
  brought: OwnWordsKept,
): OwnWordsKept {
  const [ours, theirs] = [here.coach, brought.coach];
  if (ours === undefined) return brought;
  const newer =
    theirs?.recipient === ours.recipient && theirs.revision > ours.revision;
  return newer ? brought : here;
}

/** Its fields; none where it has none. */
function plainIn(found: unknown): Readonly<Record<string, unknown>> {
  return isPlain(found) ? found : {};
}
