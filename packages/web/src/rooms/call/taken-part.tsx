import { bookWords, callWords } from "@staying-power/words";
import { useLayoutEffect, useRef } from "preact/hooks";
import { HourButtons } from "./hour-buttons.tsx";
import { wallAt } from "./model/clocks.ts";
import { shortHour } from "./model/told-clocks.ts";
import { freeDays } from "./model/free-days.ts";
import { hoursOf, takenOf } from "./use-free-hours.ts";

const words = bookWords.when;

interface TakenPartProps {
  readonly of: string;
  readonly zone: string;
  /** By the hours that were asked for, unless it is known otherwise. */
  readonly coachZone?: string;
  readonly isBusy: boolean;
  readonly onPick: (start: string) => void;
}

/** Somebody else has the hour that was chosen: what is free instead, in the same breath. */
export function TakenPart(props: TakenPartProps) {
  const { of, zone, isBusy, onPick } = props;
  const taken = takenOf.value?.of === of ? takenOf.value : null;
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (taken !== null) place.current?.scrollIntoView({ block: "nearest" });
  }, [taken]);
  const coachZone =
    props.coachZone ??
    (hoursOf.value?.of === of ? hoursOf.value.slots.zone : zone);
  const days =
    taken === null
      ? []
      : freeDays(
          taken.free.map((start) => ({
            start,
            wall: wallAt(start, coachZone),
          })),
          zone,
        );
  return (
    <div role="alert" ref={place}>
      {taken !== null && (
        <div class="notice">
          <p>{words.taken(shortHour(taken.start, zone))}</p>
          {days.length === 0 ? (
            <p>{words.noneInstead}</p>
          ) : (
            <h3>{words.instead}</h3>
          )}
          {days.map((day) => (
            <div key={day.day} class="stack">
              <h4>{callWords.clocks.day(day.day)}</h4>
              <HourButtons
                day={day}
                zones={{ zone, coachZone }}
                isOff={isBusy}
                onPick={onPick}
              />
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
