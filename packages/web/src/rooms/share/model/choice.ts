/** The parts of a case that go together, in order: what was answered, what happened, its notes, the map, and its readings. */
export const shareParts = [
  "answers",
  "events",
  "notes",
  "map",
  "readings",
] as const;

/** One of them. */
export type SharePart = (typeof shareParts)[number];

/** What a person wants to go, and for how long it may lie. */
export interface ShareChoice {
  readonly parts: readonly SharePart[];
  /** The pages of the journal that go, each by its id. */
  readonly journal: readonly string[];
  /** Whether what was said about safety goes: a yes of its own. */
  readonly safety: boolean;
  /** Whether their country goes, for the help lines of it. */
  readonly country: boolean;
  /** What they want to be called. */
  readonly name: string;
  /** What they ask of the coach. */
  readonly asks: string;
  readonly days: number;
}

/** Nothing of a note, a reading, the journal or safety goes by itself. */
export const freshChoice: ShareChoice = {
  parts: ["answers", "events", "map"],
  journal: [],
  safety: false,
  country: true,
  name: "",
  asks: "",
  days: 30,
};
