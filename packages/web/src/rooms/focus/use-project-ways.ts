import type { ProjectNext } from "@staying-power/case";
import type { ProjectKept } from "@staying-power/plan";
import { focusWords } from "@staying-power/words";
import type { useSaidEntry } from "../map/use-said-entry.tsx";
import type { FocusStep } from "./address.ts";
import { draftOf, saidIn } from "./model/draft-project.ts";
import type { Next } from "./thirty-part.tsx";

interface Ways {
  readonly entry: Pick<ReturnType<typeof useSaidEntry>, "log" | "toPlace"> & {
    /** What was said before is old now. */
    readonly onLog: () => void;
  };
  readonly onOpen: (name: string, step: FocusStep) => void;
}

interface End {
  /** Whether it was done, and not laid aside. */
  readonly done: boolean;
  /** What there is to show, if it was said. */
  readonly note?: string;
}

/** How a project ends, and how it goes on after its thirty days. */
export function useProjectWays({ entry, onOpen }: Ways) {
  const words = focusWords;
  const end = (
    { project, area }: ProjectKept,
    { done, note = "" }: End,
  ): boolean =>
    entry.log(
      (stamp) => ({
        ...stamp,
        kind: "project",
        project,
        area,
        what: null,
        ...(done && { done }),
        ...noteOf(note),
      }),
      done ? words.thirty.said.finish : words.ended,
    );
  const goOn = (kept: ProjectKept, next: ProjectNext, note: string): boolean =>
    entry.log(
      (stamp) => ({
        ...stamp,
        kind: "project",
        project: kept.project,
        ...saidIn(draftOf(kept)),
        next,
        ...noteOf(note),
      }),
      words.thirty.said[next],
    );
  const said = (isKept: boolean): void => {
    entry.onLog();
    if (isKept) entry.toPlace();
  };
  return {
    end: (kept: ProjectKept, how: End): void => said(end(kept, how)),
    goOn: (kept: ProjectKept, next: Next, note: string): void => {
      if (next === "finish") said(end(kept, { done: true, note }));
      else said(goOn(kept, next === "habit" ? "habit" : "again", note));
      if (next === "change") onOpen(kept.project, "idea");
    },
  };
}

function noteOf(note: string): { readonly note?: string } {
  return note === "" ? {} : { note };
}
