import type { Reading } from "@staying-power/forecast";
import {
  paths as pathWords,
  readingWords,
  wholeHundred,
  wholeRange,
} from "@staying-power/words";
import { ofHundred, outcomeKeys } from "../../ui/charts/hundred.ts";
import { OutcomeMark } from "../../ui/charts/outcome-mark.tsx";
import { OutcomeStrip } from "../../ui/charts/outcome-strip.tsx";
import { TableTwin } from "../../ui/charts/table-twin.tsx";

type Path = Reading["paths"][number];

/** The same person on five paths. */
export function PathsPart({ paths }: { readonly paths: readonly Path[] }) {
  const words = readingWords.paths;
  const inOrder = [...paths].sort(
    (a, b) => Number(b.id === "current") - Number(a.id === "current"),
  );
  const { counted } = readingWords.people;
  return (
    <section>
      <h2>{words.heading}</h2>
      <p>{words.text}</p>
      <ul class="paths">
        {inOrder.map((path) => {
          const people = wholeHundred(path.outcomes);
          return (
            <li key={path.id}>
              <h3>{pathWords[path.id].name}</h3>
              <p class="quiet">{pathWords[path.id].line}</p>
              <OutcomeStrip people={people} />
              <p class="numbers">
                {outcomeKeys.map((key) => (
                  <span key={key}>
                    <svg viewBox="0 0 24 24" aria-hidden="true">
                      <OutcomeMark outcome={key} x={12} y={12} radius={11} />
                    </svg>
                    {counted[key](people[key])}
                  </span>
                ))}
              </p>
              {path.id !== "current" && (
                <p class="quiet">{differenceLine(path)}</p>
              )}
            </li>
          );
        })}
      </ul>
      <TableTwin
        caption={words.heading}
        columns={[
          words.columns.path,
          words.columns.stayed,
          words.columns.left,
          words.columns.notBack,
          words.columns.difference,
        ]}
        rows={inOrder.map((path) => {
          const people = wholeHundred(path.outcomes);
          return [
            pathWords[path.id].name,
            ...outcomeKeys.map((key) => people[key]),
            path.id === "current" ? "" : differenceNumbers(path),
          ];
        })}
      />
    </section>
  );
}

function difference(path: Path): { points: number; low: number; high: number } {
  const { backAndStayed } = path.difference;
  const points = ofHundred(backAndStayed.mean);
  return { points, ...wholeRange(backAndStayed, points) };
}

function differenceLine(path: Path): string {
  const words = readingWords.paths;
  const { points, low, high } = difference(path);
  const unclear = low <= 0 && high >= 0;
  return words.difference({ points, low, high, unclear });
}

function differenceNumbers(path: Path): string {
  return readingWords.paths.differenceShort(difference(path));
}
