import { isCondolence } from "../en/condolence.ts";
import { metDangerRule, type MetRule } from "../en/danger-rules.ts";
import { metDespair, metHopeless } from "../en/despair-rules.ts";
import { calmClauses, calmTokens } from "./calm-tokens.ts";
import { dangerElsewhere } from "./danger-elsewhere.ts";
import { dangerScore, readSentences } from "./danger-score.ts";
import {
  type DraftCheck,
  type DraftContext,
  type DraftFlag,
  type DraftLabel,
  draftLabels,
} from "./draft-check.ts";
import { draftModel } from "./draft-model.ts";
import type {
  DangerPlace,
  DraftSituation,
  ReadDraft,
  SmallReading,
  Threat,
  TokensRead,
} from "./draft-reading.ts";
import { draftScores } from "./draft-scores.ts";
import type { DraftToken } from "./draft-tokens.ts";
import { flagPlaces } from "./flag-places.ts";
import { foundIn } from "./found-in.ts";
import { modelTargets } from "./model-targets.ts";
import { outcomeOf } from "./outcome-of.ts";
import { plainVerdict } from "./plain-verdict.ts";
import { preparedDraft } from "./prepared-draft.ts";

/**
 * Reads a message that is about to be sent with the small model and the rules.
 * @param draft any text, empty as well; what goes past 100,000 UTF-16 units is not read.
 */
export function smallReading(
  draft: string,
  situation: DraftSituation,
): SmallReading {
  const prepared = preparedDraft(draft);
  const { tokens, parts, plain, beside: besideTokens } = prepared;
  const beside = readTokens(besideTokens, situation.context);
  const whole =
    parts.length === 0 ? beside : readTokens(tokens, situation.context);
  const read = {
    draft,
    situation,
    prepared,
    beside,
    whole,
    elsewhere: dangerElsewhere(plain),
  };
  const outcome = outcomeOf(read, (tokensRead, above) =>
    judged(tokensRead, read, above),
  );
  return { ...read, outcome: { ...outcome, reader: "small" } };
}

function readTokens(
  tokens: readonly DraftToken[],
  context: DraftContext,
): TokensRead | null {
  if (tokens.length === 0) return null;
  const calm = calmTokens(tokens);
  const folded = calm.map(({ text }) => text).join(" ");
  const rule = metDangerRule(folded) ?? metDespair(folded);
  const hopeless = metHopeless(folded);
  return {
    tokens,
    ...scoresOf(tokens, calm, context),
    rule: rule === null ? null : rulePlace(folded, rule),
    hopeless: hopeless === null ? null : rulePlace(folded, hopeless),
    isCondolence: isCondolence(folded),
  };
}

/** What the model makes of the tokens, and of the danger that is left once turns of speech say nothing. */
function scoresOf(
  tokens: readonly DraftToken[],
  calm: readonly DraftToken[],
  context: DraftContext,
): Pick<TokensRead, "features" | "scores" | "worst"> {
  const { features, scores, danger } = draftScores(tokens, context, draftModel);
  if (calm === tokens) return { features, scores, worst: danger };
  const worst = dangerScore(readSentences(calmClauses(calm)), draftModel);
  scores[modelTargets.indexOf("verdict-crisis")] = worst.score;
  return { features, scores, worst };
}

function rulePlace(
  folded: string,
  { label, start, end }: MetRule,
): DangerPlace {
  const from = folded.slice(0, start).split(" ").length - 1;
  const because = folded.slice(start, end);
  return {
    label,
    places: [{ from, to: from + because.split(" ").length }],
    because,
  };
}

/**
 * What the small reader alone says.
 * @param above how far above its threshold the model must see danger, in log odds.
 */
function judged(
  read: TokensRead,
  { prepared: { text: draft }, situation }: ReadDraft,
  above: number,
): DraftCheck {
  const { tokens, features, scores, worst, hopeless } = read;
  const danger = dangerIn(read, situation, above);
  return foundIn({
    draft,
    read,
    situation,
    isDanger: danger !== null,
    maybeDanger: hopeless !== null || worst.score >= draftModel.worryThreshold,
    margins: draftLabels.map((label) => margin(scores, label)),
    verdict: plainVerdict(scores, situation.context, draftModel),
    flags: {
      of: (label) =>
        flagPlaces({ draft, tokens, features, label, model: draftModel }),
      danger:
        danger === null ? [] : dangerFlags(tokens, danger, threatIn(scores)),
    },
  });
}

function dangerIn(
  { rule, hopeless, worst: { score, places } }: TokensRead,
  { dangerKnown = false }: DraftSituation,
  above: number,
): DangerPlace | null {
  if (rule !== null) return rule;
  const seen = { label: null, places, because: "" };
  if (score >= draftModel.crisisThreshold + above) return seen;
  // Where someone may come to harm, what alone would be worth a soft line is danger enough.
  if (!dangerKnown) return null;
  return hopeless ?? (score >= draftModel.worryThreshold ? seen : null);
}

/**
 * The places of danger.
 * @param likelier what it is where that is not known.
 */
export function dangerFlags(
  tokens: readonly DraftToken[],
  danger: DangerPlace,
  likelier: Threat,
): readonly DraftFlag[] {
  return danger.places.map(({ from, to }) => ({
    label: danger.label ?? likelier,
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
    because: danger.because === "" ? [] : [danger.because],
  }));
}

function threatIn(scores: Float64Array): Threat {
  return scoreOf(scores, "threat-self-harm") >= scoreOf(scores, "threat-other")
    ? "threat-self-harm"
    : "threat-other";
}

function scoreOf(scores: Float64Array, label: DraftLabel): number {
  return scores[draftLabels.indexOf(label)] ?? 0;
}

/** How far a label is above its threshold, in log odds. */
function margin(scores: Float64Array, label: DraftLabel): number {
  return scoreOf(scores, label) - (draftModel.thresholds.get(label) ?? 0);
}
