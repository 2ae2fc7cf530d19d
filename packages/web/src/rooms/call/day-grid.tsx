import { useSignal } from "@preact/signals";
import { bookWords, locale } from "@staying-power/words";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { monthAfter, dayByKey, weeksOf, within } from "./model/month-grid.ts";
import type { FreeDay } from "./model/free-days.ts";

const words = bookWords.when;

interface DayGridProps {
  readonly days: readonly FreeDay[];
  /** The days that were asked for. */
  readonly first: string;
  readonly last: string;
  readonly chosen: string;
  readonly onChoose: (day: string) => void;
}

/** A month of days as a grid: one of them takes the focus, and arrows lead from one to the next. Source: ARIA APG, grid. */
export function DayGrid({ days, first, last, chosen, onChoose }: DayGridProps) {
  const id = useId();
  const firstWeekday = locale.firstWeekday();
  /** The day that takes the focus; its month is shown. */
  const at = useSignal(chosen);
  const hasMoved = useRef(false);
  const grid = useRef<HTMLTableElement>(null);
  useLayoutEffect(() => {
    if (!hasMoved.current) return;
    hasMoved.current = false;
    grid.current
      ?.querySelector<HTMLElement>(`[data-day="${at.value}"]`)
      ?.focus();
  }, [at.value]);
  const go = (day: string, focuses: boolean): void => {
    hasMoved.current = focuses;
    at.value = within(day, first, last);
  };
  const month = at.value.slice(0, 7);
  const weeks = weeksOf(month, firstWeekday);
  const isShown = (day: string): boolean =>
    day.startsWith(month) && day >= first && day <= last;
  const isAnyShown = (week: readonly string[]): boolean => week.some(isShown);
  const free = new Map(days.map((day) => [day.day, day.starts.length]));
  return (
    <div class="stack">
      <h2 id={id} aria-live="polite">
        {words.month(at.value)}
      </h2>
      <MonthButtons
        isFirst={month <= first.slice(0, 7)}
        isLast={month >= last.slice(0, 7)}
        onGo={(months) => go(monthAfter(at.value, months), false)}
      />
      <p class="quiet keys" id={`${id}-keys`}>
        {words.gridNote}
      </p>
      <table
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a table of buttons that arrows lead through is a grid
        role="grid"
        class="day-grid"
        aria-labelledby={id}
        aria-describedby={`${id}-keys`}
        ref={grid}
        onKeyDown={(event) => {
          const next = dayByKey(event.key, at.value, firstWeekday);
          if (next === null) return;
          event.preventDefault();
          go(next, true);
        }}
      >
        <WeekdayRow week={weeks[0] ?? []} />
        <tbody>
          {weeks.filter(isAnyShown).map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <DayCell
                  key={day}
                  day={day}
                  isShown={isShown(day)}
                  free={free.get(day) ?? 0}
                  isAt={day === at.value}
                  isChosen={day === chosen}
                  onPress={() => {
                    go(day, true);
                    onChoose(day);
                  }}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface MonthButtonsProps {
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** So many months on. */
  readonly onGo: (months: number) => void;
}

function MonthButtons({ isFirst, isLast, onGo }: MonthButtonsProps) {
  return (
    <div class="row apart">
      <button type="button" disabled={isFirst} onClick={() => onGo(-1)}>
        {words.monthBefore}
      </button>
      <button type="button" disabled={isLast} onClick={() => onGo(1)}>
        {words.monthAfter}
      </button>
    </div>
  );
}

function WeekdayRow({ week }: { readonly week: readonly string[] }) {
  return (
    <thead>
      <tr>
        {week.map((day) => (
          <th key={day} scope="col" abbr={locale.weekday(day)}>
            {locale.weekdayInShort(day)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface DayCellProps {
  readonly day: string;
  readonly isShown: boolean;
  readonly free: number;
  readonly isAt: boolean;
  readonly isChosen: boolean;
  readonly onPress: () => void;
}

function DayCell(props: DayCellProps) {
  const { day, isShown, free, isAt, isChosen, onPress } = props;
  // oxlint-disable-next-line jsx-a11y/control-has-associated-label -- a place without a day has nothing to say
  if (!isShown) return <td />;
  return (
    <td aria-selected={isChosen}>
      <button
        type="button"
        data-day={day}
        tabIndex={isAt ? 0 : -1}
        // Not `disabled`: the arrows lead over it, and it says that nothing is free.
        aria-disabled={free === 0}
        aria-label={words.cell({ day, free: words.free(free) })}
        class={free === 0 ? "none-free" : undefined}
        onClick={() => {
          if (free > 0) onPress();
        }}
      >
        {Number(day.slice(8))}
      </button>
    </td>
  );
}
