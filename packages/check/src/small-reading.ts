import { metDangerRule, type MetRule } from "../en/danger-rules.ts";
import { isCondolence } from "../en/condolence.ts";
import { metDespair, metHopeless } from "../en/despair-rules.ts";
import { calmClauses, calmTokens } from "./calm-tokens.ts";
import type { CheckOutcome } from "./check-outcome.ts";
import { type DraftFlags, foundIn, heldLabels, plainly } from "./found-in.ts";
import { dangerElsewhere, type MetPhrase } from "./danger-elsewhere.ts";
import { type Danger, dangerScore, readSentences } from "./danger-score.ts";
import {
  type DraftCheck,
  type DraftContext,
  type DraftFlag,
  type DraftLabel,
  draftLabels,
} from "./draft-check.ts";
import { draftModel } from "./draft-model.ts";
import { draftScores, oneSentenceIsEnough } from "./draft-scores.ts";
import type { DraftToken } from "./draft-tokens.ts";
import { flagPlaces } from "./flag-places.ts";
import { modelTargets } from "./model-targets.ts";
import { plainVerdict } from "./plain-verdict.ts";
import { preparedDraft, type PreparedDraft, surely } from "./prepared-draft.ts";
import type { PresentFeature } from "./score-draft.ts";
import type { Stretch } from "./sentences.ts";
import { withUnread } from "./with-unread.ts";

/** The situation a draft would be sent in. */
export interface DraftSituation {
  readonly context: DraftContext;
  /** A court order, or a clear wish of theirs not to be contacted: then nothing is fine to send. */
  readonly contactForbidden: boolean;
  /** That someone may come to harm is known already, from what was said about safety: then what could be danger is. */
  readonly dangerKnown?: boolean;
}

/** What the small reader makes of a draft: what it comes to, and what the careful one goes on from. */
export interface SmallReading {
  readonly draft: string;
  readonly situation: DraftSituation;
  /** What a check comes to when nobody else reads. */
  readonly outcome: CheckOutcome;
  readonly prepared: PreparedDraft;
  /** What was read in the words that can be read; null where there are none. */
  readonly beside: TokensRead | null;
  /** What was read in all words, which is the same where all can be read. */
  readonly whole: TokensRead | null;
  /** Words of danger in another language. */
  readonly elsewhere: MetPhrase | null;
}

/** What the model and the rules see in some tokens. */
export interface TokensRead {
  readonly tokens: readonly DraftToken[];
  readonly features: readonly PresentFeature[];
  /** Log odds of every target, in their order. */
  readonly scores: Float64Array;
  readonly worst: Danger;
  /** Plain words of danger. */
  readonly rule: DangerPlace | null;
  /** Words of despair that are worth asking after. */
  readonly hopeless: DangerPlace | null;
  readonly isCondolence: boolean;
}

/** The two kinds of danger. */
export type Threat = "threat-self-harm" | "threat-other";

/** Where danger is. */
export interface DangerPlace {
  /** Null where the model saw it and a rule did not. */
  readonly label: Threat | null;
  readonly places: readonly Stretch[];
  readonly because: string;
}

/**
 * Reads a message that is about to be sent with the small model and the rules.
 * @param draft any text, empty as well; what goes past 100,000 UTF-16 units is not read.
 */
export function smallReading(
  draft: string,
  situation: DraftSituation,
): SmallReading {
  const prepared = preparedDraft(draft);
  const { tokens, parts, plain, beside: besideTokens, isMostly } = prepared;
  const beside = readTokens(besideTokens, situation.context);
  // What stands beside it may be what makes it dangerous, or what hides it: both are looked at.
  const whole =
    parts.length === 0 ? beside : readTokens(tokens, situation.context);
  const read = checkOf(prepared.text, beside, situation);
  const check =
    parts.length === 0 || read.verdict === "crisis"
      ? read
      : checkOf(prepared.text, whole, situation, isMostly ? surely : 0);
  const elsewhere = dangerElsewhere(plain);
  const outcome = withUnread(check.verdict === "crisis" ? check : read, {
    parts,
    isMostly,
    danger: elsewhere,
    pastEnd: { from: prepared.text.length, to: draft.length },
    contactForbidden: situation.contactForbidden,
  });
  return {
    draft,
    situation,
    outcome: { ...outcome, reader: "small" },
    prepared,
    beside,
    whole,
    elsewhere,
  };
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

// Four parameters: what was typed, what was read in it, and how.
/**
 * What the small reader alone says.
 * @param above how far above its threshold the model must see danger, in log odds.
 */
function checkOf(
  draft: string,
  read: TokensRead | null,
  situation: DraftSituation,
  above = 0,
): DraftCheck {
  const { contactForbidden, context } = situation;
  if (read === null) return emptyCheck(contactForbidden);
  const { tokens, features, scores, worst, hopeless } = read;
  const margins = draftLabels.map((label) => margin(scores, label));
  const danger = dangerIn(read, situation, above);
  const verdict =
    danger !== null
      ? "crisis"
      : contactForbidden
        ? "hold"
        : withWhatIsThere(
            plainVerdict(scores, context, draftModel),
            margins,
            context,
            read.isCondolence,
          );
  const flags: DraftFlags = {
    of: (label) =>
      flagPlaces({ draft, tokens, features, label, model: draftModel }),
    danger:
      danger === null ? [] : dangerFlags(tokens, danger, threatIn(scores)),
  };
  return foundIn({
    draft,
    tokens,
    verdict,
    maybeDanger: hopeless !== null || worst.score >= draftModel.worryThreshold,
    labels: heldLabels(margins, verdict),
    margins,
    flags,
  });
}

/** An empty draft has nothing in it. */
export function emptyCheck(contactForbidden: boolean): DraftCheck {
  return {
    verdict: contactForbidden ? "hold" : "ok",
    maybeDanger: false,
    flags: [],
    shorter: null,
    apology: null,
  };
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

// Four parameters: what was said, and the three things it must fit.
/**
 * The verdict that fits what is there: nothing is fine in which something plainly pushes away, and practical
 * words between parents, and condolences, are fine where nothing does.
 */
export function withWhatIsThere(
  verdict: "ok" | "edit" | "hold",
  margins: readonly number[],
  context: DraftContext,
  isSympathy: boolean,
): "ok" | "edit" | "hold" {
  const marginOf = (label: DraftLabel): number =>
    margins[draftLabels.indexOf(label)] ?? 0;
  const most = Math.max(
    ...draftLabels.filter(oneSentenceIsEnough).map(marginOf),
  );
  if (verdict === "ok") return most >= plainly ? "edit" : "ok";
  if (most < 0 && isSympathy) return "ok";
  const isPractical = marginOf("logistics-ok") >= 0;
  return context === "coparenting" && isPractical && most < 0 ? "ok" : verdict;
}
