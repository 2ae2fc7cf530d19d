import { useSignal } from "@preact/signals";
import { bookWords, callWords } from "@staying-power/words";
import { useMemo } from "preact/hooks";
import { HourButtons } from "./hour-buttons.tsx";
import { DayGrid } from "./day-grid.tsx";
import { dayOf, wallAt } from "./model/clocks.ts";
import { type FreeDay, freeDays } from "./model/free-days.ts";
import type { Zones } from "./model/told-clocks.ts";
import { type FreeHours, useFreeHours } from "./use-free-hours.ts";

const words = bookWords.when;

/** So many days with something free are shown at once, and as many more at a press. */
const daysAtOnce = 5;

interface HoursPartProps {
  readonly hours: FreeHours;
  readonly zone: string;
  readonly isBusy: boolean;
  readonly onPick: (start: string) => void;
  /** Asks for the hours from there on. */
  readonly onSee: (from: string) => void;
}

interface LookedHoursProps extends Omit<HoursPartProps, "hours"> {
  /** Null until somebody looked. */
  readonly hours: FreeHours | null;
  /** The moment it is. */
  readonly now: () => string;
}

/** What is free, once somebody looked. */
export function LookedHours({ hours, now, ...props }: LookedHoursProps) {
  return hours === null ? (
    <button
      type="button"
      class="main-action"
      disabled={props.isBusy}
      onClick={() => props.onSee(now())}
    >
      {words.look}
    </button>
  ) : (
    <HoursPart key={hours.from} hours={hours} {...props} />
  );
}

/** Free hours: a list of days first, a calendar second. */
function HoursPart(props: HoursPartProps) {
  const { hours, zone } = props;
  const isGrid = useSignal(false);
  const days = useMemo(
    () => freeDays(hours.slots.slots, zone),
    [hours.slots, zone],
  );
  return (
    <>
      {days.length > 0 && (
        <div class="row" role="group" aria-label={words.views}>
          <button
            type="button"
            aria-pressed={!isGrid.value}
            onClick={() => {
              isGrid.value = false;
            }}
          >
            {words.list}
          </button>
          <button
            type="button"
            aria-pressed={isGrid.value}
            onClick={() => {
              isGrid.value = true;
            }}
          >
            {words.grid}
          </button>
        </div>
      )}
      {days.length === 0 && <NonePart {...props} />}
      {days.length > 0 &&
        (isGrid.value ? (
          <GridPart {...props} days={days} />
        ) : (
          <ListPart {...props} days={days} />
        ))}
      <WeeksPart {...props} />
    </>
  );
}

type DaysProps = HoursPartProps & { readonly days: readonly FreeDay[] };

function ListPart({ days, ...props }: DaysProps) {
  const shown = useSignal(daysAtOnce);
  return (
    <>
      {days.slice(0, shown.value).map((day) => (
        <DayPart key={day.day} {...props} day={day} />
      ))}
      {days.length > shown.value && (
        <button
          type="button"
          onClick={() => {
            shown.value += daysAtOnce;
          }}
        >
          {words.more}
        </button>
      )}
    </>
  );
}

function GridPart({ days, ...props }: DaysProps) {
  const { hours, zone } = props;
  const chosen = useSignal(days[0]?.day ?? "");
  const day = days.find((each) => each.day === chosen.value);
  return (
    <>
      <DayGrid
        days={days}
        first={dayOf(wallAt(hours.from, zone))}
        last={dayOf(wallAt(hours.to, zone))}
        chosen={chosen.value}
        onChoose={(wanted) => {
          chosen.value = wanted;
        }}
      />
      <div aria-live="polite">
        {day !== undefined && <DayPart {...props} day={day} />}
      </div>
    </>
  );
}

interface DayPartProps extends HoursPartProps {
  readonly day: FreeDay;
}

/** The hours of one day, each on both clocks. */
function DayPart({ hours, zone, isBusy, onPick, day }: DayPartProps) {
  const zones: Zones = { zone, coachZone: hours.slots.zone };
  return (
    <section class="day">
      <h2>{callWords.clocks.day(day.day)}</h2>
      <HourButtons day={day} zones={zones} isOff={isBusy} onPick={onPick} />
    </section>
  );
}

/** Nothing in these weeks: where the next one is. */
function NonePart({ hours, zone, isBusy, onSee }: HoursPartProps) {
  const { next } = hours.slots;
  return next === null ? (
    <p>{words.noneAtAll}</p>
  ) : (
    <>
      <p>{words.none}</p>
      <p>{words.next(callWords.clocks.day(dayOf(wallAt(next, zone))))}</p>
      <button
        type="button"
        class="main-action"
        disabled={isBusy}
        onClick={() => onSee(next)}
      >
        {words.toNext}
      </button>
    </>
  );
}

/** Later weeks, the nearest again, and the same once more. */
function WeeksPart({ hours, isBusy, onSee }: HoursPartProps) {
  const { now } = useFreeHours();
  const isLater = Date.parse(hours.from) - Date.parse(hours.at) > 60_000;
  return (
    <div class="row">
      {hours.slots.next !== null && hours.slots.slots.length > 0 && (
        <button
          type="button"
          disabled={isBusy}
          onClick={() => onSee(hours.slots.next ?? hours.to)}
        >
          {words.later}
        </button>
      )}
      {isLater && (
        <button type="button" disabled={isBusy} onClick={() => onSee(now())}>
          {words.earlier}
        </button>
      )}
      <button
        type="button"
        class="plain"
        disabled={isBusy}
        onClick={() => onSee(isLater ? hours.from : now())}
      >
        {words.again}
      </button>
    </div>
  );
}
