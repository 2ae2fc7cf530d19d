/** The situations a draft can be checked in, in the order they are offered. */
export const draftContexts = [
  "no-contact",
  "ex-reached-out",
  "coparenting",
  "owed-apology",
  "reconnecting",
] as const;

/** The situation a draft would be sent in. */
export type DraftContext = (typeof draftContexts)[number];

/** What can be in a draft: what pushes the ex away or is dangerous, then the good kinds. */
export const draftLabels = [
  "threat-self-harm",
  "threat-other",
  "pleading",
  "guilt",
  "blame",
  "anger",
  "sarcasm",
  "ultimatum",
  "bargaining-promises",
  "love-declaration",
  "jealousy-ploy",
  "surveillance",
  "long-emotional",
  "closure-demand",
  "booty-call",
  "apology-bad",
  "apology-good",
  "breadcrumb-reply-ok",
  "logistics-ok",
  "warm-light-ok",
  "boundary-ok",
] as const;

/** One of the things that can be in a draft. */
export type DraftLabel = (typeof draftLabels)[number];

/** What to do with a draft, from the one that is fine to the one that is not about wording. */
export const draftVerdicts = ["ok", "edit", "hold", "crisis"] as const;

/** What to do with a draft. */
export type DraftVerdict = (typeof draftVerdicts)[number];

/** Something found in a draft, and where. */
export interface DraftFlag {
  readonly label: DraftLabel;
  /** First UTF-16 unit in the draft. */
  readonly start: number;
  /** One past the last UTF-16 unit in the draft, on the border of a grapheme. */
  readonly end: number;
  /** The pieces of text that raised it most, strongest first; a rule names itself. */
  readonly because: readonly string[];
}

/** What the check says of one draft. */
export interface DraftCheck {
  readonly verdict: DraftVerdict;
  /** Whether something in it could be about danger, though not surely enough for a crisis: worth a line about help. */
  readonly maybeDanger: boolean;
  /** By place, then by label; labels that end in "-ok" or "-good" describe what is fine. */
  readonly flags: readonly DraftFlag[];
  /** A shorter version with the practical part only, or null when there is none to offer. */
  readonly shorter: string | null;
  /** The lines of the apology checklist (METHOD T13), or null when the draft is no apology. */
  readonly apology: ApologyChecklist | null;
}

/** What a good apology has, line by line; null where a draft alone cannot show it. */
export interface ApologyChecklist {
  readonly namesOneAct: boolean;
  readonly noIfOrBut: boolean;
  readonly noBlame: boolean;
  readonly noRequest: boolean;
  readonly noClaimOfChange: boolean;
  readonly underLimit: boolean;
}
