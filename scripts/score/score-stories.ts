import { type Outcomes, reading, type Reading } from "@staying-power/forecast";
import { markdownTable } from "../numbers/markdown-table.ts";
import {
  brierOfBaseRate,
  brierScore,
  ranking,
  type Scored,
} from "@staying-power/forecast";
import type { Story } from "./read-stories.ts";

/** A story with the reading of its facts. */
export interface ReadStory {
  readonly story: Story;
  readonly reading: Reading;
}

/**
 * The reading of every story.
 *
 * @param stories - from `readStories`.
 * @param draws - of each reading.
 */
export function readAll(
  stories: readonly Story[],
  draws: number = 1000,
): ReadStory[] {
  return stories.map((story) => ({
    story,
    reading: reading(story.theCase, {
      today: story.theCase.asOf ?? "",
      draws,
    }),
  }));
}

/** Coming back: the chance within 104 weeks, the longest the curve gives, fixed before any outcome was looked at. */
export function comingBack(list: readonly ReadStory[]): Scored[] {
  return list.map(({ story, reading: { back } }) => ({
    predicted: back.mean.at(-1) ?? NaN,
    happened: story.cameBack,
  }));
}

/** Staying: the chance of still being together after 52 weeks, for those who resumed and whose end is known. */
export function staying(list: readonly ReadStory[]): Scored[] {
  return list.flatMap(({ story, reading: { mirageRisk } }) =>
    story.stayed === null
      ? []
      : [{ predicted: 1 - mirageRisk.mean, happened: story.stayed }],
  );
}

function line(what: string, list: readonly Scored[]): string[] {
  const rank = ranking(list);
  const share =
    list.reduce((sum, { predicted }) => sum + predicted, 0) / list.length;
  return [
    what,
    String(list.length),
    String(list.filter(({ happened }) => happened).length),
    percent(share),
    rank === undefined ? "too few" : rank.auc.toFixed(2),
    rank === undefined
      ? ""
      : `${rank.low.toFixed(2)} to ${rank.high.toFixed(2)}`,
    list.length === 0 ? "" : brierScore(list).toFixed(3),
    list.length === 0 ? "" : brierOfBaseRate(list).toFixed(3),
  ];
}

function percent(share: number): string {
  return Number.isFinite(share) ? `${Math.round(100 * share)} %` : "";
}

/** Ranking and Brier scores of coming back and of staying, as a table of Markdown. */
export function scoreTable(all: readonly ReadStory[]): string {
  const core = all.filter(({ story }) => story.core);
  return markdownTable(
    [
      "what",
      "cases",
      "happened in",
      "mean predicted",
      "AUC",
      "95 %",
      "Brier",
      "Brier of their own base rate",
    ],
    [
      line("came back, or asked to", comingBack(all)),
      line("the same, clearer cases", comingBack(core)),
      line("stayed, of those who resumed", staying(all)),
      line("the same, clearer cases", staying(core)),
    ],
  );
}

/** Coming back and staying of each story, with what coded cases taught and without, as a table of Markdown. */
export function eachStory(all: readonly ReadStory[]): string {
  return markdownTable(
    [
      "story",
      "came back, or asked to",
      "back within a year, without",
      "with",
      "of those, together a year later, without",
      "with",
    ],
    all.map(({ story, reading: { outcomes, withoutLearned } }, at) => [
      String(at + 1),
      story.cameBack ? "yes" : "no",
      backIn(withoutLearned.outcomes),
      backIn(outcomes),
      stayedIn(withoutLearned.outcomes),
      stayedIn(outcomes),
    ]),
  );
}

/** People of a hundred, with the range that holds 8 times out of 10. */
function backIn({ notBack: { mean, low, high } }: Outcomes): string {
  const people = (share: number): string => String(Math.round(100 * share));
  return `${people(1 - mean)} (${people(1 - high)}–${people(1 - low)})`;
}

function stayedIn({ notBack, backAndStayed }: Outcomes): string {
  return String(Math.round((100 * backAndStayed.mean) / (1 - notBack.mean)));
}
