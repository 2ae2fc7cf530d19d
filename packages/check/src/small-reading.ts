import { apologyChecklist } from "./apology-checklist.ts";
import { metDangerRule, type MetRule } from "../en/danger-rules.ts";
import { isCondolence } from "../en/condolence.ts";
import { metDespair, metHopeless } from "../en/despair-rules.ts";
import { type Danger, dangerScore, readSentences } from "./danger-score.ts";
import {
  type DraftCheck,
  type DraftContext,
  type DraftFlag,
  type DraftLabel,
  type DraftVerdict,
  draftLabels,
} from "./draft-check.ts";
import { draftModel } from "./draft-model.ts";
import { calmClauses, calmTokens } from "./calm-tokens.ts";
import type { CheckOutcome } from "./check-outcome.ts";
import { dangerElsewhere } from "./danger-elsewhere.ts";
import type { DraftToken } from "./draft-tokens.ts";
import { heardTokens } from "./heard-tokens.ts";
import { picturesRead } from "./pictures-read.ts";
import { plainLetters } from "./plain-letters.ts";
import { isMostlyUnread, tokensBeside, unreadParts } from "./unread-parts.ts";
import { withUnread } from "./with-unread.ts";
import { flagPlaces } from "./flag-places.ts";
import { draftScores, oneSentenceIsEnough } from "./draft-scores.ts";
import { modelTargets } from "./model-targets.ts";
import type { Stretch } from "./sentences.ts";
import { shorterDraft } from "./shorter-draft.ts";
import { plainVerdict } from "./plain-verdict.ts";

/** The longest draft that is read, in UTF-16 units; what comes after is not looked at. */
const longestDraftRead = 100_000;

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
}

/**
 * Reads a message that is about to be sent with the small model and the rules.
 * @param draft any text, empty as well; what goes past 100,000 UTF-16 units is not read.
 */
export function smallReading(
  draft: string,
  situation: DraftSituation,
): SmallReading {
  return { draft, situation, outcome: outcomeOf(draft, situation) };
}

function outcomeOf(draft: string, situation: DraftSituation): CheckOutcome {
  const text = draft.slice(0, longestDraftRead);
  const plain = plainLetters(text);
  const tokens = picturesRead(heardTokens(plain));
  const parts = unreadParts(plain, tokens, isLearned);
  const isMostly = isMostlyUnread(tokens, parts);
  const read = readTokens(
    text,
    parts.length === 0 ? tokens : tokensBeside(tokens, parts),
    situation,
  );
  // What stands beside it may be what makes it dangerous, or what hides it: both are looked at.
  const whole =
    parts.length === 0 || read.verdict === "crisis"
      ? read
      : readTokens(text, tokens, situation, isMostly ? surely : 0);
  const outcome = withUnread(whole.verdict === "crisis" ? whole : read, {
    parts,
    isMostly,
    danger: dangerElsewhere(plain),
    pastEnd: { from: text.length, to: draft.length },
    contactForbidden: situation.contactForbidden,
  });
  return { ...outcome, reader: "small" };
}

/** How far above its threshold danger must be among words of which most cannot be read, in log odds. */
const surely = 2;

/** Whether the model learned of this word or emoji. */
function isLearned(word: string): boolean {
  return draftModel.features.has(`w:${word}`);
}

/**
 * What the model and the rules say of these tokens.
 * @param above how far above its threshold the model must see danger, in log odds.
 */
function readTokens(
  draft: string,
  tokens: readonly DraftToken[],
  { context, contactForbidden, dangerKnown = false }: DraftSituation,
  above = 0,
): DraftCheck {
  if (tokens.length === 0) return emptyCheck(contactForbidden);
  const calm = calmTokens(tokens);
  const folded = textOf(calm);
  const { features, scores, worst } = scoresOf(tokens, calm, context);
  const hopeless = metHopeless(folded);
  const danger =
    dangerPlace(folded, worst, above) ??
    (dangerKnown ? likelyDanger(folded, worst, hopeless) : null);
  const verdict: DraftVerdict =
    danger !== null
      ? "crisis"
      : contactForbidden
        ? "hold"
        : withWhatIsThere(
            plainVerdict(scores, context, draftModel),
            scores,
            context,
            folded,
          );
  const labels = heldLabels(scores, verdict);
  const flags: DraftFlag[] = labels.flatMap((label) =>
    flagPlaces({ draft, tokens, features, label, model: draftModel }),
  );
  if (danger !== null) {
    const label =
      danger.label ??
      (scoreOf(scores, "threat-self-harm") >= scoreOf(scores, "threat-other")
        ? "threat-self-harm"
        : "threat-other");
    if (!labels.includes(label))
      flags.push(
        ...danger.places.map((place) =>
          flagOf(tokens, place, label, danger.because),
        ),
      );
  }
  const has = (label: DraftLabel): boolean => labels.includes(label);
  /** In what is fine as a whole only what is plain counts against an apology. */
  const counts = (label: DraftLabel): boolean =>
    verdict === "ok" ? margin(scores, label) >= plainly : has(label);
  return {
    verdict,
    maybeDanger:
      verdict !== "crisis" &&
      (hopeless !== null || worst.score >= draftModel.worryThreshold),
    flags: flags.toSorted(
      (a, b) => a.start - b.start || a.label.localeCompare(b.label),
    ),
    shorter:
      has("logistics-ok") && verdict === "edit"
        ? shorterDraft(draft, tokens, flags)
        : null,
    apology:
      verdict !== "crisis" && (has("apology-good") || has("apology-bad"))
        ? apologyChecklist(
            textOf(tokens),
            counts("blame") ||
              counts("guilt") ||
              counts("anger") ||
              counts("sarcasm"),
            counts("bargaining-promises"),
          )
        : null,
  };
}

/** What the model makes of the tokens, and of the danger that is left once turns of speech say nothing. */
function scoresOf(
  tokens: readonly DraftToken[],
  calm: readonly DraftToken[],
  context: DraftContext,
): Pick<ReturnType<typeof draftScores>, "features" | "scores"> & {
  readonly worst: Danger;
} {
  const { features, scores, danger } = draftScores(tokens, context, draftModel);
  if (calm === tokens) return { features, scores, worst: danger };
  const worst = dangerScore(readSentences(calmClauses(calm)), draftModel);
  scores[modelTargets.indexOf("verdict-crisis")] = worst.score;
  return { features, scores, worst };
}

function textOf(tokens: readonly DraftToken[]): string {
  return tokens.map(({ text }) => text).join(" ");
}

function emptyCheck(contactForbidden: boolean): DraftCheck {
  return {
    verdict: contactForbidden ? "hold" : "ok",
    maybeDanger: false,
    flags: [],
    shorter: null,
    apology: null,
  };
}

interface DangerPlace {
  /** Null where the model saw it and a rule did not. */
  readonly label: "threat-self-harm" | "threat-other" | null;
  readonly places: readonly Stretch[];
  readonly because: string;
}

function dangerPlace(
  folded: string,
  { score, places }: Danger,
  above: number,
): DangerPlace | null {
  const rule = metDangerRule(folded) ?? metDespair(folded);
  if (rule !== null) return rulePlace(folded, rule);
  return score >= draftModel.crisisThreshold + above
    ? { label: null, places, because: "" }
    : null;
}

/** Where someone may come to harm, what alone would be worth a soft line is danger enough. */
function likelyDanger(
  folded: string,
  { score, places }: Danger,
  hopeless: MetRule | null,
): DangerPlace | null {
  if (hopeless !== null) return rulePlace(folded, hopeless);
  return score >= draftModel.worryThreshold
    ? { label: null, places, because: "" }
    : null;
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

function flagOf(
  tokens: readonly DraftToken[],
  { from, to }: Stretch,
  label: DraftLabel,
  because: string,
): DraftFlag {
  return {
    label,
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
    because: because === "" ? [] : [because],
  };
}

function scoreOf(scores: Float64Array, label: DraftLabel): number {
  return scores[draftLabels.indexOf(label)] ?? 0;
}

/**
 * The verdict that fits what is there: nothing is fine in which something plainly pushes away, and practical
 * words between parents, and condolences, are fine where nothing does.
 */
function withWhatIsThere(
  verdict: "ok" | "edit" | "hold",
  scores: Float64Array,
  context: DraftContext,
  folded: string,
): "ok" | "edit" | "hold" {
  const margins = draftLabels
    .filter(oneSentenceIsEnough)
    .map((label) => margin(scores, label));
  const most = Math.max(...margins);
  if (verdict === "ok") return most >= plainly ? "edit" : "ok";
  if (most < 0 && isCondolence(folded)) return "ok";
  const isPractical = margin(scores, "logistics-ok") >= 0;
  return context === "coparenting" && isPractical && most < 0 ? "ok" : verdict;
}

/** How far a label is above its threshold, in log odds. */
function margin(scores: Float64Array, label: DraftLabel): number {
  return scoreOf(scores, label) - (draftModel.thresholds.get(label) ?? 0);
}

/** How far above its threshold a label is plain, in log odds. */
const plainly = 0.75;

/**
 * The labels that hold. Danger to oneself is a crisis or is not said; a verdict that asks for a change names
 * what it is about, the likeliest thing when none is sure.
 */
function heldLabels(
  scores: Float64Array,
  verdict: DraftVerdict,
): readonly DraftLabel[] {
  const possible = draftLabels.filter(
    (label) => label !== "threat-self-harm" || verdict === "crisis",
  );
  const held = possible.filter((label) => margin(scores, label) >= 0);
  if (verdict === "ok" || held.length > 0) return held;
  const likeliest = possible.toSorted(
    (a, b) => margin(scores, b) - margin(scores, a),
  )[0];
  return likeliest === undefined || margin(scores, likeliest) < -nearEnough
    ? []
    : [likeliest];
}

/** How far below its threshold a label may be and still be named when nothing else is, in log odds. */
const nearEnough = 1;
