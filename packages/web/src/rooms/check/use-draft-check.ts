import type { DraftContext } from "@staying-power/check";
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { messageCheck } from "../../visit/message-check.ts";

/** How long after the last key a draft is checked. */
const pauseMs = 500;

type Checker = ReturnType<typeof messageCheck>;
type Check = Extract<
  Awaited<ReturnType<Checker["check"]>>,
  { kind: "checked" }
>["check"];

/** What decides what may be sent, beside the words. */
export interface Situation {
  readonly context: DraftContext;
  readonly contactForbidden: boolean;
  readonly dangerKnown: boolean;
}

/** What was checked last: it stays until something newer was. */
export interface Checked {
  readonly draft: string;
  readonly context: DraftContext;
  readonly check: Check;
}

export type CheckState =
  | { readonly kind: "nothing" }
  | { readonly kind: "working" | "ready"; readonly checked: Checked | null }
  | { readonly kind: "failed" };

/** Has a draft checked as it is typed, away from the page, for as long as this part is there. */
export function useDraftCheck(
  draft: string,
  { context, contactForbidden, dangerKnown }: Situation,
): {
  readonly state: CheckState;
  /** Checks it once more; true when it was. */
  readonly again: () => Promise<boolean>;
} {
  const checker = useRef<Checker | null>(null);
  const [state, setState] = useState<CheckState>({ kind: "nothing" });

  useEffect(() => {
    const own = messageCheck();
    checker.current = own;
    return () => {
      checker.current = null;
      own.end();
    };
  }, []);

  const ask = useCallback(
    async (isWanted: () => boolean): Promise<boolean> => {
      const answer = await checker.current?.check({
        draft,
        context,
        contactForbidden,
        dangerKnown,
      });
      if (!isWanted() || answer === undefined || answer.kind === "replaced")
        return true;
      const failed = answer.kind === "failed";
      setState(
        failed
          ? { kind: "failed" }
          : { kind: "ready", checked: { draft, context, check: answer.check } },
      );
      return !failed;
    },
    [draft, context, contactForbidden, dangerKnown],
  );

  useEffect(() => {
    if (draft.trim() === "") {
      setState({ kind: "nothing" });
      return;
    }
    let wanted = true;
    setState((before) => ({
      kind: "working",
      checked: "checked" in before ? before.checked : null,
    }));
    const pause = setTimeout(() => void ask(() => wanted), pauseMs);
    return () => {
      wanted = false;
      clearTimeout(pause);
    };
  }, [draft, ask]);

  return { state, again: () => ask(() => true) };
}
