import type { Reading } from "@staying-power/forecast";
import { wholeHundred } from "../../src/whole-hundred.ts";
import { locale } from "../locale.ts";
import type { WholeRange } from "../../src/whole-range.ts";
import { wholeRange } from "../../src/whole-range.ts";

/**
 * The reading in one or two English sentences: natural frequencies in whole people of the same 100, each with its
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
    return `Of 100 people whose ex has come back as yours has, ${aboutAre(stayed)} still together a year after that${within(stayedRange)}.`;

  const { low, high } = wholeRange(outcomes.notBack, notBack);
  const backRange = { low: 100 - high, high: 100 - low };
  const came = locale.plural(back, {
    "=0": "fewer than 1 sees their ex come back",
    one: `about ${back} sees their ex come back`,
    other: `about ${back} see their ex come back`,
  });
  const first = `Of 100 people in your situation, ${came} within a year${within(backRange)}`;
  return back === 0
    ? `${first}.`
    : `${first}, and ${aboutAre(stayed)} back and still together a year later${within(stayedRange)}.`;
}

function aboutAre(people: number): string {
  return locale.plural(people, {
    "=0": "fewer than 1 is",
    one: `about ${people} is`,
    other: `about ${people} are`,
  });
}

function within(ends: WholeRange): string {
  return ends.low === ends.high ? "" : ` (range ${locale.range(ends)})`;
}
