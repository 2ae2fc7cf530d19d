import { useSignal } from "@preact/signals";
import type { ProjectSlot } from "@staying-power/case";
import { focusWords } from "@staying-power/words";
import { useRef } from "preact/hooks";
import { isTaken, movableAt, type Picked, tapAt } from "./model/tap.ts";
import {
  movedSlot,
  type Place,
  placeBeside,
  placeName,
  slotAt,
  timedSlot,
  type WeekProject,
  withoutSlot,
  withSlot,
} from "./model/week.ts";

const words = focusWords.week;

/** A week, and what is told of its changes. */
export interface WeekGiven {
  /** All that have their place in the week. */
  readonly projects: readonly WeekProject[];
  /** Whose places a tap sets. */
  readonly active: string;
  /** Where another one can be chosen; its places can be moved then, too. */
  readonly onActive?: (project: string) => void;
  readonly onChange: (
    project: string,
    slots: readonly ProjectSlot[],
    said: string,
  ) => void;
}

/** What a tap, a key and a drag do with the week. */
export function useWeek(given: WeekGiven) {
  const { projects, active, onActive } = given;
  const held = useSignal<Picked | null>(null);
  const { cursor, table, focusOn } = useCursor();
  const week = { projects, active, mayChoose: onActive !== undefined };
  const has = held.value;
  const picked =
    has !== null && isTaken(week, has.project, has.at) ? has : null;
  const slot = picked === null ? undefined : slotOf(given, picked);

  const pick = (project: string, at: Place): void => {
    held.value = { project, at };
    if (project !== active) onActive?.(project);
  };
  const move = (project: string, from: Place, to: Place): void => {
    held.value = null;
    change(given, { project, at: to }, "moved", (slots) =>
      movedSlot(slots, from, to),
    );
    focusOn(to);
  };
  const takeOut = ({ project, at }: Picked): void => {
    held.value = null;
    change(given, { project, at }, "takenOut", (slots) =>
      withoutSlot(slots, at),
    );
    focusOn(at);
  };
  const letGo = (): void => {
    held.value = null;
  };
  return {
    at: cursor,
    table,
    focusOn,
    picked,
    slot,
    move,
    letGo,
    movable: (from: Place): string | null => movableAt(week, from)[0] ?? null,
    takeOut: (): void => {
      if (picked !== null) takeOut(picked);
    },
    time: (how: Parameters<typeof timedSlot>[2]): void => {
      if (picked !== null)
        change(given, picked, "hour", (slots) =>
          timedSlot(slots, picked.at, how),
        );
    },
    tap: (place: Place): void => {
      focusOn(place);
      const tapped = tapAt(week, picked, place);
      if (tapped.act === "pick") pick(tapped.project, place);
      else if (tapped.act === "move") move(tapped.project, tapped.from, place);
      else if (tapped.act === "let-go") letGo();
      else
        change(given, { project: active, at: place }, "put", (slots) =>
          withSlot(slots, place),
        );
    },
    key: (place: Place, event: KeyboardEvent): void => {
      const beside = placeBeside(place, event.key);
      const [here] = movableAt(week, place);
      if (beside !== null) {
        event.preventDefault();
        if (!event.shiftKey) focusOn(beside);
        else if (here !== undefined && !isTaken(week, here, beside))
          move(here, place, beside);
      } else if (event.key === "Escape") letGo();
      else if (here !== undefined && takesOut.has(event.key)) {
        event.preventDefault();
        takeOut({ project: here, at: place });
      }
    },
  };
}

const takesOut: ReadonlySet<string> = new Set(["Delete", "Backspace"]);

/** The one place that Tab leads to. */
function useCursor() {
  const cursor = useSignal<Place>({ day: "monday", part: "morning" });
  const table = useRef<HTMLTableElement>(null);
  return {
    cursor: cursor.value,
    table,
    focusOn: (place: Place): void => {
      cursor.value = place;
      table.current
        ?.querySelector<HTMLElement>(`[data-place="${placeName(place)}"]`)
        ?.focus();
    },
  };
}

function slotOf(
  { projects }: Pick<WeekGiven, "projects">,
  { project: id, at }: Picked,
): ProjectSlot | undefined {
  return slotAt(
    projects.find(({ project }) => project === id)?.slots ?? [],
    at,
  );
}

/** Changes the places of a project, and says what was done. */
function change(
  { projects, onChange }: Pick<WeekGiven, "projects" | "onChange">,
  { project: id, at }: Picked,
  did: "put" | "moved" | "takenOut" | "hour",
  how: (slots: readonly ProjectSlot[]) => readonly ProjectSlot[],
): void {
  const found = projects.find(({ project }) => project === id);
  if (found === undefined) return;
  const slots = how(found.slots);
  if (slots !== found.slots)
    onChange(
      id,
      slots,
      words[did]({ what: found.what, at: focusWords.at(at) }),
    );
}
