import { useReducer } from "preact/hooks";
import type { Drafts } from "../visit/drafts.ts";
import { useDesk } from "./desk-context.ts";

/**
 * What is being written in one form of a case, kept until it is sent, the case is deleted, or the coach signs out.
 * @returns null where nothing is, and how to keep what is; null forgets it.
 */
export function useDraft<Name extends keyof Drafts>(
  id: string,
  name: Name,
): readonly [
  NonNullable<Drafts[Name]> | null,
  (to: NonNullable<Drafts[Name]> | null) => void,
] {
  const { drafts } = useDesk();
  const [, showAgain] = useReducer((times: number) => times + 1, 0);
  return [
    drafts.get(id)?.[name] ?? null,
    (to) => {
      drafts.set(id, { ...drafts.get(id), [name]: to });
      showAgain(undefined);
    },
  ];
}
