import { useSignal } from "@preact/signals";
import type { ProjectNext } from "@staying-power/case";
import type { ProjectKept } from "@staying-power/plan";
import { focusWords } from "@staying-power/words";
import type { useSaidEntry } from "../map/use-said-entry.tsx";
import type { FocusStep } from "./address.ts";
import { draftOf, saidIn } from "./model/draft-project.ts";
import type { Next } from "./thirty-part.tsx";
import { useFocusKept } from "./use-focus-kept.ts";

interface Ways {
  readonly entry: Omit<ReturnType<typeof useSaidEntry>, "full" | "saidPart"> & {
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
  const { putShow } = useFocusKept();
  const answered = useSignal<{
    readonly project: string;
    readonly note: string;
  } | null>(null);
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
  const said = (isKept: boolean): boolean => {
    entry.onLog();
    answered.value = null;
    if (isKept) entry.toPlace();
    return isKept;
  };
  const now = answered.value;
  return {
    end: (kept: ProjectKept, how: End): void => {
      said(end(kept, how));
    },
    /** False where the journal had no room for it. */
    goOn: (kept: ProjectKept, next: Next, note: string): boolean => {
      const isKept = said(
        next === "finish"
          ? end(kept, { done: true, note })
          : goOn(kept, next === "habit" ? "habit" : "again", note),
      );
      if (isKept) answered.value = { project: kept.project, note };
      if (isKept && next === "change") onOpen(kept.project, "idea");
      return isKept;
    },
    /** What was answered a moment ago, and its way back: the words are there again, too. */
    answered:
      now === null
        ? null
        : {
            said: entry.said,
            onUndo: (): void => {
              entry.takeBack();
              putShow(now.project, now.note);
              answered.value = null;
            },
          },
  };
}

function noteOf(note: string): { readonly note?: string } {
  return note === "" ? {} : { note };
}
