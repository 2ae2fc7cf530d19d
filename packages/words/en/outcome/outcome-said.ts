import type { OutcomeFeeling, OutcomeState } from "@staying-power/case";
import { locale } from "../locale.ts";

const states: Readonly<Record<OutcomeState, string>> = {
  apart: "We were apart, and not together in between",
  together: "We were together again",
  "ended-again": "We were together again, and it ended again",
};

const feelings: Readonly<Record<OutcomeFeeling, string>> = {
  hard: "It was still hard for me",
  mixed: "It went up and down for me",
  well: "It was mostly all right for me",
};

/** What someone said had become of it, as an entry of their journal. */
export function outcomeSaid({
  state,
  feels,
}: {
  readonly state?: OutcomeState;
  readonly feels?: OutcomeFeeling;
}): string {
  const said = [
    ...(state === undefined ? [] : [states[state]]),
    ...(feels === undefined ? [] : [feelings[feels]]),
  ];
  return said.length === 0
    ? "I was asked what had become of it"
    : locale.statements(said);
}
