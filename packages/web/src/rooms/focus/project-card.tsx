import type { ProjectKept } from "@staying-power/plan";
import { focusWords, locale } from "@staying-power/words";
import { EarlierPart } from "../../ui/parts/earlier-part.tsx";
import { Worded } from "../../ui/parts/worded.tsx";
import { type Next, ThirtyPart } from "./thirty-part.tsx";

interface ProjectCardProps {
  readonly project: ProjectKept;
  /** Whether a change of it was begun and is not kept yet. */
  readonly isChanging: boolean;
  readonly onChange: () => void;
  readonly onDrop: () => void;
  readonly onEnd: (done: boolean) => void;
  /** The note is what there is to show, if it was said. */
  readonly onNext: (next: Next, note: string) => boolean;
}

/** One project: its day of thirty, what there is to show, its week, what it was before, and how it goes on or ends. */
export function ProjectCard({
  project,
  isChanging,
  onChange,
  onDrop,
  onEnd,
  onNext,
}: ProjectCardProps) {
  const words = focusWords;
  const { what, area, show, first, slots, day, isHabit, asks } = project;
  return (
    <li class="card">
      <div>
        <p class="own">{what}</p>
        <p class="quiet">
          {locale.statements([
            words.areas[area],
            isHabit ? words.habit : words.day(day),
          ])}
        </p>
      </div>
      <div class="stack said">
        {show !== undefined && <p>{words.show(show)}</p>}
        {first !== undefined && !asks && !isHabit && (
          <p>{words.first(first)}</p>
        )}
        <p>{words.slots(slots)}</p>
      </div>
      {asks && (
        <ThirtyPart
          key={project.project}
          project={project.project}
          what={what}
          onNext={onNext}
        />
      )}
      <div class="row">
        {!asks && (
          <button type="button" onClick={onChange}>
            <Worded sentence={words.change(what)} />
          </button>
        )}
        {!asks && (
          <button type="button" class="plain" onClick={() => onEnd(true)}>
            <Worded sentence={words.done(what)} />
          </button>
        )}
        <button type="button" class="plain" onClick={() => onEnd(false)}>
          <Worded sentence={words.notForMe(what)} />
        </button>
      </div>
      {isChanging && (
        <div class="row apart">
          <p class="quiet">{words.begun.changing}</p>
          <button type="button" class="plain" onClick={onDrop}>
            <Worded sentence={words.begun.drop(what)} />
          </button>
        </div>
      )}
      <EarlierPart
        summary={words.earlier}
        lines={project.versions.slice(1).map((version) =>
          words.earlierLine({
            day: locale.day(version.on),
            said: words.version({
              what: version.what,
              show: version.show ?? "",
              slots: version.slots,
            }),
          }),
        )}
      />
    </li>
  );
}
