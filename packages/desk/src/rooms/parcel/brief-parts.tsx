import {
  dayOf,
  daysBetween,
  type Event,
  type JournalLine,
  type SharedCase,
} from "@staying-power/case";
import { Worded } from "@staying-power/web/ui";
import {
  answerText,
  deskBriefWords,
  historyWords,
  locale,
  mapWords,
  questions,
  taskWords,
  variantWords,
} from "@staying-power/words";
import { type Brief, firstFacts } from "../../visit/brief-of.ts";
import type { Forecasting } from "./forecasting.ts";

const words = deskBriefWords;

/** So many events stand in the open, the newest. */
const openEvents = 8;

interface OfBrief {
  readonly brief: Brief;
}

/** What they want of the coach, in their own words. */
export function AsksPart({ shared }: { readonly shared: SharedCase }) {
  return (
    <section>
      <h2>{words.asks.heading}</h2>
      {shared.asks === undefined || shared.asks.trim() === "" ? (
        <p class="quiet">{words.asks.none}</p>
      ) : (
        <blockquote class="brief-asks words-kept">{shared.asks}</blockquote>
      )}
    </section>
  );
}

/** What one answer would narrow the picture most. */
export function QuestionPart({
  brief,
  reading,
}: OfBrief & { readonly reading: Forecasting }) {
  const key = brief.next(typeof reading === "object" ? reading : null);
  if (reading === "working") return null;
  if (brief.withheld)
    return (
      <section>
        <h2>{words.question.heading}</h2>
        <p class="brief-question">{words.question.safety}</p>
      </section>
    );
  return (
    <section>
      <h2>{words.question.heading}</h2>
      {key === null ? (
        <p>{words.question.none}</p>
      ) : (
        <>
          <p class="brief-question">{questions[key].ask}</p>
          <p class="quiet">{words.question.why}</p>
        </>
      )}
    </section>
  );
}

interface WithBreakup extends OfBrief {
  readonly breakup: string | undefined;
}

/** When it ended, and what happened since. */
export function TimelinePart({ brief, breakup }: WithBreakup) {
  const { happened } = brief;
  const shown = happened.slice(-openEvents);
  const earlier = happened.slice(0, -openEvents);
  return (
    <section>
      <h2>{words.timeline.heading}</h2>
      {happened.length === 0 && <p class="quiet">{words.timeline.none}</p>}
      {earlier.length > 0 && (
        <details>
          <summary>{words.timeline.earlier(earlier.length)}</summary>
          <Events events={earlier} breakup={breakup} />
        </details>
      )}
      <Events
        events={shown}
        breakup={earlier.length > 0 ? undefined : breakup}
      />
    </section>
  );
}

interface EventsProps {
  readonly events: readonly Event[];
  readonly breakup: string | undefined;
}

/** Dated events, with the breakup in its place. */
export function Events({ events, breakup }: EventsProps) {
  const ended =
    breakup === undefined
      ? []
      : [{ on: breakup, what: words.timeline.ended, note: undefined }];
  const lines = [
    ...ended,
    ...events.map((event) => ({
      on: dayOf(event.at),
      what: historyWords.cause({ kind: "event", event, before: null }),
      note: event.note,
    })),
  ].toSorted((one, other) =>
    one.on < other.on ? -1 : Number(one.on > other.on),
  );
  return (
    <ol class="events">
      {lines.map(({ on, what, note }, place) => (
        <li key={place}>
          <time dateTime={on}>{locale.dayInShort(on)}</time>
          <span>
            {what}
            {note !== undefined && <q class="quiet">{note}</q>}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** What they answered: what is asked first stands in the open. */
export function FactsPart({ brief, breakup }: WithBreakup) {
  const { told, today } = brief;
  return (
    <section>
      <h2>{words.facts.heading}</h2>
      <p>
        {breakup === undefined
          ? words.facts.noBreakup
          : words.facts.breakup(
              locale.day(breakup),
              words.facts.days(Math.max(0, daysBetween(breakup, today))),
            )}
      </p>
      {told.length === 0 && <p class="quiet">{words.facts.none}</p>}
      <Facts brief={brief} keys={told.slice(0, firstFacts)} />
      {told.length > firstFacts && (
        <details>
          <summary>{words.facts.rest}</summary>
          <Facts brief={brief} keys={told.slice(firstFacts)} />
        </details>
      )}
    </section>
  );
}

/** Answers as lines. */
export function Facts({
  brief: { facts },
  keys,
}: OfBrief & { readonly keys: Brief["told"] }) {
  return (
    <ul class="points">
      {keys.map((key) => {
        const value = facts[key];
        return value === undefined ? null : (
          <li key={key}>
            <Worded
              sentence={words.facts.line({
                about: questions[key].short,
                said: answerText(key, value),
              })}
            />
          </li>
        );
      })}
    </ul>
  );
}

/** How No Contact stands; behind a gate that withholds there is no plan to speak of. */
export function ContactPart({ brief }: OfBrief) {
  const { plan, quietDays, breaks } = brief;
  const [review] = plan.reviews;
  if (brief.withheld) return null;
  return (
    <section>
      <h2>{words.contact.heading}</h2>
      <p>{mapWords.states[plan.state]}</p>
      {plan.variant.ids.length > 0 && (
        <p>
          {words.contact.kept(
            plan.variant.ids.map((id) => variantWords[id].name),
          )}
        </p>
      )}
      {quietDays !== null && <p>{words.contact.quiet(quietDays)}</p>}
      <p>{words.contact.breaks(breaks)}</p>
      {review !== undefined && (
        <p class="quiet">{words.contact.review(locale.day(review.on))}</p>
      )}
    </section>
  );
}

/** What they correct, with what they did of it. */
export function CorrectedPart({ brief }: OfBrief) {
  const lines = correctedLines(brief);
  return (
    <section>
      <h2>{words.corrected.heading}</h2>
      {lines.length === 0 ? (
        <p class="quiet">{words.corrected.none}</p>
      ) : (
        <ul class="points">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The same as lines. */
export function correctedLines({ corrected }: Brief): readonly string[] {
  return corrected.flatMap(({ issue, habits }) => {
    const name = questions.issues.options[issue];
    return habits.length === 0
      ? [words.corrected.issue(name)]
      : habits.map(({ task, days, day }) =>
          words.corrected.habit({
            issue: name,
            what: taskWords[task].what,
            days,
            since: day,
          }),
        );
  });
}

/** The lines of their journal that they ticked. */
export function JournalPart({
  lines,
}: {
  readonly lines: readonly JournalLine[];
}) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h2>{words.journal.heading}</h2>
      <p class="quiet">{words.journal.text}</p>
      {lines.map(({ on, text }, place) => (
        <div key={place}>
          <p class="quiet">
            <time dateTime={on}>{locale.day(on)}</time>
          </p>
          <p class="words-kept">{text}</p>
        </div>
      ))}
    </section>
  );
}
