import { deskOutcomesWords } from "@staying-power/words";
import type { Horizon } from "../../visit/coach-note.ts";
import {
  fewCases,
  type Figure,
  saidSteps,
  type Step,
  stepsOf,
} from "../../visit/figures.ts";
import { StepsPicture } from "./steps-picture.tsx";

const words = deskOutcomesWords;

interface StepsPartProps {
  readonly figures: readonly Figure[];
  readonly horizon: Horizon;
}

/** What was said beside what happened after one span: a table and a picture, or with few cases only the list. */
export function StepsPart({ figures, horizon }: StepsPartProps) {
  const steps = stepsOf(figures, horizon);
  const cases = steps.reduce((sum, step) => sum + step.cases, 0);
  if (cases === 0) return <p>{words.none}</p>;
  if (cases < fewCases)
    return (
      <>
        <p>{words.few(cases, fewCases)}</p>
        <List figures={figures} horizon={horizon} />
      </>
    );
  return (
    <>
      <StepsPicture
        steps={steps}
        label={words.picture(cases)}
        across={words.axes.said}
        up={words.axes.back}
      />
      <StepsTable steps={steps} />
    </>
  );
}

function List({ figures, horizon }: StepsPartProps) {
  const seen = figures
    .flatMap((figure) => figure.seen[horizon] ?? [])
    .toSorted((one, other) => one.said - other.said);
  return (
    <ul class="points">
      {seen.map(({ said, cameBack }, place) => (
        <li key={place}>
          {words.line(
            words.said(said, saidSteps[saidSteps.indexOf(said) + 1] ?? 100),
            cameBack,
          )}
        </li>
      ))}
    </ul>
  );
}

function StepsTable({ steps }: { readonly steps: readonly Step[] }) {
  const { table } = words;
  const of100 = (share: number): number => Math.round(share * 100);
  return (
    <div class="steps-scroll">
      <table class="steps">
        <caption class="quiet">{table.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{table.said}</th>
            <th scope="col">{table.cases}</th>
            <th scope="col">{table.back}</th>
            <th scope="col">{table.share}</th>
            <th scope="col">{table.fits}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ from, to, cases, back, share, fits }) => (
            <tr key={from}>
              <th scope="row">{words.said(from, to)}</th>
              <td>{cases}</td>
              <td>{back}</td>
              <td>
                {table.range({
                  about: of100(share.value),
                  low: of100(share.low),
                  high: of100(share.high),
                })}
              </td>
              <td>{fits ? table.fitWords.yes : table.fitWords.no}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
