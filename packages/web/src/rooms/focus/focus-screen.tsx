import { useSignal } from "@preact/signals";
import { eventsInOrder } from "@staying-power/case";
import {
  mostProjects,
  type ProjectKept,
  projectsOf,
} from "@staying-power/plan";
import { focusWords, mapScreenWords } from "@staying-power/words";
import { useRef } from "preact/hooks";
import { newId } from "../../ui/parts/new-id.ts";
import { useApp } from "../../ui/shell/app-context.ts";
import { Screen } from "../../ui/shell/screen.tsx";
import { isTogether } from "../happened/model/told.ts";
import { UndoLine } from "../map/undo-line.tsx";
import { useEntry } from "../map/use-entry.ts";
import {
  type DraftProject,
  draftOf,
  entryOf,
  newProject,
} from "./model/draft-project.ts";
import { ProjectCard } from "./project-card.tsx";
import { ProjectEditor } from "./project-editor.tsx";
import "../../ui/parts/forms.css";
import "./focus.css";

/** The person's own projects, and making one with its place in the week. */
export function FocusScreen() {
  const { session } = useApp();
  const words = focusWords;
  const { full, said, log, takeBack } = useEntry();
  const draft = useSignal<DraftProject | null>(null);
  const place = useRef<HTMLDivElement>(null);
  // The button that was pressed goes away.
  const toPlace = (): void => place.current?.focus({ preventScroll: true });
  const projects = projectsOf(
    eventsInOrder(session.person.value),
    session.today.value,
  );
  const made = draft.value;
  if (made !== null)
    return (
      <ProjectEditor
        draft={made}
        isFull={full}
        onChange={(changed) => {
          draft.value = changed;
        }}
        onKeep={() => {
          const project = made.project ?? newId();
          if (log((stamp) => entryOf(made, { ...stamp, project }), words.kept))
            draft.value = null;
        }}
        onLeave={() => {
          draft.value = null;
        }}
      />
    );
  return (
    <Screen heading={words.heading} about="focus list">
      <p>{words.intro}</p>
      {isTogether(session.person.value) && <p>{words.stays}</p>}
      <div tabIndex={-1} ref={place}>
        <UndoLine
          said={said}
          onUndo={() => {
            takeBack();
            toPlace();
          }}
        />
      </div>
      <div role="alert">
        {full && <p class="problem">{mapScreenWords.full}</p>}
      </div>
      <Projects
        projects={projects}
        onChange={(kept) => {
          draft.value = draftOf(kept);
        }}
        onEnd={(kept, { done, note }) => {
          const ended = log(
            (stamp) => ({
              ...stamp,
              kind: "project",
              project: kept.project,
              area: kept.area,
              what: null,
              ...(done && { done }),
              ...(note !== "" && { note }),
            }),
            words.ended,
          );
          if (ended) toPlace();
        }}
        onMake={() => {
          draft.value = newProject;
        }}
      />
    </Screen>
  );
}

interface ProjectsProps {
  readonly projects: readonly ProjectKept[];
  readonly onChange: (project: ProjectKept) => void;
  readonly onEnd: (
    project: ProjectKept,
    how: { readonly done: boolean; readonly note: string },
  ) => void;
  readonly onMake: () => void;
}

/** The projects in force, and the way to another one while there are few. */
function Projects({ projects, onChange, onEnd, onMake }: ProjectsProps) {
  const words = focusWords;
  return (
    <>
      {projects.length === 0 ? (
        <p class="quiet">{words.empty}</p>
      ) : (
        <ul class="stack">
          {projects.map((kept) => (
            <ProjectCard
              key={kept.project}
              project={kept}
              onChange={() => onChange(kept)}
              onEnd={(how) => onEnd(kept, how)}
            />
          ))}
        </ul>
      )}
      {projects.length >= mostProjects ? (
        <p class="quiet">{words.enough}</p>
      ) : (
        <button
          type="button"
          class={projects.length === 0 ? "main-action" : undefined}
          onClick={onMake}
        >
          {projects.length === 0 ? words.make : words.another}
        </button>
      )}
    </>
  );
}
