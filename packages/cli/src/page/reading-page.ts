import { type Case, factKeys, factsAsOf } from "@staying-power/case";
import type { Curve, Reading } from "@staying-power/forecast";
import { type Gate, readingBehind } from "@staying-power/care";
import {
  answerLine,
  grades,
  headline,
  nextQuestionLine,
  outcomeNames,
  paths,
  reasons,
  surenessWords,
  terminalWords,
  wholeHundred,
} from "@staying-power/words";
import type { CaseReading } from "../case-reading.ts";
import type { Ink } from "../ink.ts";
import { wrapText } from "../wrap-text.ts";
import { careLines } from "./care-lines.ts";
import { curvePicture } from "./curve-picture.ts";
import {
  peopleOfHundred,
  rangeInBrackets,
  signedPoints,
  signedRange,
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
  return page([
    ...careLines(gates, gates, inner.width, inner.ink),
    ...(gates.length > 0 ? [inner.ink.strong(words.reframed), ""] : []),
    ...numbers(reading, theCase, inner),
  ]);
}

/** What comes before a reading as a page of its own, without a number. */
export function carePage(gates: readonly Gate[], look: PageLook): string {
  return page(careLines(gates, gates, look.width - 2, look.ink).slice(0, -1));
}

function page(lines: readonly string[]): string {
  return `\n${lines.map((line) => (line === "" ? "" : ` ${line}`)).join("\n")}\n\n`;
}

type Inner = PageLook;

function numbers(reading: Reading, theCase: Case, look: Inner): string[] {
  const isApart = reading.state === "apart";
  // Rounded once, so that no two places of the page differ by one person.
  const hundred = wholeHundred(reading.outcomes);
  const leaving = Math.round(reading.mirageRisk.mean * 100);
  const sections = [
    [look.ink.quiet(words.title(reading.asOf))],
    wrapText(headline(reading.outcomes, reading.state), look.width).map(
      look.ink.strong,
    ),
    peopleSection(reading, look),
    ...(isApart
      ? [curveSection(words.back, reading.back, 100 - hundred.notBack, look)]
      : []),
    curveSection(words.stay, reading.stay, 100 - leaving, look),
    wrapText(words.curveKey, look.width).map(look.ink.quiet),
    reasonsSection(reading, look),
    pullsSection(reading, look),
    pathsSection(reading, look),
    section(words.next.heading, look, [nextQuestionLine(reading.nextQuestion)]),
    unknownSection(reading, theCase, look),
    coachesSection(reading, look),
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

function peopleSection(reading: Reading, look: Inner): string[] {
  const { outcomes, state, sureness } = reading;
  const hundred = wholeHundred(outcomes);
  const names = state === "apart" ? outcomeNames : words.people.together;
  const keys = ["backAndStayed", "backAndLeft", "notBack"] as const;
  const picture = peoplePicture(
    keys
      .filter((key) => state === "apart" || hundred[key] > 0)
      .map((key) => ({
        key,
        count: hundred[key],
        words: `${names[key]} ${rangeInBrackets(outcomes[key], hundred[key])}`,
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
    ...wrapText(words.sure(surenessWords(sureness)), look.width),
  ];
}

/** Weeks after a breakup or a return, in the months people count in. */
const weeksPerMonth = 52 / 12;

function curveSection(
  { heading, x, y, text }: typeof words.back,
  curve: Curve,
  atAYear: number,
  look: Inner,
): string[] {
  const after = (
    months: number,
    shown?: number,
  ): { readonly about: string } => {
    const index = curve.weeks.indexOf(Math.round(months * weeksPerMonth));
    const at = (values: readonly number[]): number => values[index] ?? 0;
    const { mean, low, high } = curve;
    return {
      about: peopleOfHundred(
        { mean: at(mean), low: at(low), high: at(high) },
        shown,
      ),
    };
  };
  const said = text({
    three: after(3),
    twelve: after(12, atAYear),
    twentyFour: after(24),
  });
  return [
    look.ink.strong(heading),
    ...curvePicture(curve, { x, y }, look.width, look.ink),
    "",
    ...wrapText(said, look.width),
  ];
}

function reasonsSection(reading: Reading, look: Inner): string[] {
  const { columns, heading, headingTogether, text } = words.reasons;
  const rows = reading.reasons.map(({ id, share }) => ({
    name: `${id === "attraction" ? "●" : "◐"} ${reasons[id].name}`,
    share,
    shown: Math.round(share.mean * 100),
  }));
  const table = textTable(
    columns.reason,
    rows.map(({ name }) => name),
    [
      { heading: columns.about, cells: rows.map(({ shown }) => `${shown}`) },
      {
        heading: columns.range,
        cells: rows.map(({ share, shown }) => rangeInBrackets(share, shown)),
      },
    ],
    look.width - 2,
  );
  return [
    ...section(reading.state === "apart" ? heading : headingTogether, look, [
      text({ about: peopleOfHundred(reading.mirageRisk) }),
    ]),
    "",
    ...asTable(table, look),
  ];
}

/** Less than half a person of a hundred on both counts is only counted. */
const negligible = 0.005;

function pullsSection({ pulls }: Reading, look: Inner): string[] {
  const { columns, heading, text, none, small, grade } = words.pulls;
  if (pulls.length === 0) return section(heading, look, [none]);
  const strength = ({ back52, stay52 }: (typeof pulls)[number]): number =>
    Math.max(Math.abs(back52), Math.abs(stay52));
  const shown = pulls
    .filter((pull) => strength(pull) >= negligible)
    .toSorted((a, b) => strength(b) - strength(a));
  const hidden = pulls.length - shown.length;
  const table = textTable(
    columns.answer,
    shown.map(({ fact, value }) => answerLine(fact, value)),
    [
      {
        heading: columns.back,
        cells: shown.map(({ back52 }) => signedPoints(back52)),
      },
      {
        heading: columns.stay,
        cells: shown.map(({ stay52 }) => signedPoints(stay52)),
      },
      { heading: columns.grade, cells: shown.map((pull) => pull.grade) },
    ],
    look.width - 2,
  );
  const letters = (["A", "B", "C", "D", "J"] as const).filter((letter) =>
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

function pathsSection(reading: Reading, look: Inner): string[] {
  const { columns, heading, text, note, same } = words.paths;
  const rows = reading.paths.map((path) => ({
    ...path,
    hundred: wholeHundred(path.outcomes),
  }));
  const table = textTable(
    columns.path,
    rows.map(({ id }) => paths[id].name),
    [
      {
        heading: columns.stayed,
        cells: rows.map(({ hundred }) => `${hundred.backAndStayed}`),
      },
      {
        heading: columns.left,
        cells: rows.map(({ hundred }) => `${hundred.backAndLeft}`),
      },
      {
        heading: columns.notBack,
        cells: rows.map(({ hundred }) => `${hundred.notBack}`),
      },
      {
        heading: columns.difference,
        cells: rows.map(({ id, difference }) =>
          id === "current" ? same : signedRange(difference.backAndStayed),
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

function coachesSection(reading: Reading, look: Inner): string[] {
  const { heading, left } = words.coaches;
  return section(heading, look, [
    look.withoutCoachClaims
      ? left
      : headline(reading.withoutCoachClaims.outcomes, reading.state),
  ]);
}

function asTable([heading = "", ...rows]: readonly string[], look: Inner) {
  return [look.ink.quiet(`  ${heading}`), ...rows.map((row) => `  ${row}`)];
}
