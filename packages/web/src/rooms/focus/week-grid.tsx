import { type ProjectSlot, slotParts, weekdayIds } from "@staying-power/case";
import type { UsedSlot } from "@staying-power/plan";
import { focusWords } from "@staying-power/words";
import type { Ref } from "preact";
import { Mark } from "./mark.tsx";
import type { Picked } from "./model/tap.ts";
import { isSame, type Place, slotAt, type WeekProject } from "./model/week.ts";
import { useDrag } from "./use-drag.ts";
import { WeekCell } from "./week-cell.tsx";

interface WeekGridProps {
  readonly projects: readonly WeekProject[];
  readonly used: readonly UsedSlot[];
  readonly picked: Picked | null;
  /** The place that Tab leads to. */
  readonly at: Place;
  /** Whose places may be taken along from there. */
  readonly movable: (from: Place) => string | null;
  readonly onTap: (place: Place) => void;
  readonly onKey: (place: Place, event: KeyboardEvent) => void;
  readonly onMove: (project: string, from: Place, to: Place) => void;
  readonly table: Ref<HTMLTableElement>;
}

/** Seven days by the parts of a day; Tab leads to one place of it, arrow keys to the others. */
export function WeekGrid({
  projects,
  used,
  picked,
  at,
  movable,
  onTap,
  onKey,
  onMove,
  table,
}: WeekGridProps) {
  const words = focusWords;
  const { dragging, handlers, end } = useDrag({
    canDrag: (from) => movable(from) !== null,
    onDrop: (from, to) => {
      const project = movable(from);
      if (project !== null) onMove(project, from, to);
    },
  });
  const dragAt = (place: Place): "from" | "over" | undefined => {
    if (dragging === null) return undefined;
    if (isSame(dragging.from, place)) return "from";
    return dragging.over !== null && isSame(dragging.over, place)
      ? "over"
      : undefined;
  };
  return (
    <table
      class="week"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a table is what a grid of the ARIA practices is made of
      role="grid"
      aria-label={words.week.label}
      ref={table}
      {...handlers}
    >
      <Head />
      <tbody>
        {weekdayIds.map((day) => (
          <tr key={day}>
            <th scope="row">{words.days[day]}</th>
            {slotParts.map((part) => {
              const place = { day, part };
              return (
                <td
                  key={part}
                  onKeyDown={(event) => {
                    if (event.key === "Escape") end();
                    onKey(place, event);
                  }}
                >
                  <WeekCell
                    place={place}
                    label={labelOf(place, projects, used)}
                    isPicked={
                      movable(place) === null
                        ? null
                        : picked !== null && isSame(picked.at, place)
                    }
                    isCurrent={isSame(at, place)}
                    drag={dragAt(place)}
                    onTap={() => onTap(place)}
                  >
                    <Here place={place} projects={projects} used={used} />
                  </WeekCell>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Head() {
  const words = focusWords;
  return (
    <thead>
      <tr>
        <th scope="col">{words.week.dayHead}</th>
        {slotParts.map((part) => (
          <th key={part} scope="col">
            {words.parts[part]}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface HereProps extends Pick<WeekGridProps, "projects" | "used"> {
  readonly place: Place;
}

/** The mark of each project that has its place here, its hour, and a tick where it was used this week. */
function Here({ place, projects, used }: HereProps) {
  return projects.map(({ project, slots }, order) => {
    const slot = slotAt(slots, place);
    const isUsed = used.some(
      (each) => each.project === project && isSame(each, place),
    );
    return slot === undefined && !isUsed ? null : (
      <span key={project} class={slot === undefined ? "here left" : "here"}>
        <Mark place={order} />
        {slot?.time}
        {isUsed && <span class="used">✓</span>}
      </span>
    );
  });
}

function labelOf(
  at: Place,
  projects: readonly WeekProject[],
  used: readonly UsedSlot[],
): string {
  return focusWords.cell({
    at,
    here: projects.flatMap(({ what, slots }) => {
      const slot: ProjectSlot | undefined = slotAt(slots, at);
      if (slot === undefined) return [];
      const { time } = slot;
      return [{ what, ...(time !== undefined && { time }) }];
    }),
    used: projects
      .filter(({ project }) =>
        used.some((each) => each.project === project && isSame(each, at)),
      )
      .map(({ what }) => what),
  });
}
