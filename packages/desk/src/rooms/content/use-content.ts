import { deskContentWords } from "@staying-power/words";
import { useCallback, useEffect, useState } from "preact/hooks";
import { useDesk } from "../../ui/desk-context.ts";
import type { Problem } from "../../ui/problem-line.tsx";
import { holdContent, loadContent } from "../../visit/content.ts";
import { carried, type OwnWords } from "../../visit/content-draft.ts";

/** The part of the room in which a draft was replaced. */
export type ReplacedIn = "publish" | "history" | "file";

/** A draft that another one took the place of, which can come back. */
export interface Replaced {
  readonly in: ReplacedIn;
  readonly said: string;
  /** Null once it came back. */
  readonly undo: (() => void) | null;
}

/** What a coach says in words of their own, as it stands in this room. */
export function useContent() {
  const desk = useDesk();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBack, setIsBack] = useState(false);
  const [replaced, setReplaced] = useState<Replaced | null>(null);
  const load = useCallback(
    async (from?: OwnWords): Promise<void> => {
      const found = await loadContent(desk, from);
      setProblem(found.ok ? null : found.error);
      setIsBack(found.ok && found.value);
      setReplaced(null);
    },
    [desk],
  );
  useEffect(() => {
    // What was begun in this visit stands as it was left.
    if (desk.content.peek() === null) void load();
  }, [desk, load]);
  const change = (update: (draft: OwnWords) => OwnWords): void => {
    const now = desk.content.value;
    if (now !== null) holdContent(desk, { ...now, draft: update(now.draft) });
  };
  /** Puts other words in the place of the draft; what is typed after that stays when the draft comes back. */
  const replace = (
    { in: place, said }: Omit<Replaced, "undo">,
    update: (draft: OwnWords) => OwnWords,
  ): void => {
    const before = desk.content.value?.draft;
    if (before === undefined) return;
    const after = update(before);
    change(() => after);
    setReplaced({
      in: place,
      said,
      undo: () => {
        change((draft) => carried({ from: after, draft, onto: before }));
        setReplaced({
          in: place,
          said: deskContentWords.backAgain,
          undo: null,
        });
      },
    });
  };
  return {
    held: desk.content.value,
    problem,
    isBack,
    replaced,
    load,
    change,
    replace,
  };
}

/** What the parts of the room that replace a draft are given. */
export type OfReplacing = Pick<
  ReturnType<typeof useContent>,
  "replaced" | "replace"
>;
