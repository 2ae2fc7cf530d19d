import type { Facts } from "@staying-power/case";
import { isSpared } from "./is-spared.ts";
import {
  type SafetyAnswers,
  type SafetyKey,
  safetyOptions,
} from "./safety-answers.ts";

/** A question about safety that is asked together with others, on the screen "Does any of this fit?". */
export type FoldedKey = Exclude<SafetyKey, "now" | "motive">;

/** All of them, in order. */
export const foldedKeys: readonly FoldedKey[] = [
  "harm",
  "contact",
  "adult",
  "central",
  "committed",
];

/** What can be ticked there, in order: each the question it answers and the answer. */
export const safetyTicks = [
  "harm:to-me",
  "harm:by-me",
  "harm:unsure",
  "contact:they-asked",
  "contact:court-order",
  "contact:needs-space",
  "adult:no",
  "central:addiction",
  "central:illness",
  "committed:married",
  "committed:engaged-or-a-year",
] as const;

/** One thing that can be ticked. */
export type SafetyTick = (typeof safetyTicks)[number];

/**
 * What is asked together.
 *
 * @param answers - what was said so far.
 * @param facts - the facts of the case as of today.
 * @returns the questions of the one screen, without those that the case answers already.
 */
export function askedTogether(
  answers: SafetyAnswers,
  facts: Facts,
): readonly FoldedKey[] {
  return foldedKeys.filter(
    (key) => answers[key] !== undefined || !isSpared(key, facts),
  );
}

/**
 * The question that a tick answers.
 *
 * @param tick - what can be ticked.
 */
export function keyOfTick(tick: SafetyTick): FoldedKey {
  const found = foldedKeys.find((key) => tick.startsWith(`${key}:`));
  if (found === undefined) throw new RangeError("tick: of no question");
  return found;
}

/**
 * What ticks say, as the answers to the questions asked singly.
 *
 * @param asked - the questions on the screen.
 * @param ticks - what is ticked; without any, "none of these" was pressed.
 * @param before - what was said so far.
 * @returns an answer for each question. Where several fit, the one that says most. A question with nothing ticked
 *   keeps a harmless answer that it had, and is else unsaid: only "none of these" says that nothing fits.
 */
export function answersOfTicks(
  asked: readonly FoldedKey[],
  ticks: readonly SafetyTick[],
  before: SafetyAnswers,
): readonly (readonly [FoldedKey, string])[] {
  return asked.map((key) => {
    const said = saidTogether[key].find(({ by }) =>
      by.every((tick) => ticks.includes(tick)),
    );
    if (said !== undefined) return [key, said.answer];
    if (ticks.length === 0) return [key, safetyOptions[key][0]];
    const kept = before[key]?.answer ?? "unsaid";
    return [key, isTicked(key, kept) ? "unsaid" : kept];
  });
}

/**
 * The boxes that stand for what was said.
 *
 * @param answers - what was said so far.
 * @returns what is ticked, in order.
 */
export function ticksOf(answers: SafetyAnswers): readonly SafetyTick[] {
  const ticked = new Set(
    foldedKeys.flatMap(
      (key) =>
        saidTogether[key].find(({ answer }) => answer === answers[key]?.answer)
          ?.by ?? [],
    ),
  );
  return safetyTicks.filter((tick) => ticked.has(tick));
}

interface Said {
  readonly answer: string;
  readonly by: readonly SafetyTick[];
}

/** What ticks of one question come to, the first that fits: what says most, and what is sure before what is not. */
const saidTogether: Readonly<Record<FoldedKey, readonly Said[]>> = {
  harm: [
    { answer: "both", by: ["harm:to-me", "harm:by-me"] },
    { answer: "to-me", by: ["harm:to-me"] },
    { answer: "by-me", by: ["harm:by-me"] },
    { answer: "unsure", by: ["harm:unsure"] },
  ],
  contact: [
    { answer: "court-order", by: ["contact:court-order"] },
    { answer: "they-asked", by: ["contact:they-asked"] },
    { answer: "needs-space", by: ["contact:needs-space"] },
  ],
  adult: [{ answer: "no", by: ["adult:no"] }],
  central: [
    { answer: "both", by: ["central:addiction", "central:illness"] },
    { answer: "addiction", by: ["central:addiction"] },
    { answer: "illness", by: ["central:illness"] },
  ],
  committed: [
    { answer: "married", by: ["committed:married"] },
    { answer: "engaged-or-a-year", by: ["committed:engaged-or-a-year"] },
  ],
};

function isTicked(key: FoldedKey, answer: string): boolean {
  return saidTogether[key].some((said) => said.answer === answer);
}
