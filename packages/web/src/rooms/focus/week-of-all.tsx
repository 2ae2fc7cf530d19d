import { useSignal } from "@preact/signals";
import { eventsInOrder } from "@staying-power/case";
import { type Project, usedThisWeek } from "@staying-power/plan";
import { focusWords, mapScreenWords } from "@staying-power/words";
import { useApp } from "../../ui/shell/app-context.ts";
import { useEntry } from "../map/use-entry.ts";
import { draftOf, saidIn } from "./model/draft-project.ts";
import { WeekPart } from "./week-part.tsx";

/** The week of all projects in force, what of it was used, and its places to be moved. */
export function WeekOfAll({
  projects,
}: {
  readonly projects: readonly Project[];
}) {
  const { session } = useApp();
  const { full, said, log, takeBack } = useEntry();
  const chosen = useSignal("");
  const [first] = projects;
  const active =
    projects.find(({ project }) => project === chosen.value) ?? first;
  return (
    <section>
      <h2>{focusWords.week.label}</h2>
      <WeekPart
        projects={projects}
        used={usedThisWeek(
          eventsInOrder(session.person.value),
          session.today.value,
        )}
        active={active?.project ?? ""}
        onActive={(project) => {
          chosen.value = project;
        }}
        onChange={(id, slots, words) => {
          const kept = projects.find(({ project }) => project === id);
          if (kept !== undefined)
            log(
              (stamp) => ({
                ...stamp,
                kind: "project",
                project: id,
                ...saidIn({ ...draftOf(kept), slots }),
              }),
              words,
            );
        }}
        said={said}
        onUndo={takeBack}
      />
      <div role="alert">
        {full && <p class="problem">{mapScreenWords.full}</p>}
      </div>
    </section>
  );
}
