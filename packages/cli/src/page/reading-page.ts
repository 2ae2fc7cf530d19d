import { pageText } from "./page-text.ts";
import { type Case, factKeys, factsAsOf } from "@staying-power/case";
import type { Curve, Reading } from "@staying-power/forecast";
import { type Gate, readingBehind } from "@staying-power/care";
import {
  answerLine,
  grades,
  headline,
  locale,
  nextQuestionLine,
  outcomeNames,
  paths,
  reasons,
  surenessWords,
  terminalWords,
  type WholeCurve,
  wholeReading,
  type WholeReading,
} from "@staying-power/words";
import type { CaseReading } from "../case-reading.ts";
import type { Ink } from "../ink.ts";
import { wrapText } from "../wrap-text.ts";
import { careLines } from "./care-lines.ts";
import { curvePicture } from "./curve-picture.ts";
import {
  peopleOfHundred,
  rangeInBrackets,
  signedPeople,
} from "./people-of-hundred.ts";
import { peoplePicture } from "./people-picture.ts";
import { textTable } from "./text-table.ts";

const words = terminalWords.page;

/** How a page is set. */
export interface PageLook {
  /** In characters. */
  readonly width: number;
  readonly ink: Ink;
  /** Whether the whole reading leaves out what only coaches claim. */
  readonly withoutCoachClaims: boolean;
}

/** A reading as a page of text. Where safety comes first there are its words and no number. */
export function readingPage(
  { reading, theCase, gates }: CaseReading,
  look: PageLook,
): string {
  if (readingBehind(gates) === "withheld") return carePage(gates, look);
  const inner: Inner = { ...look, width: look.width - 2 };
  return pageText([
    ...careLines(gates, gates, inner.width, inner.ink),
    ...(gates.length > 0 ? [inner.ink.strong(words.reframed), ""] : []),
    ...numbers(reading, theCase, inner),
  ]);
}

/** What comes before a reading as a page of its own, without a number. */
export function carePage(gates: readonly Gate[], look: PageLook): string {
  return pageText(
    careLines(gates, gates, look.width - 2, look.ink).slice(0, -1),
  );
}

type Inner = PageLook;

function numbers(reading: Reading, theCase: Case, look: Inner): string[] {
  const isApart = reading.state === "apart";
  const whole = wholeReading(reading);
  const sections = [
    [look.ink.quiet(words.title(reading.asOf))],
    reading.leftOut > 0
      ? wrapText(words.leftOut(reading.leftOut, reading.asOf), look.width)
      : [],
    wrapText(headline(whole, reading.state), look.width).map(look.ink.strong),
    peopleSection(reading, whole, look),
    ...(isApart
      ? [curveSection(words.back, reading.back, whole.backByMonth, look)]
      : []),
    curveSection(words.stay, reading.stay, whole.stayByMonth, look),
    wrapText(words.curveKey, look.width).map(look.ink.quiet),
    reasonsSection(reading.state, whole, look),
    pullsSection(reading, whole, look),
    pathsSection(whole, look),
    section(words.next.heading, look, [
      nextQuestionLine(reading.nextQuestion),
      ...(reading.askAgain === null
        ? []
        : [words.next.askAgain(reading.askAgain.weeksAgo)]),
    ]),
    unknownSection(reading, theCase, look),
    coachesSection(reading.state, whole, look),
    section(words.cases.heading, look, [
      headline(whole.withoutLearned, reading.state),
    ]),
    wrapText(words.model(reading.model), look.width).map(look.ink.quiet),
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .flatMap((lines, index) => (index === 0 ? lines : ["", ...lines]));
}

function section(
  heading: string,
  { width, ink }: Inner,
  paragraphs: readonly string[],
): string[] {
  return [
    ink.strong(heading),
    ...paragraphs.flatMap((text) => wrapText(text, width)),
  ];
}

function peopleSection(
  reading: Reading,
  { outcomes }: WholeReading,
  look: Inner,
): string[] {
  const { state } = reading;
  const names = state === "apart" ? outcomeNames : words.people.together;
  const keys = ["backAndStayed", "backAndLeft", "notBack"] as const;
  const picture = peoplePicture(
    keys
      .filter((key) => state === "apart" || outcomes[key].about > 0)
      .map((key) => ({
        key,
        count: outcomes[key].about,
        words: `${names[key]} ${rangeInBrackets(outcomes[key])}`,
      })),
    look.width - 2,
    look.ink,
  );
  const heading =
    state === "apart" ? words.people.heading : words.people.headingTogether;
  return [
    ...wrapText(heading, look.width).map(look.ink.strong),
    "",
    ...picture.map((line) => (line === "" ? "" : `  ${line}`)),
    "",
    ...wrapText(words.rangeNote, look.width).map(look.ink.quiet),
    ...wrapText(words.sure(surenessWords(reading)), look.width),
  ];
}

function curveSection(
  { heading, x, y, text }: typeof words.back,
  curve: Curve,
  byMonth: WholeCurve,
  look: Inner,
): string[] {
  const after = (months: number): { readonly about: string } => {
    const people = byMonth.find(({ month }) => month === months);
    return { about: people === undefined ? "" : peopleOfHundred(people) };
  };
  const said = text({
    three: after(3),
    twelve: after(12),
    twentyFour: after(24),
  });
  return [
    look.ink.strong(heading),
    ...curvePicture(curve, { x, y }, look.width, look.ink),
    "",
    ...wrapText(said, look.width),
  ];
}

function reasonsSection(
  state: Reading["state"],
  { reasons: shares, mirage }: WholeReading,
  look: Inner,
): string[] {
  const { columns, heading, headingTogether, text } = words.reasons;
  const table = textTable(
    columns.reason,
    shares.map(
      ({ id }) => `${id === "attraction" ? "●" : "◐"} ${reasons[id].name}`,
    ),
    [
      { heading: columns.about, cells: shares.map(({ about }) => `${about}`) },
      { heading: columns.range, cells: shares.map(rangeInBrackets) },
    ],
    look.width - 2,
  );
  return [
    ...section(state === "apart" ? heading : headingTogether, look, [
      text({ about: peopleOfHundred(mirage) }),
    ]),
    "",
    ...asTable(table, look),
  ];
}

function pullsSection(
  { pulls }: Reading,
  whole: WholeReading,
  look: Inner,
): string[] {
  const { columns, heading, text, none, small, grade } = words.pulls;
  if (pulls.length === 0) return section(heading, look, [none]);
  const strength = ({ back52, stay52 }: (typeof pulls)[number]): number =>
    Math.max(Math.abs(back52), Math.abs(stay52));
  // What changes less than one of a hundred either way is only counted.
  const shown = pulls
    .flatMap((exact, index) => {
      const pull = whole.pulls[index];
      return pull === undefined || (pull.back === 0 && pull.stay === 0)
        ? []
        : [{ ...pull, strength: strength(exact) }];
    })
    .toSorted((a, b) => b.strength - a.strength);
  const hidden = pulls.length - shown.length;
  const table = textTable(
    columns.answer,
    shown.map(({ fact, value }) => answerLine(fact, value)),
    [
      {
        heading: columns.back,
        cells: shown.map(({ back }) => locale.signed(back)),
      },
      {
        heading: columns.stay,
        cells: shown.map(({ stay }) => locale.signed(stay)),
      },
      { heading: columns.grade, cells: shown.map((pull) => pull.grade) },
    ],
    look.width - 2,
  );
  const letters = (["A", "B", "C", "D", "E", "J"] as const).filter((letter) =>
    shown.some((pull) => pull.grade === letter),
  );
  return [
    ...section(heading, look, [text]),
    "",
    ...(shown.length > 0 ? asTable(table, look) : []),
    ...(hidden > 0 ? [`  ${small(hidden)}`] : []),
    "",
    ...letters.flatMap((letter) =>
      wrapText(
        grade({ grade: letter, words: grades[letter] }),
        look.width - 5,
      ).map((line, index) =>
        look.ink.quiet(`${index === 0 ? "  " : "     "}${line}`),
      ),
    ),
  ];
}

function pathsSection({ paths: rows }: WholeReading, look: Inner): string[] {
  const { columns, heading, text, note, same } = words.paths;
  const table = textTable(
    columns.path,
    rows.map(({ id }) => paths[id].name),
    [
      {
        heading: columns.stayed,
        cells: rows.map(({ outcomes }) => `${outcomes.backAndStayed.about}`),
      },
      {
        heading: columns.left,
        cells: rows.map(({ outcomes }) => `${outcomes.backAndLeft.about}`),
      },
      {
        heading: columns.notBack,
        cells: rows.map(({ outcomes }) => `${outcomes.notBack.about}`),
      },
      {
        heading: columns.difference,
        cells: rows.map(({ id, difference }) =>
          id === "current" ? same : signedPeople(difference.backAndStayed),
        ),
      },
    ],
    look.width - 2,
  );
  return [
    ...section(heading, look, [text]),
    "",
    ...asTable(table, look),
    "",
    ...wrapText(note, look.width).map(look.ink.quiet),
  ];
}

function unknownSection(
  { asOf }: Reading,
  theCase: Case,
  look: Inner,
): string[] {
  const known = factsAsOf(theCase, asOf);
  const open =
    factKeys.filter((key) => known[key] === undefined).length +
    (theCase.breakup === undefined ? 1 : 0);
  const { heading, you, people } = words.unknown;
  return section(heading, look, [you(open), people]);
}

function coachesSection(
  state: Reading["state"],
  { withoutCoachClaims }: WholeReading,
  look: Inner,
): string[] {
  const { heading, left } = words.coaches;
  return section(heading, look, [
    look.withoutCoachClaims ? left : headline(withoutCoachClaims, state),
  ]);
}

function asTable([heading = "", ...rows]: readonly string[], look: Inner) {
  return [look.ink.quiet(`  ${heading}`), ...rows.map((row) => `  ${row}`)];
}
