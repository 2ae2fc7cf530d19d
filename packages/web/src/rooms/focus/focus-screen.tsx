import { eventsInOrder } from "@staying-power/case";
import { mostProjects, projectsOf } from "@staying-power/plan";
import { focusWords } from "@staying-power/words";
import { newId } from "../../ui/parts/new-id.ts";
import { useApp } from "../../ui/shell/app-context.ts";
import { useSaidEntry } from "../map/use-said-entry.tsx";
import { focusAt, type FocusStep } from "./address.ts";
import { FocusList } from "./focus-list.tsx";
import { draftOf, newName, saidIn } from "./model/draft-project.ts";
import { ProjectEditor } from "./project-editor.tsx";
import { useDraft } from "./use-draft.ts";
import "../../ui/parts/forms.css";
import "./focus.css";

interface FocusScreenProps {
  readonly step: "list" | FocusStep;
}

/** The person's own projects and their week; or one step of making one. */
export function FocusScreen({ step }: FocusScreenProps) {
  const { session, navigation } = useApp();
  const entry = useSaidEntry();
  const projects = projectsOf(
    eventsInOrder(session.person.value),
    session.today.value,
  );
  const open = useDraft((name) => {
    const kept = projects.find(({ project }) => project === name);
    return kept === undefined ? null : draftOf(kept);
  });
  const isFull =
    projects.filter(({ isHabit }) => !isHabit).length >= mostProjects;
  if (step === "list" || (open.name === newName && isFull))
    return (
      <FocusList
        projects={projects}
        isFull={isFull}
        open={open}
        entry={entry}
        onOpen={(name, first) => {
          open.open(name);
          navigation.go(focusAt({ step: first }));
        }}
      />
    );
  return (
    <ProjectEditor
      step={step}
      open={open}
      projects={projects}
      isFull={entry.full}
      onKeep={(draft) => {
        const project = open.name === newName ? newId() : open.name;
        const isKept = entry.log(
          (stamp) => ({ ...stamp, kind: "project", project, ...saidIn(draft) }),
          focusWords.kept,
        );
        if (!isKept) return;
        open.remove();
        navigation.go(focusAt());
      }}
    />
  );
}
