import { freshChoice } from "./choice.ts";
import { coachLink } from "./link-in.ts";
import type { ShareDraft, ShareKept } from "./share-kept.ts";

/**
 * What is kept, with a parcel begun for this link. A yes, a page and a word are for those they were meant for: what was
 * begun for others is set aside as it is, and is there again by a link of theirs.
 */
export function withDraftTo(kept: ShareKept, link: string): ShareKept {
  const begun = begunOf(kept);
  const goesTo = whom(link);
  const known = begun.find((each) => whom(each.link) === goesTo);
  const aside = begun.filter((each) => whom(each.link) !== goesTo);
  return {
    ...kept,
    draft: {
      link,
      choice: known?.choice ?? freshChoice,
      ...(aside.length > 0 ? { aside } : {}),
    },
  };
}

/** What is kept without what was being put together; what was set aside for it is there again. */
export function withoutDraft(kept: ShareKept): ShareKept {
  const { draft, ...rest } = kept;
  const [next, ...aside] = draft?.aside ?? [];
  return next === undefined
    ? rest
    : { ...rest, draft: { ...next, ...(aside.length > 0 ? { aside } : {}) } };
}

function begunOf({ draft }: ShareKept): readonly ShareDraft[] {
  if (draft === undefined) return [];
  const { aside = [], ...begun } = draft;
  return [begun, ...aside];
}

/** By where it lies and who can open it, in whatever order they are named; the door may be another. */
function whom(link: string): string {
  const to = coachLink(link);
  if (to === null) return link;
  const keys = to.coaches.map(({ recipient }) => recipient).toSorted();
  return JSON.stringify([to.relay, keys]);
}
