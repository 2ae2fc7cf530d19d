import { answerLine, grades, readingWords } from "@staying-power/words";
import { ofHundred } from "../../ui/charts/hundred.ts";
import { type Pull, sortedPulls } from "./model/sorted-pulls.ts";
import { PullBar } from "../../ui/charts/pull-bar.tsx";
import { TableTwin } from "../../ui/charts/table-twin.tsx";
import { Worded } from "../../ui/parts/worded.tsx";

/** What each answer changes, against not knowing it. */
export function PullsPart({ pulls }: { readonly pulls: readonly Pull[] }) {
  const words = readingWords.pulls;
  const { shown, small } = sortedPulls(pulls);
  const full = Math.max(
    0.05,
    ...shown.flatMap((pull) => [Math.abs(pull.back52), Math.abs(pull.stay52)]),
  );
  const letters = [...new Set(shown.map((pull) => pull.grade))].sort();
  return (
    <section>
      <h2>{words.heading}</h2>
      <p>{shown.length + small === 0 ? words.empty : words.text}</p>
      {shown.length > 0 && (
        <ul class="pulls">
          {shown.map((pull) => (
            <li key={`${pull.fact} ${String(pull.value)}`}>
              <span>
                <Worded
                  sentence={words.line({
                    answer: answerLine(pull.fact, pull.value),
                    grade: pull.grade,
                  })}
                />
              </span>
              <span class="effects">
                <Effect
                  name={words.back}
                  difference={pull.back52}
                  full={full}
                />
                <Effect
                  name={words.stay}
                  difference={pull.stay52}
                  full={full}
                />
              </span>
            </li>
          ))}
        </ul>
      )}
      {small > 0 && <p class="quiet">{words.small(small)}</p>}
      {shown.length > 0 && (
        <TableTwin
          caption={words.heading}
          columns={[
            words.columns.answer,
            words.columns.back,
            words.columns.stay,
            words.columns.grade,
          ]}
          rows={shown.map((pull) => [
            answerLine(pull.fact, pull.value),
            words.signed(ofHundred(pull.back52)),
            words.signed(ofHundred(pull.stay52)),
            pull.grade,
          ])}
        />
      )}
      {letters.length > 0 && (
        <details>
          <summary>{words.gradesHeading}</summary>
          <ul class="quiet">
            {letters.map((letter) => (
              <li key={letter}>
                {words.grade({ grade: letter, words: grades[letter] })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

interface EffectProps {
  readonly name: string;
  readonly difference: number;
  readonly full: number;
}

function Effect({ name, difference, full }: EffectProps) {
  return (
    <span>
      <span>{name}</span>
      <PullBar difference={difference} full={full} />
      <span class="amount">
        {readingWords.pulls.signed(ofHundred(difference))}
      </span>
    </span>
  );
}
