import type { ReadonlySignal } from "@preact/signals";
import {
  type Case,
  type Event,
  idOfUnnamed,
  mostEvents,
  sameEvent,
} from "@staying-power/case";
import { asFound, readFrom } from "../keep/as-found.ts";
import type { Keeper } from "../keep/keeper.ts";
import type { Clock } from "./clock.ts";
import { localMoment } from "./local-moment.ts";

/** What adds to the journal what happened, changes it, and takes it out again. */
export interface Logging {
  /** False when the journal can hold no more. */
  log(event: Event): boolean;
  /** Takes out the events of this name. */
  unlog(id: string): void;
  /**
   * Puts an entry in the place of one that is there, also of a past day and without a name, or takes it out.
   * @param before the entry as the journal shows it.
   * @param after what is to stand there; null for nothing.
   * @returns what stands there now; null when the entry is gone, or when nothing stands there any more.
   */
  relog(before: Event, after: Event | null): Event | null;
}

interface LoggingParts {
  readonly kept: Pick<Keeper, "change">;
  readonly person: ReadonlySignal<Case>;
  readonly clock: Pick<Clock, "present">;
}

/** The journal of one visit. */
export function logging({ kept, person, clock }: LoggingParts): Logging {
  const events = (): readonly Event[] => person.value.events ?? [];
  const keep = (all: readonly Event[]): void =>
    kept.change((before) => ({
      ...before,
      case: { ...before.case, events: all },
    }));
  return {
    log: (event) => {
      const all = events();
      if (all.length >= mostEvents) return false;
      keep(all.concat(inTurn(event, all.at(-1))));
      return true;
    },
    unlog: (id) => keep(events().filter((event) => event.id !== id)),
    relog: (before, after) => {
      const all = events();
      const place = placeOf(all, before);
      const standing = all[place];
      if (standing === undefined) return null;
      const edit =
        after === null
          ? null
          : {
              ...after,
              id: standing.id ?? nameFor(standing, all),
              edited: localMoment(clock.present()),
            };
      keep(
        all
          .slice(0, place)
          .concat(edit === null ? [] : whole(edit, standing))
          .concat(all.slice(place + 1)),
      );
      return edit;
    },
  };
}

/** Where an entry stands: itself, or the one of its name, or else the last that says the same; below 0 when it is gone. */
function placeOf(all: readonly Event[], wanted: Event): number {
  const itself = all.lastIndexOf(wanted);
  if (itself >= 0) return itself;
  return all.findLastIndex((event) =>
    wanted.id === undefined ? sameEvent(event, wanted) : event.id === wanted.id,
  );
}

/** Two tabs that edit one entry without a name give it the same one, so that it stays one entry. */
function nameFor(event: Event, all: readonly Event[]): string {
  return idOfUnnamed(
    event,
    all.filter((other) => sameEvent(other, event)).length,
  );
}

/** With all that a later version wrote beside what this one shows of it. */
function whole(edit: Event, standing: Event): Event {
  const shown = new Set([...Object.keys(standing), ...Object.keys(edit)]);
  const beside = Object.entries(asFound(standing) ?? {}).filter(
    ([key]) => !shown.has(key),
  );
  return beside.length === 0
    ? edit
    : readFrom(edit, { ...edit, ...Object.fromEntries(beside) });
}

/** How far an entry may be ahead because others were told in the same instant. */
const slackMs = 1000;

/** What is told right after something of the same instant gets a later one: of two such entries the text would decide. */
function inTurn(event: Event, last: Event | undefined): Event {
  if (last === undefined || event.at.length === 10 || last.at.length === 10)
    return event;
  const ahead = Date.parse(last.at) - Date.parse(event.at);
  return ahead >= 0 && ahead < slackMs
    ? { ...event, at: localMoment(Date.parse(last.at) + 1) }
    : event;
}
