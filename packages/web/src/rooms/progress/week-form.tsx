import { useComputed } from "@preact/signals";
import { locale, weekReviewWords } from "@staying-power/words";
import type { ComponentChildren } from "preact";
import { Worded } from "../../ui/parts/worded.tsx";
import { useApp } from "../../ui/shell/app-context.ts";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { useTaskNames } from "../happened/use-task-names.ts";
import { helpAt } from "../help/address.ts";
import { HeavyPart } from "../journal/heavy-part.tsx";
import { CarryOver } from "./carry-over.tsx";
import { heldWithin } from "./model/held-within.ts";
import {
  type ToldLine,
  type ToldOfWeek,
  toldOfWeek,
} from "./model/told-of-week.ts";
import { weekBegin } from "./model/week-asked.ts";
import type { WeekReview } from "./model/week-notes.ts";
import {
  longestStep,
  reviewBefore,
  type WeekStep,
  weekSteps,
} from "./model/week-review.ts";
import { type ReviewBox, useReviewBox } from "./use-review-box.ts";
import { useWeekNotes } from "./use-week-notes.ts";

const words = weekReviewWords;

const noFacts: readonly string[] = [];

/** So many lines of what was told are shown with a step. */
const mostLines = 4;

export interface WeekFormProps {
  /** One that is changed; null for that of today. */
  readonly earlier: WeekReview | null;
  readonly today: string;
  readonly onDone: () => void;
}

/** Three short steps: what was hard, what held, what is next. Each begins with what was told. */
export function WeekForm({ earlier, today, onDone }: WeekFormProps) {
  const { session } = useApp();
  const { notes } = useWeekNotes();
  const box = useReviewBox(earlier, today);
  const { on } = box.review;
  const told = useComputed(() => toldOfWeek(session.person.value, on)).value;
  const last = reviewBefore(notes, box.review);
  return (
    <form
      class="stack week-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (box.close()) onDone();
      }}
    >
      <p>{words.intro}</p>
      <p class="quiet">
        {words.span({ from: locale.day(weekBegin(on)), to: locale.day(on) })}
      </p>
      {last !== null && last.next.trim() !== "" && (
        <p>
          <Worded sentence={words.last(last.next)} />
        </p>
      )}
      <Step step="hard" box={box}>
        <Lines lines={told.hard} facts={noFacts} />
        {told.hard.length > 0 && (
          <>
            <p class="quiet">{words.hard.help}</p>
            <ScreenLink to={helpAt()} class="line-link">
              {words.hard.seeHelp}
            </ScreenLink>
          </>
        )}
      </Step>
      <Step step="held" box={box}>
        <Held told={told} on={on} />
      </Step>
      <Step step="next" box={box}>
        {earlier === null && (
          <CarryOver
            next={box.review.next}
            onChange={(next) => box.type("next", next)}
          />
        )}
      </Step>
      <HeavyInWeek review={box.review} />
      <p role="status" class={box.state === "full" ? "problem" : "quiet"}>
        {box.state !== "" && words[box.state]}
      </p>
      <button type="submit" class="main-action">
        {words.done}
      </button>
    </form>
  );
}

/** Where what is written speaks of despair or harm, who listens: as in the journal. */
function HeavyInWeek({ review }: { readonly review: WeekReview }) {
  const text = weekSteps
    .map((step) => review[step].trim())
    .filter((part) => part !== "")
    .join("\n");
  return text === "" ? null : <HeavyPart text={text} />;
}

interface StepProps {
  readonly step: WeekStep;
  readonly box: ReviewBox;
  readonly children: ComponentChildren;
}

/** One step: its heading, what was told, and room for own words. */
function Step({ step, box, children }: StepProps) {
  const { heading, field } = words[step];
  return (
    <section class="stack">
      <h2>{heading}</h2>
      {children}
      <label class="field">
        <span>{field}</span>
        <textarea
          rows={3}
          maxLength={longestStep}
          autocomplete="off"
          value={box.review[step]}
          onInput={({ currentTarget: { value } }) => box.type(step, value)}
        />
      </label>
    </section>
  );
}

interface LinesProps {
  readonly lines: readonly ToldLine[];
  /** Counts and names that stand before them. */
  readonly facts: readonly string[];
}

/** What was told, the newest first, and no more of it than can be taken in. */
function Lines({ lines, facts }: LinesProps) {
  if (lines.length === 0 && facts.length === 0)
    return <p class="quiet">{words.nothing}</p>;
  const shown = lines.toReversed().slice(0, mostLines);
  return (
    <>
      <p class="quiet">{words.told}</p>
      <ul class="points">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
        {shown.map(({ day, said, note }, place) => (
          <li key={place}>
            {words.line({ day: locale.weekday(day), said })}
            {note !== null && <span class="own-note">{note}</span>}
          </li>
        ))}
      </ul>
      {lines.length > shown.length && (
        <p class="quiet">{words.more(lines.length - shown.length)}</p>
      )}
    </>
  );
}

function Held({
  told,
  on,
}: {
  readonly told: ToldOfWeek;
  readonly on: string;
}) {
  const { session } = useApp();
  const taskName = useTaskNames(told.tasks.length > 0);
  const { days, urges } = heldWithin(session.record.value, on);
  const names = told.tasks.flatMap((id) => taskName(id) ?? []);
  const facts = [
    ...(days > 0 ? [words.held.own(days)] : []),
    ...(urges > 0 ? [words.held.urges(urges)] : []),
    ...names.slice(0, mostLines).map(words.held.task),
  ];
  return <Lines lines={told.held} facts={facts} />;
}
