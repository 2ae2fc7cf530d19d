import {
  type CheckOutcome,
  type OutcomeVerdict,
  type UnreadPart,
  unreadReasons,
} from "./check-outcome.ts";
import type {
  ApologyChecklist,
  DraftContext,
  DraftFlag,
  DraftLabel,
} from "./draft-check.ts";

/** The lines that can be said of a draft as a whole, from danger to nothing found. */
export const checkLines = [
  "help",
  "not-to-send",
  "hold",
  "hold-apology",
  "unread",
  "unread-signs",
  "unread-end",
  "change",
  "change-marked",
  "change-apology",
  "apology-once",
  "fine",
] as const;

/** The one line that is said of a draft as a whole. */
export type CheckLine = (typeof checkLines)[number];

/** The one thing that is best done with a draft now. */
export type CheckAction =
  "get-help" | "write-it-out" | "hold" | "look" | "copy";

/** One line of the apology checklist, and whether the draft has it. */
export interface ApologyLine {
  readonly line: keyof ApologyChecklist;
  readonly met: boolean;
}

/** All that is said of a draft: its parts never contradict each other. */
export interface CheckSays {
  readonly line: CheckLine;
  readonly action: CheckAction;
  /** The verdict that the line stands for. */
  readonly verdict: OutcomeVerdict;
  /** What could not be read, where that is spoken of. */
  readonly unread: readonly UnreadPart[];
  /** What is marked and spoken of; empty where nothing is. */
  readonly marks: readonly DraftFlag[];
  /** What is said to be fine in it, each once. */
  readonly fine: readonly DraftLabel[];
  /** The apology line by line, or null where it is not spoken of. */
  readonly apology: readonly ApologyLine[] | null;
  readonly shorter: string | null;
  /** Whether to say that an apology is sent once and never again. */
  readonly sendOnce: boolean;
  /** Whether a soft line points to help, above everything else. */
  readonly softHelp: boolean;
}

/** The lines of the apology checklist, in the order of METHOD T13. */
export const apologyLines: readonly (keyof ApologyChecklist)[] = [
  "namesOneAct",
  "noIfOrBut",
  "noBlame",
  "noRequest",
  "noClaimOfChange",
  "underLimit",
];

/**
 * What is to be said of a draft: verdict, best action, marks and apology list as one, so that none of them says
 * what another denies. Danger silences the rest, after a no nothing is said of the wording, and what was not
 * wholly read is never called fine.
 *
 * A check is milder here than the model in one case alone: an apology in which every line of the list is met and
 * nothing is marked, where one is owed.
 * @param check what was found in the draft.
 * @param context the situation it was checked in.
 * @param contactForbidden a court order, or a clear wish of theirs not to be contacted.
 */
export function checkSays(
  check: CheckOutcome,
  context: DraftContext,
  contactForbidden: boolean,
): CheckSays {
  if (check.verdict === "crisis") return silent("help", "get-help", check);
  if (contactForbidden) return silent("not-to-send", "write-it-out", check);
  // What the model lets pass as a whole, it is not sure enough of to mark.
  const found =
    check.verdict === "ok"
      ? []
      : check.flags.filter(
          ({ label, start, end }) => !isFine(label) && start < end,
        );
  const lines = check.apology === null ? null : linesOf(check.apology);
  const clear =
    lines !== null && lines.every(({ met }) => met) && found.length === 0;
  const verdict = saidVerdict(check, context, { clear, lines });
  const { maybeDanger: softHelp, unread } = check;
  if (verdict === "unread" || (verdict === "ok" && unread.length > 0))
    return unreadSays(check);
  const shared = {
    verdict,
    softHelp,
    unread,
    fine: [],
    shorter: null,
  } as const;
  if (clear)
    return {
      ...shared,
      line: verdict === "ok" ? "apology-once" : "hold-apology",
      // A night's sleep comes before an apology is sent.
      action: "hold",
      marks: [],
      apology: lines,
      sendOnce: verdict === "ok",
    };
  if (verdict === "ok")
    return {
      ...shared,
      line: "fine",
      action: "copy",
      marks: [],
      // What could not be told from a draft alone is no reason for a "not yet" beside a "fine".
      apology: lines?.filter(({ met }) => met) ?? null,
      fine: fineIn(check, context),
      sendOnce: false,
    };
  const missing = lines?.some(({ met }) => !met) ?? false;
  const hasMarks = found.length > 0;
  const edits = verdict === "edit";
  return {
    ...shared,
    line: !edits
      ? "hold"
      : hasMarks
        ? "change-marked"
        : missing
          ? "change-apology"
          : "change",
    action: edits && (hasMarks || missing) ? "look" : "hold",
    marks: found,
    apology: lines,
    fine: edits ? fineIn(check, context) : [],
    shorter: edits ? check.shorter : null,
    sendOnce: false,
  };
}

/** Nothing is said of the wording. */
function silent(
  line: "help" | "not-to-send",
  action: CheckAction,
  check: CheckOutcome,
): CheckSays {
  return {
    line,
    action,
    verdict: line === "help" ? "crisis" : "hold",
    unread: [],
    marks: [],
    fine: [],
    apology: null,
    shorter: null,
    sendOnce: false,
    softHelp: line !== "help" && check.maybeDanger,
  };
}

/** What could not be read is said, and nothing of the wording. */
function unreadSays({ unread }: CheckOutcome): CheckSays {
  const [first] = unread.toSorted(
    (a, b) => unreadReasons.indexOf(a.why) - unreadReasons.indexOf(b.why),
  );
  return {
    line: unreadLines[first?.why ?? "language"],
    action: "hold",
    verdict: "unread",
    unread,
    marks: [],
    fine: [],
    apology: null,
    shorter: null,
    sendOnce: false,
    softHelp: true,
  };
}

const unreadLines = {
  language: "unread",
  "no-words": "unread-signs",
  "too-long": "unread-end",
} as const;

interface Apology {
  /** Every line of the list is met, and nothing is marked. */
  readonly clear: boolean;
  readonly lines: readonly ApologyLine[] | null;
}

/**
 * The verdict of the model as far as the list agrees: an apology with a catch is no "fine", a clear one that is
 * owed is, and a clear one that is not right here has nothing left to change.
 */
function saidVerdict(
  { verdict }: CheckOutcome,
  context: DraftContext,
  { clear, lines }: Apology,
): OutcomeVerdict {
  if (verdict === "unread") return verdict;
  if (clear && context === "owed-apology") return "ok";
  // Where nobody is in touch an apology starts something, however clear it is.
  if (clear)
    return context === "no-contact" || verdict !== "ok" ? "hold" : "ok";
  const caught = lines?.some(({ line, met }) => !met && line !== "namesOneAct");
  return verdict === "ok" && caught === true ? "edit" : verdict;
}

function linesOf(apology: ApologyChecklist): readonly ApologyLine[] {
  return apologyLines.map((line) => ({ line, met: apology[line] }));
}

/**
 * What is said to be fine. A clear apology has a line of its own, and an answer is only spoken of where there
 * was something to answer.
 */
function fineIn(
  { flags }: CheckOutcome,
  context: DraftContext,
): readonly DraftLabel[] {
  const answers = context === "ex-reached-out" || context === "reconnecting";
  return [...new Set(flags.map(({ label }) => label))].filter(
    (label) =>
      isFine(label) &&
      label !== "apology-good" &&
      (label !== "breadcrumb-reply-ok" || answers),
  );
}

/** Labels that end so describe what is fine. */
function isFine(label: DraftLabel): boolean {
  return /-(?:ok|good)$/.test(label);
}
