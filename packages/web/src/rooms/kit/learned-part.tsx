import { learnUrges, type LearnedUrges } from "@staying-power/plan";
import { clockHour, urgeWords } from "@staying-power/words";
import { DayChart } from "../../ui/charts/day-chart.tsx";
import { TableTwin } from "../../ui/charts/table-twin.tsx";
import { Worded } from "../../ui/parts/worded.tsx";
import { useApp } from "../../ui/shell/app-context.ts";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { ifThenAt } from "../if-then/address.ts";
import {
  hoursCue,
  placeCue,
  triggerCue,
  type UrgeCue,
} from "../if-then/model/urge-cue.ts";
import { urgeLogOf } from "./model/urge-log.ts";
import { useIsOffered } from "./use-is-offered.ts";

/** Which hours, places and triggers stand out, in words and as one small picture, once there is enough to say it. */
export function LearnedPart() {
  const { session } = useApp();
  const words = urgeWords.learned;
  const learned = learnUrges(
    urgeLogOf(session.record.value, session.today.value),
  );
  if (learned.of === 0) return null;
  const findings = findingsOf(learned);
  return (
    <section class="stack kit-learned">
      <h2>{words.heading}</h2>
      {findings.map(({ text, cue }) => (
        <Finding key={text} text={text} cue={cue} />
      ))}
      {learned.looked && findings.length === 0 && <p>{words.none}</p>}
      {learned.untilNext !== null && findings.length === 0 && (
        <p class="quiet">
          {learned.looked
            ? words.next(learned.untilNext)
            : words.soon(learned.untilNext)}
        </p>
      )}
      {learned.looked && <Hours learned={learned} />}
    </section>
  );
}

interface FindingProps {
  readonly text: string;
  readonly cue: UrgeCue;
}

/** One thing that stands out, and the way to a plan for it; behind a no, none for a step of theirs. */
function Finding({ text, cue }: FindingProps) {
  const isOffered = useIsOffered();
  return (
    <div class="card">
      <p class="kit-finding">{text}</p>
      {isOffered(cue) && (
        <ScreenLink to={ifThenAt({ from: cue.from })} class="line-link">
          <Worded sentence={urgeWords.learned.planFor(cue.cue)} />
        </ScreenLink>
      )}
    </div>
  );
}

function findingsOf({
  hours,
  place,
  trigger,
}: LearnedUrges): readonly FindingProps[] {
  const words = urgeWords.learned;
  return [
    ...(hours === null
      ? []
      : [{ text: words.hours(hours), cue: hoursCue(hours) }]),
    ...(place === null
      ? []
      : [{ text: words.place(place), cue: placeCue(place.place) }]),
    ...(trigger === null
      ? []
      : [{ text: words.trigger(trigger), cue: triggerCue(trigger.trigger) }]),
  ];
}

/** The hours as a picture and as a table, and how all of it is worked out. */
function Hours({ learned }: { readonly learned: LearnedUrges }) {
  const words = urgeWords.learned;
  const { byHour, hours, of } = learned;
  return (
    <>
      <DayChart
        byHour={byHour}
        isMarked={(hour) =>
          hours !== null &&
          hours.length < 24 &&
          (hour - hours.from + 24) % 24 < hours.length
        }
        alt={words.chart.alt(of)}
        yLabel={words.chart.count}
        hourName={clockHour}
      />
      <TableTwin
        caption={words.chart.alt(of)}
        columns={[words.chart.hour, words.chart.count]}
        rows={byHour.flatMap((count, hour) =>
          count === 0 ? [] : [[words.chart.column(hour), count]],
        )}
      />
      <details>
        <summary>{words.how}</summary>
        <div class="stack">
          {words.howText.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      </details>
    </>
  );
}
