import type { FocusArea, ProjectEvent, ProjectSlot } from "@staying-power/case";
import type { Project } from "@staying-power/plan";
import type { FocusIdea } from "@staying-power/words";

/** How long each text of a project may be, in characters. */
export const longest = 300;

/** What a project is called that was not kept yet. */
export const newName = "new";

/** A project that is being made or changed. */
export interface DraftProject {
  readonly area: FocusArea;
  readonly what: string;
  readonly show: string;
  readonly first: string;
  readonly slots: readonly ProjectSlot[];
}

/** A new project of a part of life, with nothing said yet. */
export function newDraft(area: FocusArea): DraftProject {
  return { area, what: "", show: "", first: "", slots: [] };
}

/** A project in force, to be changed. */
export function draftOf({
  area,
  what,
  show = "",
  first = "",
  slots,
}: Pick<Project, "area" | "what" | "show" | "first" | "slots">): DraftProject {
  return { area, what, show, first, slots };
}

/** Whether nothing was said of it but its part of life. */
export function isBlank({ what, show, first, slots }: DraftProject): boolean {
  return (
    [what, show, first].every((text) => text.trim() === "") &&
    slots.length === 0
  );
}

/** Whether two say the same. */
export function isSameDraft(one: DraftProject, other: DraftProject): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/**
 * The draft with an idea to begin from. What there is to show and the first step come with it, unless they are words of
 * the person's own.
 */
export function withIdea(
  draft: DraftProject,
  idea: FocusIdea,
  ideas: readonly FocusIdea[],
): DraftProject {
  const isOffered = (part: "show" | "first"): boolean =>
    draft[part].trim() === "" ||
    ideas.some((each) => each[part] === draft[part]);
  return {
    ...draft,
    what: idea.what,
    show: isOffered("show") ? idea.show : draft.show,
    first: isOffered("first") ? idea.first : draft.first,
  };
}

/** What the entry of the journal that keeps a project says of it. */
export function saidIn({
  area,
  what,
  show,
  first,
  slots,
}: DraftProject): Pick<
  ProjectEvent,
  "area" | "what" | "show" | "first" | "slots"
> {
  return {
    area,
    what: what.trim(),
    ...(show.trim() !== "" && { show: show.trim() }),
    ...(first.trim() !== "" && { first: first.trim() }),
    ...(slots.length > 0 && { slots }),
  };
}
