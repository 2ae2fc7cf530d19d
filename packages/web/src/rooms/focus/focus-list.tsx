import { eventsInOrder, isTogether } from "@staying-power/case";
import { madeOf, type ProjectKept } from "@staying-power/plan";
import { focusWords } from "@staying-power/words";
import { useApp } from "../../ui/shell/app-context.ts";
import { Screen } from "../../ui/shell/screen.tsx";
import type { useSaidEntry } from "../map/use-said-entry.tsx";
import type { FocusStep } from "./address.ts";
import { BegunPart, MadePart } from "./list-parts.tsx";
import { newName } from "./model/draft-project.ts";
import { ProjectCard } from "./project-card.tsx";
import type { useDraft } from "./use-draft.ts";
import { useDropped } from "./use-dropped.ts";
import { useProjectWays } from "./use-project-ways.ts";
import { WeekOfAll } from "./week-of-all.tsx";

interface FocusListProps {
  readonly projects: readonly ProjectKept[];
  /** Whether there are as many as are begun at once. */
  readonly isFull: boolean;
  readonly open: ReturnType<typeof useDraft>;
  readonly entry: ReturnType<typeof useSaidEntry>;
  /** Opens the draft of a project, or a new one, at a step. */
  readonly onOpen: (name: string, step: FocusStep) => void;
}

/** The projects in force, their week, the way to another one while there are few, and what came of those before. */
export function FocusList(props: FocusListProps) {
  const { projects, isFull, open, entry, onOpen } = props;
  const { session } = useApp();
  const words = focusWords;
  const drafts = useDropped(open);
  const drop = (name: string): void => {
    drafts.drop(name);
    entry.toPlace();
  };
  const ways = useProjectWays({
    entry: { ...entry, onLog: drafts.forget },
    onOpen,
  });
  return (
    <Screen heading={words.heading} about="focus list">
      <p>{words.intro}</p>
      {isTogether(session.person.value) && <p>{words.stays}</p>}
      {entry.saidPart(drafts.dropped ?? ways.answered)}
      {drafts.begun !== null && (
        <BegunPart
          draft={drafts.begun}
          onGoOn={() => onOpen(newName, "idea")}
          onDrop={() => drop(newName)}
        />
      )}
      {projects.length === 0 ? (
        <p class="quiet">{words.empty}</p>
      ) : (
        <ul class="stack">
          {projects.map((kept) => (
            <ProjectCard
              key={kept.project}
              project={kept}
              isChanging={drafts.isChanging(kept)}
              onChange={() => onOpen(kept.project, "whole")}
              onDrop={() => drop(kept.project)}
              onEnd={(done) => ways.end(kept, { done })}
              onNext={(next, note) => ways.goOn(kept, next, note)}
            />
          ))}
        </ul>
      )}
      {isFull && <p class="quiet">{words.enough}</p>}
      {!isFull && drafts.begun === null && (
        <button
          type="button"
          class={projects.length === 0 ? "main-action" : undefined}
          onClick={() => onOpen(newName, "area")}
        >
          {projects.length === 0 ? words.make : words.another}
        </button>
      )}
      {projects.length > 0 && <WeekOfAll projects={projects} />}
      <MadePart
        made={madeOf(eventsInOrder(session.person.value), session.today.value)}
      />
    </Screen>
  );
}
