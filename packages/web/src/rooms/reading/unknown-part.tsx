import { factKeys } from "@staying-power/case";
import type { Reading } from "@staying-power/forecast";
import { questions, readingWords, wholeHundred } from "@staying-power/words";
import { useApp } from "../../ui/shell/app-context.ts";

/** What the reading does not know: about this person, about people, and without the coaches. */
export function UnknownPart({ reading }: { readonly reading: Reading }) {
  const { session } = useApp();
  const words = readingWords.unknown;
  const open = factKeys.filter((key) => session.facts.value[key] === undefined);
  const bare = wholeHundred(reading.withoutCoachClaims.outcomes);
  return (
    <section>
      <h2>{words.heading}</h2>
      <p>{words.you(open.length)}</p>
      {open.length > 0 && (
        <details>
          <summary>{words.list}</summary>
          <ul class="stack">
            {open.map((key) => (
              <li key={key}>{questions[key].ask}</li>
            ))}
          </ul>
        </details>
      )}
      <p>{words.people}</p>
      {reading.state === "apart" && (
        <p>
          {words.coaches({
            back: bare.backAndStayed + bare.backAndLeft,
            stayed: bare.backAndStayed,
          })}
        </p>
      )}
      <p class="quiet">
        {words.made({ ...reading.model, asOf: reading.asOf })}
      </p>
    </section>
  );
}
