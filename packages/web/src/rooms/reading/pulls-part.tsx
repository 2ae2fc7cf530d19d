import {
  answerLine,
  grades,
  readingWords,
  shortGrades,
  type WholePull,
} from "@staying-power/words";
import { sortedPulls } from "./model/sorted-pulls.ts";
import { PullBar } from "../../ui/charts/pull-bar.tsx";
import { TableTwin } from "../../ui/charts/table-twin.tsx";
import { Worded } from "../../ui/parts/worded.tsx";

/** What each answer changes, against not knowing it. */
export function PullsPart({ pulls }: { readonly pulls: readonly WholePull[] }) {
  const words = readingWords.pulls;
  const { shown, small } = sortedPulls(pulls);
  const full = Math.max(
    5,
    ...shown.flatMap((pull) => [Math.abs(pull.back), Math.abs(pull.stay)]),
  );
  return (
    <div class="stack">
      <p>{shown.length + small === 0 ? words.empty : words.text}</p>
      {shown.length > 0 && (
        <ul class="pulls">
          {shown.map((pull) => (
            <li key={`${pull.fact} ${String(pull.value)}`}>
              <span>
                <Worded
                  sentence={words.line({
                    answer: answerLine(pull.fact, pull.value),
                    grade: shortGrades[pull.grade],
                  })}
                />
              </span>
              <span class="effects">
                <Effect name={words.back} difference={pull.back} full={full} />
                <Effect name={words.stay} difference={pull.stay} full={full} />
              </span>
            </li>
          ))}
        </ul>
      )}
      {small > 0 && <p class="quiet">{words.small(small)}</p>}
      {shown.length > 0 && <GradesFold pulls={shown} />}
      {shown.length > 0 && (
        <TableTwin
          caption={readingWords.chapters.pulls.heading}
          columns={[
            words.columns.answer,
            words.columns.back,
            words.columns.stay,
            words.columns.grade,
          ]}
          rows={shown.map((pull) => [
            answerLine(pull.fact, pull.value),
            words.signed(pull.back),
            words.signed(pull.stay),
            shortGrades[pull.grade],
          ])}
        />
      )}
    </div>
  );
}

const gradeIds = [
  "A",
  "B",
  "C",
  "D",
  "E",
  "J",
] as const satisfies readonly WholePull["grade"][];

/** What stands behind the numbers that are shown. */
function GradesFold({ pulls }: { readonly pulls: readonly WholePull[] }) {
  const present = new Set(pulls.map(({ grade }) => grade));
  return (
    <details>
      <summary>{readingWords.pulls.grades}</summary>
      <dl class="stack">
        {gradeIds
          .filter((grade) => present.has(grade))
          .map((grade) => (
            <div key={grade}>
              <dt class="quiet">{shortGrades[grade]}</dt>
              <dd>{grades[grade]}</dd>
            </div>
          ))}
      </dl>
    </details>
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
      <span class="amount">{readingWords.pulls.signed(difference)}</span>
    </span>
  );
}
