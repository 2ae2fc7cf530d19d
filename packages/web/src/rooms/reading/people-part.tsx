import type { Outcomes, Reading } from "@staying-power/forecast";
import {
  locale,
  outcomeNames,
  readingWords,
  surenessWords,
  sureWords,
  wholeHundred,
  wholeRange,
} from "@staying-power/words";
import { outcomeKeys } from "../../ui/charts/hundred.ts";
import { OutcomeMark } from "../../ui/charts/outcome-mark.tsx";
import { PeopleChart } from "../../ui/charts/people-chart.tsx";
import { TableTwin } from "../../ui/charts/table-twin.tsx";
import { Worded } from "../../ui/parts/worded.tsx";

interface PeoplePartProps {
  readonly outcomes: Outcomes;
  readonly sureness: number;
  readonly state: Reading["state"];
}

/** The three outcomes as a hundred countable people. */
export function PeoplePart({ outcomes, sureness, state }: PeoplePartProps) {
  const words = readingWords.people;
  const names = state === "together" ? words.outcomesTogether : outcomeNames;
  const people = wholeHundred(outcomes);
  const rows = outcomeKeys.map((key) => ({
    key,
    about: people[key],
    words: names[key],
    ...wholeRange(outcomes[key], people[key]),
  }));
  return (
    <section>
      <h2>{words.heading}</h2>
      <figure>
        <PeopleChart people={people} alt={words.alt(rows.map(words.line))} />
        <figcaption>
          <p class="quiet">
            {state === "together" ? words.captionTogether : words.caption}
          </p>
          <ul class="legend">
            {rows.map((row) => (
              <li key={row.key}>
                <svg viewBox="0 0 24 24" aria-hidden="true">
                  <OutcomeMark outcome={row.key} x={12} y={12} radius={11} />
                </svg>
                <b>{row.about}</b>
                <span>
                  <Worded sentence={words.legend(row)} />
                </span>
              </li>
            ))}
          </ul>
        </figcaption>
      </figure>
      <TableTwin
        caption={words.heading}
        columns={[
          words.columns.outcome,
          words.columns.about,
          words.columns.range,
        ]}
        rows={rows.map((row) => [row.words, row.about, locale.range(row)])}
      />
      <div>
        <h3>{sureWords.question}</h3>
        <p>{sureWords.soFar(surenessWords(sureness))}</p>
        <p class="quiet">{sureWords.limit}</p>
      </div>
    </section>
  );
}
