import type { UsedSlot } from "@staying-power/plan";
import { focusWords } from "@staying-power/words";
import type { ComponentChildren } from "preact";
import { UndoLine } from "../map/undo-line.tsx";
import { Mark } from "./mark.tsx";
import type { WeekProject } from "./model/week.ts";
import { SlotPanel } from "./slot-panel.tsx";
import { useWeek, type WeekGiven } from "./use-week.ts";
import { WeekGrid } from "./week-grid.tsx";

interface WeekPartProps extends WeekGiven {
  readonly used: readonly UsedSlot[];
  /** What was changed a moment ago, or null. */
  readonly said: string | null;
  readonly onUndo: () => void;
  /** What stands right below the week, before it is told how it is moved. */
  readonly children?: ComponentChildren;
}

/** One week of all projects: set by tap, moved by tap, by keyboard and by drag. */
export function WeekPart(props: WeekPartProps) {
  const { projects, used, active, onActive, said, onUndo } = props;
  const words = focusWords.week;
  const { at, picked, slot, table, focusOn, ...week } = useWeek(props);
  const what = projects.find(
    ({ project }) => project === picked?.project,
  )?.what;
  return (
    <div class="stack">
      {projects.length > 1 && (
        <Whose projects={projects} active={active} onActive={onActive} />
      )}
      <WeekGrid
        projects={projects}
        used={used}
        picked={picked}
        at={at}
        movable={week.movable}
        onTap={week.tap}
        onKey={week.key}
        onMove={week.move}
        table={table}
      />
      <UndoLine
        said={said}
        onUndo={() => {
          onUndo();
          // The button that was pressed goes away.
          focusOn(at);
        }}
      />
      <div class={slot === undefined ? undefined : "card"}>
        <p role="status">
          {picked !== null &&
            words.picked({ what: what ?? "", at: focusWords.at(picked.at) })}
        </p>
        {slot !== undefined && (
          <SlotPanel
            slot={slot}
            onTime={week.time}
            onTakeOut={week.takeOut}
            onLetGo={() => {
              week.letGo();
              focusOn(at);
            }}
          />
        )}
      </div>
      {props.children}
      <p class="quiet">{words.how}</p>
      <p class="quiet">{words.keys}</p>
    </div>
  );
}

interface WhoseProps {
  readonly projects: readonly WeekProject[];
  readonly active: string;
  readonly onActive: ((project: string) => void) | undefined;
}

/** Which mark is whose; and, where that can be chosen, whose places a tap sets. */
function Whose({ projects, active, onActive }: WhoseProps) {
  if (onActive === undefined)
    return (
      <ul class="whose">
        {projects.map(({ project, what }, order) => (
          <li key={project}>
            <Mark place={order} />
            <span>{what}</span>
          </li>
        ))}
      </ul>
    );
  return (
    <div class="whose" role="group" aria-label={focusWords.week.whose}>
      {projects.map(({ project, what }, order) => (
        <button
          key={project}
          type="button"
          class="option"
          aria-pressed={project === active}
          onClick={() => onActive(project)}
        >
          <Mark place={order} />
          <span>{what}</span>
        </button>
      ))}
    </div>
  );
}
