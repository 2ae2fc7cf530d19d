import type { Reading } from "@staying-power/forecast";
import { wholeHundred } from "../../src/whole-hundred.ts";
import type { WholeRange } from "../../src/whole-range.ts";
import { wholeRange } from "../../src/whole-range.ts";

/**
 * The reading in one or two English sentences: natural frequencies in whole people of 100, each with its
 * 80 % range and its "by when". No promise, and never a number out of 0.
 * @param outcomes the outcomes of a reading
 * @param state whether the ex is back already
 * @returns the sentences
 * @throws RangeError when the means of the outcomes do not sum to 1
 */
export function headline(
  outcomes: Reading["outcomes"],
  state: Reading["state"] = "apart",
): string {
  const {
    backAndStayed: stayed,
    backAndLeft,
    notBack,
  } = wholeHundred(outcomes);
  const back = stayed + backAndLeft;
  const stayedRange = wholeRange(outcomes.backAndStayed, stayed);

  if (state === "together")
    return `Of 100 people whose ex has come back as yours has, ${about(stayed)} ${be(stayed)} still together a year after that${within(stayedRange)}.`;

  const { low, high } = wholeRange(outcomes.notBack, notBack);
  const backRange = { low: 100 - high, high: 100 - low };
  if (back === 0)
    return `Of 100 people in your situation, fewer than 1 sees their ex come back within a year${within(backRange)}.`;
  return `Of 100 people in your situation, about ${back} ${back === 1 ? "sees" : "see"} their ex come back within a year${within(backRange)}; ${stayedOf(stayed, back)} still together a year later${within(stayedRange)}.`;
}

function about(people: number): string {
  return people === 0 ? "fewer than 1" : `about ${people}`;
}

function be(people: number): string {
  return people > 1 ? "are" : "is";
}

function stayedOf(stayed: number, back: number): string {
  if (back === 1) return stayed === 1 ? "that 1 is" : "fewer than 1 is";
  if (stayed === back) return `nearly all of those ${back} are`;
  return `${about(stayed)} of those ${back} ${be(stayed)}`;
}

function within({ low, high }: WholeRange): string {
  return low === high ? "" : ` (range ${low} to ${high})`;
}
