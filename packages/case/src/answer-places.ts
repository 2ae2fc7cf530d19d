import type { Event } from "./event.ts";
import { sharedStart } from "./shared-start.ts";

/** The journal that was looked through last; held weakly, so that nothing stays of one that was closed. */
let last:
  | {
      readonly events: WeakRef<readonly Event[]>;
      readonly places: readonly number[];
    }
  | undefined;

/**
 * Where the dated answers stand in a journal. One that begins as the journal before did is looked through
 * from where it differs, since a journal of ten years is asked at each tap.
 * @param events the journal, which must not be changed afterwards
 * @returns the places of its `fact` events, first to last
 */
export function answerPlaces(events: readonly Event[]): readonly number[] {
  const before = last?.events.deref();
  if (last !== undefined && before === events) return last.places;
  const start = before === undefined ? 0 : sharedStart(before, events);
  const places = (last?.places ?? []).filter((place) => place < start);
  for (let place = start; place < events.length; place += 1)
    if (events[place]?.kind === "fact") places.push(place);
  last = { events: new WeakRef(events), places };
  return places;
}
