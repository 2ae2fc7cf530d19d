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

/** Reads what was kept; what cannot be read is not used. */
export const parseOwnWords: (input: unknown) => OwnWordsKept = readOnce(
  (input) => {
    const coach = coachIn(fieldsOf(input).get("coach"));
    return coach === null ? fresh : { coach };
  },
);

const coachIn = readOnce((input): CoachsWords | null => {
  const fields = fieldsOf(input);
  const text = (name: string): string => {
    const value = fields.get(name);
    return typeof value === "string" ? value : "";
  };
  const count = (name: string): number => {
    const value = fields.get(name);
    return typeof value === "number" && Number.isInteger(value) ? value : 0;
  };
  const named = {
    name: text("name"),
    recipient: text("recipient"),
    verify: text("verify"),
    relay: text("relay"),
    door: text("door"),
    on: text("on"),
  };
  const revision = count("revision");
  if (Object.values(named).includes("") || revision < 1) return null;
  const colours = fieldsOf(fields.get("colour"));
  const [light, dark] = [colours.get("light"), colours.get("dark")];
  return {
    ...named,
    revision,
    bytes: count("bytes"),
    ...(isColour(light) && isColour(dark) && { colour: { light, dark } }),
    texts: Object.fromEntries(
      [...fieldsOf(fields.get("texts"))].flatMap(([id, value]) =>
        typeof value === "string" ? [[id, value] as const] : [],
      ),
    ),
  };
});

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

function isColour(value: unknown): value is string {
  return typeof value === "string" && /^#[\da-f]{6}$/.test(value);
}

function fieldsOf(found: unknown): ReadonlyMap<string, unknown> {
  return new Map(
    typeof found === "object" && found !== null && !Array.isArray(found)
      ? Object.entries(found)
      : [],
  );
}
