import type { CoachContent } from "@staying-power/case";
import type { TextsByName } from "@staying-power/words";

/** What a coach says in words of their own. */
export interface OwnWords {
  readonly name: string;
  readonly colour: NonNullable<CoachContent["colour"]> | null;
  readonly texts: TextsByName;
}

/** What is published, and what stands on the screen. */
export interface ContentDraft {
  /** The newest edition; 0 before the first. */
  readonly revision: number;
  readonly published: OwnWords;
  readonly draft: OwnWords;
  /** Newest first. */
  readonly editions: readonly {
    readonly revision: number;
    readonly at: string;
  }[];
}

/** What a draft says otherwise than the words it began from, said of others: what was published meanwhile stays where nothing was changed. */
export function carried({
  from,
  draft,
  onto,
}: {
  readonly from: OwnWords;
  readonly draft: OwnWords;
  readonly onto: OwnWords;
}): OwnWords {
  const changed = [
    ...new Set([...Object.keys(from.texts), ...Object.keys(draft.texts)]),
  ].filter((id) => from.texts[id] !== draft.texts[id]);
  return {
    name: draft.name === from.name ? onto.name : draft.name,
    colour: isSameColour(draft.colour, from.colour)
      ? onto.colour
      : draft.colour,
    texts: Object.fromEntries([
      ...Object.entries(onto.texts).filter(([id]) => !changed.includes(id)),
      ...changed.flatMap((id) => {
        const text = draft.texts[id];
        return text === undefined ? [] : [[id, text] as const];
      }),
    ]),
  };
}

/** Whether two colours are one, or both are none. */
export function isSameColour(
  one: OwnWords["colour"],
  other: OwnWords["colour"],
): boolean {
  return one?.light === other?.light && one?.dark === other?.dark;
}

/** A draft as it is kept on the device, beside the words it began from. */
export interface KeptContent {
  readonly published: OwnWords;
  readonly draft: OwnWords;
}

/** Reads what was kept; null for anything else. What is not in order in a text is told beside it. */
export function keptContentIn(input: unknown): KeptContent | null {
  if (typeof input !== "object" || input === null) return null;
  if (!("published" in input) || !("draft" in input)) return null;
  const published = ownWordsIn(input.published);
  const draft = ownWordsIn(input.draft);
  return published === null || draft === null ? null : { published, draft };
}

function ownWordsIn(input: unknown): OwnWords | null {
  if (typeof input !== "object" || input === null) return null;
  const { name, colour, texts }: Readonly<Record<string, unknown>> = {
    ...input,
  };
  if (typeof name !== "string" || typeof texts !== "object" || texts === null)
    return null;
  const known = Object.entries(texts).flatMap(
    ([id, text]: [string, unknown]) =>
      typeof text === "string" ? [[id, text] as const] : [],
  );
  return { name, colour: colourIn(colour), texts: Object.fromEntries(known) };
}

function colourIn(input: unknown): OwnWords["colour"] {
  if (typeof input !== "object" || input === null) return null;
  const { light, dark }: Readonly<Record<string, unknown>> = { ...input };
  return typeof light === "string" && typeof dark === "string"
    ? { light, dark }
    : null;
}
