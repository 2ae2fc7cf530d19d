import {
  daysBetween,
  type KnownOutcome,
  type OutcomeEvent,
  dayOf,
} from "@staying-power/case";
import type { HistoryStep } from "@staying-power/forecast";
import { locale, outcomeWords, wholePrognosis } from "@staying-power/words";
import { pathOf } from "../../ui/shell/address.ts";
import { useApp } from "../../ui/shell/app-context.ts";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { historyAt } from "../history/address.ts";
import { safetyAt } from "../safety/address.ts";
import { outcomeAt } from "./address.ts";
import { earlierSteps } from "./model/earlier-steps.ts";
import type { Readings } from "./use-readings.ts";

const words = outcomeWords.beside;

/** So long is the year that an early reading speaks of, in days. */
const yearDays = 364;

export interface BesidePartProps {
  readonly readings: Readings;
  readonly answers: readonly OutcomeEvent[];
  readonly known: KnownOutcome;
  readonly breakup: string;
  /** Whether numbers may stand here. */
  readonly isShown: boolean;
}

/** What the app said before, beside what is so: with its range, and with what one case can prove. */
export function BesidePart({
  readings,
  answers,
  known,
  breakup,
  isShown,
}: BesidePartProps) {
  return (
    <section class="stack">
      <h2>{words.heading}</h2>
      {isShown ? (
        <Said readings={readings} answers={answers} known={known} />
      ) : (
        <Apart />
      )}
      <p>{words.now[known.state](daysBetween(breakup, known.until))}</p>
      <p>{words.proves}</p>
      <ScreenLink to={historyAt()} class="line-link">
        {words.link}
      </ScreenLink>
    </section>
  );
}

/** Where numbers do not stand here: what comes before them, or that they have a page of their own. */
function Apart() {
  const { session } = useApp();
  const due = session.beforeAdvice.value;
  if (due === null) return <p>{words.apart}</p>;
  return (
    <>
      <p>{words.safety}</p>
      <ScreenLink
        to={safetyAt({ question: due, onTo: pathOf(outcomeAt()) })}
        class="button"
      >
        {words.answer}
      </ScreenLink>
    </>
  );
}

function Said({
  readings: { isWorking, steps },
  answers,
  known,
}: Pick<BesidePartProps, "readings" | "answers" | "known">) {
  if (isWorking)
    return (
      <p class="quiet" role="status">
        {words.working}
      </p>
    );
  if (steps === null) return <p>{words.failed}</p>;
  const earlier = earlierSteps(
    steps,
    answers.map(({ at }) => dayOf(at)),
  );
  const [first] = earlier;
  if (first === undefined) return <p>{words.none}</p>;
  const isOpen = daysBetween(first.day, known.until) < yearDays;
  return (
    <>
      <ul class="points">
        {earlier.map((step) => (
          <li key={step.day}>{lineOf(step)}</li>
        ))}
      </ul>
      <p class="quiet">{words.how}</p>
      {isOpen && <p class="quiet">{words.open}</p>}
    </>
  );
}

function lineOf({ day: on, state, outcomes }: HistoryStep): string {
  const day = locale.day(on);
  const { back, outcomes: whole } = wholePrognosis(outcomes);
  return state === "together"
    ? words.saidTogether({ day, stayed: whole.backAndStayed })
    : words.said({ day, back });
}
