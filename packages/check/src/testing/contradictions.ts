import type { CheckOutcome } from "../check-outcome.ts";
import type { CheckSays } from "../check-says.ts";
import type { DraftContext, DraftLabel } from "../draft-check.ts";

/** What the lines of the screen say that needs something else to be true beside it. */
interface Said {
  readonly check: CheckOutcome;
  readonly context: DraftContext;
  readonly says: CheckSays;
}

const isFine = (label: DraftLabel): boolean => /-(?:ok|good)$/.test(label);

/** Each law by its name: true where what is said keeps it. */
const laws: Readonly<Record<string, (said: Said) => boolean>> = {
  "danger silences the rest": ({ check, says }) =>
    (check.verdict === "crisis") === (says.line === "help") &&
    (says.line !== "help" ||
      (says.action === "get-help" && isSilent(says) && !says.softHelp)),
  "after a no nothing is said of the wording": ({ says }) =>
    says.line !== "not-to-send" ||
    (says.action === "write-it-out" && isSilent(says)),
  "the line stands for its verdict": ({ says: { line, verdict } }) =>
    verdict === verdictOf[line],
  "send it once only where it is fine to send": ({ says }) =>
    !says.sendOnce || says.verdict === "ok",
  "send it once only of an apology in which nothing is missing": ({ says }) =>
    !says.sendOnce ||
    (says.apology !== null && says.apology.every(({ met }) => met)),
  "marks are spoken of only where there are any": ({ says }) =>
    says.line !== "change-marked" || says.marks.length > 0,
  "a change with marks speaks of them": ({ says }) =>
    says.verdict !== "edit" ||
    says.marks.length === 0 ||
    says.line === "change-marked",
  "a mark has a place, and is of something that pushes away": ({
    check,
    says,
  }) =>
    says.marks.every(
      (mark) =>
        mark.start < mark.end &&
        !isFine(mark.label) &&
        check.flags.includes(mark),
    ),
  "what is fine has no marks and nothing missing": ({ says }) =>
    says.verdict !== "ok" ||
    (says.marks.length === 0 && (says.apology ?? []).every(({ met }) => met)),
  "the list says what the checklist found, and nothing else": ({
    check,
    says,
  }) =>
    (says.apology ?? []).every(
      ({ line, met }) => check.apology?.[line] === met,
    ),
  "a list is spoken of where something in it is missing": ({ says }) =>
    says.line !== "change-apology" ||
    (says.apology ?? []).some(({ met }) => !met),
  "a look has something to look at": ({ says }) =>
    says.action !== "look" ||
    says.marks.length > 0 ||
    (says.apology ?? []).some(({ met }) => !met),
  "an apology is called clear only where nothing is missing or marked": ({
    says,
  }) =>
    (says.line !== "hold-apology" && says.line !== "apology-once") ||
    (says.marks.length === 0 &&
      (says.apology ?? [{ met: false }]).every(({ met }) => met)),
  "nothing is praised in what is better held": ({ says }) =>
    says.verdict !== "hold" || says.fine.length === 0,
  "what is fine was found, and is of the fine kinds": ({ check, says }) =>
    says.fine.every(
      (label) =>
        isFine(label) &&
        label !== "apology-good" &&
        check.flags.some((flag) => flag.label === label),
    ),
  "an answer is praised only where there was something to answer": ({
    context,
    says,
  }) =>
    !says.fine.includes("breadcrumb-reply-ok") ||
    context === "ex-reached-out" ||
    context === "reconnecting",
  "milder than the model only of a clear apology that is owed": ({
    check,
    context,
    says,
  }) =>
    rank[says.verdict] >= rank[check.verdict] ||
    (context === "owed-apology" && says.line === "apology-once"),
  "what was not wholly read is never fine": ({ check, says }) =>
    check.unread.length === 0 || says.verdict !== "ok",
  "what could not be read is said, and asked after, and kept": ({ says }) =>
    says.verdict !== "unread" ||
    (says.softHelp && says.action === "hold" && isSilent(says)),
  "unread is what the check could not read": ({ check, says }) =>
    says.verdict !== "unread" ||
    check.verdict === "unread" ||
    check.unread.length > 0,
  "copying is the best only of what is fine": ({ says }) =>
    says.action !== "copy" || says.line === "fine",
};

/** Laws that hold of what was read from a text, where marks and list come from the same reading. */
const lawsOfRead: Readonly<Record<string, (said: Said) => boolean>> = {
  "the list never denies a mark": ({ says }) => {
    const marked = (labels: readonly DraftLabel[]): boolean =>
      says.marks.some(({ label }) => labels.includes(label));
    return (says.apology ?? []).every(
      ({ line, met }) =>
        !met ||
        (line === "noBlame"
          ? !marked(["blame", "guilt", "anger", "sarcasm"])
          : line !== "noClaimOfChange" || !marked(["bargaining-promises"])),
    );
  },
};

const verdictOf = {
  help: "crisis",
  "not-to-send": "hold",
  hold: "hold",
  "hold-apology": "hold",
  unread: "unread",
  "unread-signs": "unread",
  "unread-end": "unread",
  change: "edit",
  "change-marked": "edit",
  "change-apology": "edit",
  "apology-once": "ok",
  fine: "ok",
} as const;

const rank = { ok: 0, unread: 1, edit: 1, hold: 2, crisis: 3 } as const;

function isSilent(says: CheckSays): boolean {
  return (
    says.marks.length === 0 &&
    says.fine.length === 0 &&
    says.apology === null &&
    says.shorter === null &&
    !says.sendOnce
  );
}

/** The laws that what is said of a draft breaks, by name. */
export function contradictions(said: Said, isRead: boolean): readonly string[] {
  return Object.entries(isRead ? { ...laws, ...lawsOfRead } : laws)
    .filter(([, holds]) => !holds(said))
    .map(([name]) => name);
}
