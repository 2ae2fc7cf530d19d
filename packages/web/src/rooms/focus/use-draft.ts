import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { useKeptInTime } from "../kit/use-kept-in-time.ts";
import { type DraftProject, newName } from "./model/draft-project.ts";
import { useFocusKept } from "./use-focus-kept.ts";

/**
 * The draft that lies open, kept as it is typed and whenever the page is left.
 *
 * @param before - what a project in force says, to be changed.
 */
export function useDraft(before: (name: string) => DraftProject | null) {
  const { kept, change, putDraft } = useFocusKept();
  const name = kept.open ?? newName;
  const typed = useSignal<{
    readonly name: string;
    readonly draft: DraftProject;
  } | null>(null);
  const now =
    typed.value?.name === name
      ? typed.value.draft
      : (kept.drafts[name] ?? before(name));
  const text = textOf(now);
  const isKept = useRef(text);
  const keep = (): void => {
    if (typed.value === null || isKept.current === textOf(typed.value.draft))
      return;
    isKept.current = textOf(typed.value.draft);
    putDraft(typed.value.name, typed.value.draft);
  };
  useKeptInTime(text, isKept, keep);
  return {
    name,
    draft: now,
    type: (draft: DraftProject): void => {
      typed.value = { name, draft };
    },
    /** Opens another one; what was typed stays. */
    open: (other: string): void => {
      keep();
      typed.value = null;
      change((notes) => ({ ...notes, open: other }));
    },
    /** Keeps it for later. */
    keep,
    /** Takes one away, this one unless another is named: it was kept as a project, or is not wanted. */
    remove: (which: string = name): void => {
      typed.value = null;
      isKept.current = "";
      putDraft(which, null);
    },
  };
}

function textOf(draft: DraftProject | null): string {
  return draft === null ? "" : JSON.stringify(draft);
}
