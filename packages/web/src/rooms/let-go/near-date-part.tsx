import { useSignal } from "@preact/signals";
import { callAddress } from "@staying-power/care";
import { locale, todayWords } from "@staying-power/words";
import { useRef } from "preact/hooks";
import { Worded } from "../../ui/parts/worded.tsx";
import { useApp } from "../../ui/shell/app-context.ts";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { letGoAt } from "./address.ts";
import { type ComingDate, nearDates, withDateOff } from "./model/hard-dates.ts";
import { PlanLines } from "./plan-lines.tsx";
import { useLettingGo } from "./use-letting-go.ts";

const words = todayWords.nearDate;

/** The day that may hurt and is near, with its plan: off in one tap until it comes again. */
export function NearDatePart() {
  const { session } = useApp();
  const { notes, change } = useLettingGo();
  const offered = useSignal<string | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const [near] = nearDates(notes, session.today.value);
  const put = (id: string, off: string | null): void => {
    change((before) => withDateOff(before, id, off));
    offered.value = off === null ? null : id;
    // The button that was pressed goes away.
    place.current?.focus({ preventScroll: true });
  };
  const undone = offered.value;
  return (
    <div class="near-date" tabIndex={-1} ref={place}>
      {undone !== null && (
        <div class="row apart">
          <p role="status">{words.offSaid}</p>
          <button type="button" class="plain" onClick={() => put(undone, null)}>
            {todayWords.now.undo}
          </button>
        </div>
      )}
      {near !== undefined && (
        <NearDate
          key={near.date.id}
          near={near}
          onOff={() => put(near.date.id, near.next)}
        />
      )}
    </div>
  );
}

interface NearDateProps {
  readonly near: ComingDate;
  readonly onOff: () => void;
}

function NearDate({ near: { date, next }, onOff }: NearDateProps) {
  const { session } = useApp();
  const call = numberOf(date.person, session.record.value.kit.people);
  const hasPlan = [date.doing, date.place, date.person].some(
    (part) => part.trim() !== "",
  );
  const day = next ?? date.on;
  return (
    <section class="card">
      <h2>{words.heading}</h2>
      <p>
        <Worded
          sentence={
            day === session.today.value
              ? words.today(date.name)
              : words.soon({
                  name: date.name,
                  weekday: locale.weekday(day),
                  day: locale.day(day),
                })
          }
        />
      </p>
      {hasPlan ? <PlanLines date={date} /> : <p>{words.noPlan}</p>}
      <div class="row">
        {call !== null && (
          <a href={call} class="button">
            {words.call(date.person.trim())}
          </a>
        )}
        <ScreenLink to={letGoAt({ page: "dates" })} class="button">
          {words.open}
        </ScreenLink>
        <button type="button" class="plain" onClick={onOff}>
          {words.off}
        </button>
      </div>
    </section>
  );
}

/** How to call someone who stands among the people to call by that name. */
function numberOf(
  person: string,
  people: readonly { readonly name: string; readonly number: string }[],
): string | null {
  const name = person.trim().toLowerCase();
  const found = people.find((each) => each.name.trim().toLowerCase() === name);
  return name === "" || found === undefined ? null : callAddress(found.number);
}
