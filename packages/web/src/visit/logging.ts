import type { ReadonlySignal } from "@preact/signals";
import { type Case, type Event, mostEvents } from "@staying-power/case";
import type { Keeper } from "../keep/keeper.ts";

/** What adds to the journal what happened, and takes it out again. */
export interface Logging {
  /** False when the journal can hold no more. */
  log(event: Event): boolean;
  /** Takes out the events of this name. */
  unlog(id: string): void;
}

interface LoggingParts {
  readonly kept: Pick<Keeper, "change">;
  readonly person: ReadonlySignal<Case>;
}

/** The journal of one visit. */
export function logging({ kept, person }: LoggingParts): Logging {
  const events = (): readonly Event[] => person.value.events ?? [];
  const keep = (all: readonly Event[]): void =>
    kept.change((before) => ({
      ...before,
      case: { ...before.case, events: all },
    }));
  return {
    log: (event) => {
      if (events().length >= mostEvents) return false;
      keep(events().concat(event));
      return true;
    },
    unlog: (id) => keep(events().filter((event) => event.id !== id)),
  };
}
