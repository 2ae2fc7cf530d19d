import { useSignal } from "@preact/signals";
import type { Project } from "@staying-power/plan";
import { focusWords } from "@staying-power/words";
import {
  type DraftProject,
  draftOf,
  isBlank,
  isSameDraft,
  newName,
} from "./model/draft-project.ts";
import type { useDraft } from "./use-draft.ts";
import { useFocusKept } from "./use-focus-kept.ts";

/** What is begun and not yet kept, and how it is dropped and brought back. */
export function useDropped({
  remove,
}: Pick<ReturnType<typeof useDraft>, "remove">) {
  const { kept, putDraft } = useFocusKept();
  const newest = useSignal<{
    readonly name: string;
    readonly draft: DraftProject;
  } | null>(null);
  const begun = kept.drafts[newName];
  const gone = newest.value;
  const forget = (): void => {
    newest.value = null;
  };
  return {
    begun: begun === undefined || isBlank(begun) ? null : begun,
    /** Whether a change of it was begun. */
    isChanging: (project: Project): boolean => {
      const draft = kept.drafts[project.project];
      return draft !== undefined && !isSameDraft(draft, draftOf(project));
    },
    drop: (name: string): void => {
      const draft = kept.drafts[name];
      if (draft === undefined) return;
      newest.value = { name, draft };
      remove(name);
    },
    /** What was dropped a moment ago, and its way back. */
    dropped:
      gone === null
        ? null
        : {
            said: focusWords.dropped,
            onUndo: (): void => {
              putDraft(gone.name, gone.draft);
              forget();
            },
          },
    forget,
  };
}
