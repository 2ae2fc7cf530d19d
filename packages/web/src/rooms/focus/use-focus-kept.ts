import { useApp } from "../../ui/shell/app-context.ts";
import type { DraftProject } from "./model/draft-project.ts";
import type { FocusKept } from "./model/focus-kept.ts";

/** What is begun and not yet kept as a project, and how to change it. */
export function useFocusKept() {
  const { session } = useApp();
  const change = (update: (kept: FocusKept) => FocusKept): void =>
    session.change((record) => ({ ...record, focus: update(record.focus) }));
  return {
    kept: session.record.value.focus,
    change,
    /** @param draft null takes it away. */
    putDraft: (name: string, draft: DraftProject | null): void =>
      change((kept) => ({
        ...kept,
        drafts: withEntry(kept.drafts, name, draft),
      })),
    putShow: (project: string, text: string): void =>
      change((kept) => ({
        ...kept,
        shows: withEntry(kept.shows, project, text === "" ? null : text),
      })),
  };
}

function withEntry<Entry>(
  entries: Readonly<Record<string, Entry>>,
  name: string,
  entry: Entry | null,
): Readonly<Record<string, Entry>> {
  const { [name]: _before, ...others } = entries;
  return entry === null ? others : { ...others, [name]: entry };
}
