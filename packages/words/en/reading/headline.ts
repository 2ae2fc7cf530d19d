import type { Reading } from "@staying-power/forecast";
import type { WholePrognosis } from "../../src/whole-reading.ts";
import type { WholeRange } from "../../src/whole-range.ts";
import { locale } from "../locale.ts";

/**
 * The reading in one or two English sentences: natural frequencies in whole people of the same 100, each with its
 * 80 % range and its "by when". No promise, and never a number out of 0.
 * @param whole the numbers of its page
 * @param state whether the ex is back already
 * @returns the sentences
 */
export function headline(
  { outcomes: { backAndStayed: stayed }, back }: WholePrognosis,
  state: Reading["state"] = "apart",
): string {
  if (state === "together")
    return `Of 100 people whose ex has come back as yours has, ${aboutAre(stayed.about)} still together a year after that${within(stayed)}.`;

  const came = locale.plural(back.about, {
    "=0": "fewer than 1 sees their ex come back",
    one: `about ${back.about} sees their ex come back`,
    other: `about ${back.about} see their ex come back`,
  });
  const first = `Of 100 people in your situation, ${came} within a year${within(back)}`;
  return back.about === 0
    ? `${first}.`
    : `${first}, and ${aboutAre(stayed.about)} back and still together a year later${within(stayed)}.`;
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
