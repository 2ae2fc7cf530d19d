import { dayOf, type OutcomeEvent } from "@staying-power/case";
import { locale, outcomeSaid, outcomeWords } from "@staying-power/words";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { happenedAt } from "../happened/address.ts";

const words = outcomeWords.answered;

/** What was answered so far; it is changed where all entries are. */
export function AnsweredPart({
  answers,
}: {
  readonly answers: readonly OutcomeEvent[];
}) {
  return (
    <section class="stack">
      <h2>{words.heading}</h2>
      <ul class="points">
        {answers.map((event) => (
          <li key={event.id ?? event.at}>
            {words.line({
              day: locale.day(dayOf(event.at)),
              said: outcomeSaid(event),
            })}
          </li>
        ))}
      </ul>
      <ScreenLink to={happenedAt()} class="line-link">
        {words.change}
      </ScreenLink>
    </section>
  );
}
