import { useSignal } from "@preact/signals";
import { projectDays, type ProjectKept } from "@staying-power/plan";
import { focusWords } from "@staying-power/words";
import { Worded } from "../../ui/parts/worded.tsx";

interface ProjectCardProps {
  readonly project: ProjectKept;
  readonly onChange: () => void;
  /** The note is what there is to show, if it was said. */
  readonly onEnd: (how: {
    readonly done: boolean;
    readonly note: string;
  }) => void;
}

/** One project: its day of thirty, what there is to show, its week, and how it ends. */
export function ProjectCard({ project, onChange, onEnd }: ProjectCardProps) {
  const words = focusWords;
  const { what, area, show, slots, day } = project;
  const note = useSignal("");
  return (
    <li class="card">
      <p class="own">{what}</p>
      <p class="quiet">{words.areas[area]}</p>
      <p>{words.day(day)}</p>
      {show !== undefined && <p>{words.show(show)}</p>}
      <p>{words.slots(slots)}</p>
      {day >= projectDays && (
        <>
          <p>{words.thirty}</p>
          <label class="field">
            <span>{words.toShow}</span>
            <textarea
              rows={2}
              maxLength={300}
              autocomplete="off"
              value={note.value}
              onInput={({ currentTarget: { value } }) => {
                note.value = value;
              }}
            />
          </label>
        </>
      )}
      <div class="row">
        <button type="button" onClick={onChange}>
          <Worded sentence={words.change(what)} />
        </button>
        <button
          type="button"
          class="plain"
          onClick={() => onEnd({ done: true, note: note.value.trim() })}
        >
          <Worded sentence={words.done(what)} />
        </button>
        <button
          type="button"
          class="plain"
          onClick={() => onEnd({ done: false, note: "" })}
        >
          <Worded sentence={words.notForMe(what)} />
        </button>
      </div>
    </li>
  );
}
