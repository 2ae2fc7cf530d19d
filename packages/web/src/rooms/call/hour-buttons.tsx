import { bookWords, callWords } from "@staying-power/words";
import type { ComponentChild, JSX } from "preact";
import type { FreeDay } from "./model/free-days.ts";
import { bothClocks, type Zones } from "./model/told-clocks.ts";

interface HourButtonsProps {
  readonly day: FreeDay;
  readonly zones: Zones;
  readonly isOff: boolean;
  readonly onPick: (start: string) => void;
}

/** The hours of a day, each a button with both clocks; heard alone, it says its day too. */
export function HourButtons({ day, zones, isOff, onPick }: HourButtonsProps) {
  return (
    <ul class="hours">
      {day.starts.map((start) => {
        const clocks = bothClocks(start, zones);
        return (
          <li key={start.start}>
            <button
              type="button"
              class="option"
              disabled={isOff}
              aria-label={bookWords.when.pick({
                day: callWords.clocks.day(day.day),
                clocks,
              })}
              onClick={() => onPick(start.start)}
            >
              {apart(clocks.map((clock) => <span key={clock}>{clock}</span>))}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** With a space between, as they are heard: the sheet puts each on a line of its own. */
function apart(parts: readonly JSX.Element[]): readonly ComponentChild[] {
  return parts.flatMap((part, place) => (place === 0 ? [part] : [" ", part]));
}
