import { helpFor } from "@staying-power/care";
import type { SharedCase } from "@staying-power/case";
import { ThreeWays, Worded } from "@staying-power/web/ui";
import {
  deskBriefWords,
  deskDutiesWords,
  deskParcelWords,
  firstCallsWords,
  locale,
  mapWords,
  questions,
  reasons as reasonWords,
  variantWords,
  wholeReading,
} from "@staying-power/words";
import { type Brief, firstFacts } from "../../visit/brief-of.ts";
import type { Forecasting } from "./forecasting.ts";
import { correctedLines, Events, Facts } from "./brief-parts.tsx";
import { newestSeen } from "./brief-seen.tsx";

const words = deskBriefWords;

interface BriefPaperProps {
  readonly brief: Brief;
  readonly reading: Forecasting;
  readonly shared: SharedCase;
}

/** The brief on one page: what has no room is left out, safety and the question never. */
export function BriefPaper({ brief, reading, shared }: BriefPaperProps) {
  const { breakup } = shared.case;
  const key = brief.next(typeof reading === "object" ? reading : null);
  const { plan, quietDays, breaks } = brief;
  const seen = newestSeen(shared.readings ?? []);
  return (
    <div class="brief-paper stack">
      <p class="paper-said">{deskParcelWords.heading(shared.name ?? null)}</p>
      <PaperSafety brief={brief} country={shared.country} />
      {shared.asks !== undefined && (
        <div data-spare={5}>
          <h2>{words.asks.heading}</h2>
          <p class="brief-asks">{shared.asks}</p>
        </div>
      )}
      <div>
        <h2>{words.question.heading}</h2>
        <p class="brief-question">
          {brief.withheld
            ? words.question.safety
            : key === null
              ? words.question.none
              : questions[key].ask}
        </p>
      </div>
      {typeof reading === "object" && <PaperReading reading={reading} />}
      {seen !== null && !brief.withheld && <p data-spare={15}>{seen}</p>}
      <div class="paper-two">
        <div>
          <h2>{words.timeline.heading}</h2>
          <Events events={brief.happened.slice(-8)} breakup={breakup} />
        </div>
        <div>
          <h2>{words.facts.heading}</h2>
          <Facts brief={brief} keys={brief.told.slice(0, firstFacts)} />
        </div>
      </div>
      {!brief.withheld && (
        <div data-spare={10}>
          <h2>{words.contact.heading}</h2>
          <p>{mapWords.states[plan.state]}</p>
          <p>
            {locale.list(plan.variant.ids.map((id) => variantWords[id].name))}
          </p>
          {quietDays !== null && <p>{words.contact.quiet(quietDays)}</p>}
          <p>{words.contact.breaks(breaks)}</p>
        </div>
      )}
      <div data-spare={20}>
        <h2>{words.corrected.heading}</h2>
        <ul class="paper-points">
          {correctedLines(brief).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function PaperSafety({
  brief: { gates, needs, safetyTold },
  country,
}: {
  readonly brief: Brief;
  readonly country: string | undefined;
}) {
  const { emergency, groups } = helpFor(country, needs);
  return (
    <div class="paper-care">
      <h2>{words.safety.heading}</h2>
      {gates.length === 0 && (
        <p>{safetyTold ? words.safety.none : words.safety.untold}</p>
      )}
      {gates.map(({ id }) => (
        <p key={id}>
          <Worded sentence={words.safety.both(deskDutiesWords[id])} />
        </p>
      ))}
      {gates.length > 0 && (
        <p>
          {locale.clauses([
            ...emergency.map(([service, number]) =>
              words.safety.call({
                name: firstCallsWords.emergency[service],
                number,
              }),
            ),
            ...groups.flatMap(({ lines }) =>
              lines
                .slice(0, 1)
                .map(({ name, number = "" }) =>
                  words.safety.call({ name, number }),
                ),
            ),
          ])}
        </p>
      )}
    </div>
  );
}

function PaperReading({
  reading,
}: {
  readonly reading: Extract<Forecasting, object>;
}) {
  const whole = wholeReading(reading);
  return (
    <div>
      <h2>{words.reading.heading}</h2>
      <ThreeWays
        whole={whole}
        state={reading.state}
        class="three"
        textClass="stack"
      />
      <p>
        {words.reasons.line(
          whole.reasons.slice(0, 2).map(({ id }) => reasonWords[id].name),
        )}
      </p>
    </div>
  );
}
