import type { Reading } from "@staying-power/forecast";
import {
  howSure,
  outcomeNames,
  readingWords,
  type WholeReading,
} from "@staying-power/words";
import type { ComponentChild } from "preact";
import { countsOf, outcomeKeys } from "./hundred.ts";
import { OutcomeMark } from "./outcome-mark.tsx";
import { PeopleChart } from "./people-chart.tsx";

interface ThreeWaysProps {
  readonly whole: WholeReading;
  readonly state: Reading["state"];
  readonly class: string;
  /** Of what stands beside the picture. */
  readonly textClass?: string;
  /** What comes first there. */
  readonly children?: ComponentChild;
}

/** A hundred people, what their three shapes stand for, and how sure that is. */
export function ThreeWays({
  whole,
  state,
  class: name,
  textClass,
  children,
}: ThreeWaysProps) {
  const { people: words, sure } = readingWords;
  const { outcomes, back } = whole;
  const isApart = state === "apart";
  const names = isApart ? outcomeNames : words.outcomesTogether;
  // Once they are back, nobody is not.
  const lines = outcomeKeys
    .filter((key) => isApart || key !== "notBack")
    .map((key) => ({
      key,
      text: words.line({ ...outcomes[key], words: names[key] }),
    }));
  return (
    <div class={name}>
      <PeopleChart
        people={countsOf(outcomes)}
        alt={words.alt(lines.map(({ text }) => text))}
      />
      <div class={textClass}>
        {children}
        <ul>
          {lines.map(({ key, text }) => (
            <li key={key}>
              <svg viewBox="0 0 24 24" aria-hidden="true">
                <OutcomeMark outcome={key} x={12} y={12} radius={11} />
              </svg>
              <span>{text}</span>
            </li>
          ))}
        </ul>
        <p>{sure[howSure(isApart ? back : outcomes.backAndStayed, whole)]}</p>
      </div>
    </div>
  );
}
