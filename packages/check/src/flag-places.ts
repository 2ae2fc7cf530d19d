import { type DraftFlag, type DraftLabel, draftLabels } from "./draft-check.ts";
import type { DraftModel } from "./draft-model.ts";
import type { DraftToken } from "./draft-tokens.ts";
import { type PresentFeature, weightOf } from "./score-draft.ts";
import { clauses, type Stretch, wholeOf } from "./sentences.ts";

/** A further clause is flagged when it raised the label this much as strongly as the first. */
const alsoStrong = 0.75;
/** How many clauses of a draft are flagged for one label at the most. */
const mostPlaces = 3;
/** How many stretches of words a flag names. */
const mostNamed = 3;

/** A draft as it was read, and a label that was found to hold for it. */
interface Flagged {
  readonly draft: string;
  readonly tokens: readonly DraftToken[];
  readonly features: readonly PresentFeature[];
  readonly label: DraftLabel;
  readonly model: DraftModel;
}

/**
 * Where in a draft a label holds: the clauses whose features raised it most, and which these are.
 * @returns at least one flag, by strength; the whole draft for an outpouring, which has no one place.
 */
export function flagPlaces({
  draft,
  tokens,
  features,
  label,
  model,
}: Flagged): readonly DraftFlag[] {
  const target = draftLabels.indexOf(label);
  const raised = features
    .map((feature) => ({
      ...feature,
      push: weightOf(feature.name, target, model) * feature.value,
    }))
    .filter(({ push, name }) => push > 0 && !/^[nx]:/.test(name))
    .toSorted((a, b) => b.push - a.push);
  const whole = wholeOf(tokens);
  const strengths = (label === "long-emotional" ? [whole] : clauses(tokens))
    .map((clause) => {
      const inside = raised.filter(
        ({ first, last }) => first >= clause.from && last < clause.to,
      );
      return {
        clause,
        inside,
        strength: inside.reduce((sum, { push }) => sum + push, 0),
      };
    })
    .toSorted((a, b) => b.strength - a.strength);
  const strongest = strengths[0]?.strength ?? 0;
  if (strongest <= 0) return [flag(draft, tokens, label, whole, [])];
  return strengths
    .filter(({ strength }) => strength >= strongest * alsoStrong)
    .slice(0, mostPlaces)
    .map(({ clause, inside }) =>
      flag(draft, tokens, label, clause, wordsOf(draft, tokens, inside)),
    );
}

/** The words of the draft that the strongest features stand on, each place once. */
function wordsOf(
  draft: string,
  tokens: readonly DraftToken[],
  features: readonly PresentFeature[],
): readonly string[] {
  const words = features.map(({ first, last }) =>
    draft.slice(tokens[first]?.start, tokens[last]?.end),
  );
  return words
    .filter(
      (one, at) =>
        !words
          .slice(0, at)
          .some((other) => other.includes(one) || one.includes(other)),
    )
    .slice(0, mostNamed);
}

// Five parameters: each becomes a field of the flag, or finds one.
function flag(
  draft: string,
  tokens: readonly DraftToken[],
  label: DraftLabel,
  { from, to }: Stretch,
  because: readonly string[],
): DraftFlag {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? draft.length;
  return { label, start, end, because };
}
