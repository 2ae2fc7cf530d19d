import { readingBehind } from "@staying-power/care";
import type { ReasonId } from "@staying-power/case";
import type { ReunionCheck } from "@staying-power/forecast";
import type { ReunionWay } from "@staying-power/plan";
import {
  isBeyondSaying,
  locale,
  mapWords,
  reasons,
  reunionAnswerText,
  reunionMineWords,
  reunionPaceWords,
  reunionQuestionWords,
  reunionReasonWords,
  reunionSignNames,
  reunionWords,
  type Saying,
  terminalWords,
  wholeReunion,
} from "@staying-power/words";
import type { CaseReunion } from "../case-reunion.ts";
import { wrapText } from "../wrap-text.ts";
import { careLines } from "./care-lines.ts";
import { pageText } from "./page-text.ts";
import { peopleOfHundred } from "./people-of-hundred.ts";
import { carePage, type PageLook } from "./reading-page.ts";

/** A reunion check as a page of text. Where safety comes first there are its words and no number. */
export function reunionPage(
  { check, way, gates }: CaseReunion,
  look: PageLook,
): string {
  if (readingBehind(gates) === "withheld") return carePage(gates, look);
  const inner = { ...look, width: look.width - 2 };
  const sections = [
    [look.ink.quiet(reunionWords.title(locale.day(check.asOf)))],
    [
      look.ink.strong(reunionWords.heading),
      ...(check.state === "as-if-back"
        ? wrapText(reunionWords.asIfBack, inner.width)
        : []),
    ],
    likeliest(check, inner),
    apart(check, inner),
    signs(check, inner),
    lasts(check, inner),
    over(check, inner),
    pace(way, inner),
    mine(check, inner),
    next(check, inner),
    [look.ink.strong(reunionWords.ends.heading)],
  ];
  return pageText([
    ...careLines(gates, gates, inner.width, inner.ink),
    ...(gates.length > 0
      ? [inner.ink.strong(terminalWords.page.reframed), ""]
      : []),
    ...sections
      .filter((section) => section.length > 0)
      .flatMap((section, place) => (place === 0 ? section : ["", ...section])),
  ]);
}

function headed(
  heading: string,
  { width, ink }: PageLook,
  texts: readonly string[],
): string[] {
  return [
    ink.strong(heading),
    ...texts.flatMap((text) => wrapText(text, width)),
  ];
}

/** The two likeliest by name, each with the coming weeks and what ends it, and the others in a line each. */
function likeliest(check: ReunionCheck, look: PageLook): string[] {
  const words = reunionWords.likeliest;
  const whole = wholeReunion(check).reasons;
  const line = (id: ReasonId): string => {
    const people = whole.find((each) => each.id === id);
    return people === undefined
      ? ""
      : words.line(
          reasons[id].name,
          isBeyondSaying(people)
            ? reunionWords.likeliest.most
            : peopleOfHundred(people),
        );
  };
  const [first, second, ...others] = check.reasons.map(({ id }) => id);
  const told = [first, second].flatMap((id) =>
    id === undefined
      ? []
      : [
          ...wrapText(line(id), look.width).map(look.ink.strong),
          ...said(reunionReasonWords[id].weeks, look),
          ...said(reunionReasonWords[id].ends, look),
        ],
  );
  return [
    ...headed(words.heading, look, [words.text]),
    ...told,
    "",
    ...headed(words.others, look, others.map(line)),
    ...wrapText(words.never, look.width),
  ];
}

/** A saying with who says it. */
function said({ text, mark }: Saying, { width, ink }: PageLook): string[] {
  const whose =
    mark === "research" ? "" : mapWords.whoSays(mapWords.marks[mark]);
  return [
    ...wrapText(text, width - 3).map(
      (line, index) => `${index === 0 ? " · " : "   "}${line}`,
    ),
    ...wrapText(whose, width - 3).map((line) => ink.quiet(`   ${line}`)),
  ];
}

function apart(
  { apart: telling, reasons: shares }: ReunionCheck,
  look: PageLook,
) {
  const [first, second] = shares;
  if (telling === null || first === undefined || second === undefined)
    return [];
  const [one, other] = telling.speaks.map(
    (answer) => reunionAnswerText(telling.question, answer) ?? answer,
  );
  return headed(reunionWords.apart.heading, look, [
    reunionWords.apart.text({
      ask: reunionQuestionWords[telling.question].ask,
      first: { reason: first.id, answer: one ?? "" },
      second: { reason: second.id, answer: other ?? "" },
    }),
  ]);
}

function signs(check: ReunionCheck, look: PageLook): string[] {
  const words = reunionWords.signs;
  return [
    ...headed(words.heading, look, [
      check.rightReason.passed ? words.passed : words.open,
    ]),
    ...check.signs.flatMap(({ id, seen }) =>
      wrapText(
        `${seen.length > 0 ? "●" : "○"} ${reunionSignNames[id]}: ${
          seen.length > 0
            ? words.seen(seen.map((day) => locale.day(day)))
            : words.notYet
        }`,
        look.width,
      ),
    ),
  ];
}

function lasts(check: ReunionCheck, look: PageLook): string[] {
  const { lasts: people, yearBehind } = wholeReunion(check);
  const { heading, behind, text } = reunionWords.lasts;
  return headed(heading, look, [
    yearBehind ? behind : text(peopleOfHundred(people)),
  ]);
}

/** The two likeliest by then, for every earlier day; nothing where there was only one. */
function over(check: ReunionCheck, look: PageLook): string[] {
  const words = reunionWords.over;
  const whole = wholeReunion(check);
  if (whole.rounds.length < 2) return [];
  return headed(words.heading, look, [
    ...whole.rounds.map(({ on, reasons: shares }) => {
      const [first, second] = shares.map(({ id, about }) =>
        reunionWords.likeliest.line(
          reasons[id].name,
          isBeyondSaying({ about })
            ? reunionWords.likeliest.most
            : locale.number(about),
        ),
      );
      return words.line({
        day: locale.day(on),
        first: first ?? "",
        second: second ?? "",
      });
    }),
    ...(whole.takesPlace ? [words.takesPlace] : []),
  ]);
}

function pace({ pace: id, slower, mayLeave }: ReunionWay, look: PageLook) {
  const words = reunionWords.pace;
  const { name, does, asks, nots } = reunionPaceWords[id];
  const all = (sayings: readonly Saying[]): string[] =>
    sayings.flatMap((saying) => said(saying, look));
  return [
    ...headed(words.heading, look, [name, ...(slower ? [words.slower] : [])]),
    ...all(does),
    ...headed(words.asks, look, []),
    ...all(asks),
    ...headed(words.nots, look, []),
    ...all(nots),
    ...(mayLeave ? wrapText(words.mayLeave, look.width) : []),
  ];
}

/** What is said to the person's own answers. */
function mine({ answers }: ReunionCheck, look: PageLook): string[] {
  const replies = answers.flatMap((each) => {
    switch (each.question) {
      case "my-reason":
        return [reunionMineWords["my-reason"][each.answer]];
      case "my-part":
        return [reunionMineWords["my-part"][each.answer]];
      case "at-ease":
        return [reunionMineWords["at-ease"][each.answer]];
      default:
        return [];
    }
  });
  return replies.length === 0
    ? []
    : headed(reunionWords.mine.heading, look, replies);
}

function next({ next: best, againOn }: ReunionCheck, look: PageLook): string[] {
  const words = reunionWords.next;
  return headed(words.heading, look, [
    best === null ? words.none : reunionQuestionWords[best.question].ask,
    ...(againOn === null ? [] : [words.again(locale.day(againOn))]),
  ]);
}
