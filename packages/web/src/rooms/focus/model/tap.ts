import { isSame, type Place, slotAt, type WeekProject } from "./week.ts";

/** A week, and what of it can be changed. */
export interface WeekHeld {
  readonly projects: readonly WeekProject[];
  /** Whose places a tap sets. */
  readonly active: string;
  /** Whether what the others have can be moved too. */
  readonly mayChoose: boolean;
}

/** Something in the week that was picked up. */
export interface Picked {
  readonly project: string;
  readonly at: Place;
}

/** What a tap does. */
export type Tapped =
  | { readonly act: "put" }
  | { readonly act: "let-go" }
  | { readonly act: "pick"; readonly project: string }
  | {
      readonly act: "move";
      readonly project: string;
      readonly from: Place;
    };

/** Whether a project has its place there. */
export function isTaken(
  { projects }: Pick<WeekHeld, "projects">,
  id: string,
  place: Place,
): boolean {
  return projects.some(
    ({ project, slots }) =>
      project === id && slotAt(slots, place) !== undefined,
  );
}

/** Whose place can be taken along from there: of the one whose places are set first, then of any other; in order. */
export function movableAt(week: WeekHeld, place: Place): readonly string[] {
  const { projects, active, mayChoose } = week;
  const others = projects
    .map(({ project }) => project)
    .filter((id) => mayChoose && id !== active);
  return [active, ...others].filter((id) => isTaken(week, id, place));
}

/**
 * What a tap on a place does: where something is picked up it goes there; what stands there is picked up, one after
 * another where several do; and a free place is taken.
 */
export function tapAt(
  week: WeekHeld,
  picked: Picked | null,
  place: Place,
): Tapped {
  const here = movableAt(week, place);
  if (picked !== null && !isSame(picked.at, place))
    return isTaken(week, picked.project, place)
      ? { act: "pick", project: picked.project }
      : { act: "move", project: picked.project, from: picked.at };
  const next = here[picked === null ? 0 : here.indexOf(picked.project) + 1];
  if (next !== undefined) return { act: "pick", project: next };
  return picked === null ? { act: "put" } : { act: "let-go" };
}
