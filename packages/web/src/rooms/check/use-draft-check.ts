import type { DraftContext } from "@staying-power/check";
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { CarefulCheck } from "../../visit/careful-check.ts";
import { messageCheck } from "../../visit/message-check.ts";
import { useCarefulCheck } from "./use-careful-check.ts";

/** How long after the last key a draft is checked. */
const pauseMs = 500;

/**
 * How long the answer of the small reader is held back where the careful one has answered before: what both would
 * say differently is then said once.
 */
const graceMs = 300;

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

/**
 * Who has read it: the small reader where there is no other; that one alone so far, or since the careful one would not
 * run; or both.
 */
export type ReadBy = "small" | "small-so-far" | "small-alone" | "careful";

/** What was checked last: it stays until something newer was. */
export interface Checked {
  readonly draft: string;
  readonly context: DraftContext;
  readonly check: Check;
  readonly readBy: ReadBy;
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
  const { reader, broken, giveUp } = useCarefulCheck();
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
      const question = { draft, context, contactForbidden, dangerKnown };
      const own = checker.current;
      if (own === null) return true;
      const small = own.check(question);
      const careful = reader && carefully(reader, own, { question, small });
      const answer = await small;
      if (!isWanted() || answer.kind === "replaced") return true;
      if (answer.kind === "failed") {
        setState({ kind: "failed" });
        return false;
      }
      const show = (check: Check, readBy: ReadBy): void =>
        setState({ kind: "ready", checked: { draft, context, check, readBy } });
      if (careful === null) {
        show(answer.check, broken ? "small-alone" : "small");
        return true;
      }
      const soon = await Promise.race([careful.joined, careful.grace]);
      if (!isWanted()) return true;
      if (soon === null) show(answer.check, "small-so-far");
      const joined = await careful.joined;
      if (!isWanted() || joined.kind === "replaced") return true;
      if (joined.kind === "checked") show(joined.check, "careful");
      else {
        show(answer.check, "small-alone");
        giveUp();
      }
      return true;
    },
    [draft, context, contactForbidden, dangerKnown, reader, broken, giveUp],
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

/** The readers that have answered at least once, and are quick from then on. */
const warm = new WeakSet<CarefulCheck>();

/** What both readers say together; and null once it has been waited for long enough to say what the small one says. */
function carefully(
  reader: CarefulCheck,
  checker: Checker,
  {
    question,
    small,
  }: {
    readonly question: Parameters<CarefulCheck["check"]>[0];
    /** What the small one says of it. */
    readonly small: ReturnType<Checker["check"]>;
  },
): {
  readonly joined: ReturnType<Checker["check"]>;
  readonly grace: Promise<null>;
} {
  const isWarm = warm.has(reader);
  const join = async (): ReturnType<Checker["check"]> => {
    const careful = await reader.check(question);
    // The newest question to the small one wins: it must have answered before it is asked again.
    await small;
    if (careful.kind !== "checked") return careful;
    warm.add(reader);
    return await checker.check({ ...question, careful: careful.check });
  };
  return {
    joined: join(),
    grace: new Promise((over) => {
      setTimeout(() => over(null), isWarm ? graceMs : 0);
    }),
  };
}
