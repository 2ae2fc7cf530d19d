import { factKinds } from "./fact-kinds.ts";

/** The key of a fact, for example `endedBy`. */
export type FactKey = keyof typeof factKinds;

type ValueOf<Kind> = Kind extends {
  kind: "choice";
  options: readonly (infer Option)[];
}
  ? Option
  : Kind extends { kind: "set"; options: readonly (infer Option)[] }
    ? readonly Option[]
    : Kind extends { kind: "boolean" }
      ? boolean
      : number;

/** Every fact key with the type of its value. */
export type FactValues = {
  readonly [Key in FactKey]: ValueOf<(typeof factKinds)[Key]>;
};

/** The type of one fact's value, for example `FactValue<"ageMe">` is `number`. */
export type FactValue<Key extends FactKey> = FactValues[Key];

/** What is known of the situation. A fact that is absent is not known; it never means "no". */
export type Facts = { readonly [Key in FactKey]?: FactValue<Key> };

/** Something that went wrong between the two. */
export type IssueId = FactValue<"issues">[number];
/** What the person does towards the ex. */
export type ConductId = FactValue<"conduct">[number];
/** Something the ex did. */
export type SignalId = FactValue<"signals">[number];
/** Something in the ex's life that could bring them back. */
export type CircumstanceId = FactValue<"exCircumstances">[number];
/** Something that makes the two meet or deal with each other. */
export type TieId = FactValue<"ties">[number];

/** All fact keys, in the order of the table of facts. */
export const factKeys: readonly FactKey[] =
  Object.keys(factKinds).filter(isFactKey);

/** All issue ids, in order. */
export const issueIds: readonly IssueId[] = factKinds.issues.options;
/** All conduct ids, in order. */
export const conductIds: readonly ConductId[] = factKinds.conduct.options;
/** All signal ids, in order. */
export const signalIds: readonly SignalId[] = factKinds.signals.options;
/** All ids of the ex's circumstances, in order. */
export const circumstanceIds: readonly CircumstanceId[] =
  factKinds.exCircumstances.options;
/** All tie ids, in order. */
export const tieIds: readonly TieId[] = factKinds.ties.options;

/**
 * Whether a text is the key of a fact.
 * @param text any text, from a trusted source or not
 * @returns true for the keys of the table of facts and for nothing else
 */
export function isFactKey(text: string): text is FactKey {
  return Object.hasOwn(factKinds, text);
}
