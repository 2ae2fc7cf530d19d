import { useReducer } from "preact/hooks";
import type { Drafts } from "../visit/drafts.ts";
import { useDesk } from "./desk-context.ts";

/** What is being written in one form; null where nothing is. */
type Typed<Name extends keyof Drafts> = NonNullable<Drafts[Name]> | null;

/** What is being written in one form of a case, kept until it is sent, the case is deleted, or the coach signs out. */
interface DraftInUse<Name extends keyof Drafts> {
  readonly typed: Typed<Name>;
  readonly keepTyped: (to: Typed<Name>) => void;
  /** Forgets what was sent; what was typed meanwhile stays. */
  readonly sent: (what: Typed<Name>) => void;
}

/** What is being written in this form of a case. */
export function useDraft<Name extends keyof Drafts>(
  id: string,
  name: Name,
): DraftInUse<Name> {
  const { drafts } = useDesk();
  const [, showAgain] = useReducer((times: number) => times + 1, 0);
  const typed = (): Typed<Name> => drafts.get(id)?.[name] ?? null;
  const keepTyped = (to: Typed<Name>): void => {
    drafts.set(id, { ...drafts.get(id), [name]: to });
    showAgain(undefined);
  };
  return {
    typed: typed(),
    keepTyped,
    sent: (what) => {
      if (what !== null && typed() === what) keepTyped(null);
    },
  };
}
