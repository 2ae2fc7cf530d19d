import type { CheckOutcome } from "@staying-power/check";
import type { DraftQuestion } from "./draft-messages.ts";

/** A running worker, as far as it is used here. */
export interface DraftWorker<Question = DraftQuestion> {
  post(request: Question & { readonly id: number }): void;
  end(): void;
}

/** What a worker reports back. */
export interface DraftListener<Check = CheckOutcome> {
  answered(answer: { readonly id: number; readonly check: Check | null }): void;
  broke(): void;
}

export type CheckedDraft<Check = CheckOutcome> =
  | { readonly kind: "checked"; readonly check: Check }
  /** Something newer was typed: nobody needs this answer. */
  | { readonly kind: "replaced" }
  | { readonly kind: "failed" };

export interface DraftChecker<Question = DraftQuestion, Check = CheckOutcome> {
  check(question: Question): Promise<CheckedDraft<Check>>;
  /** Lets the worker go, and with it all that was told to it. */
  end(): void;
}

interface Waiting<Question, Check> {
  readonly question: Question;
  readonly settle: (checked: CheckedDraft<Check>) => void;
}

/**
 * Checks drafts away from the page, in a worker that starts at once, since what
 * it knows takes a moment to load. Only the newest draft matters: an older one,
 * waiting or under way, is settled as replaced. A check that takes too long is
 * ended, and a fresh worker started for the next.
 */
export function draftChecker<Question = DraftQuestion, Check = CheckOutcome>(
  startWorker: (listener: DraftListener<Check>) => DraftWorker<Question>,
  patienceMs: number = 10_000,
): DraftChecker<Question, Check> {
  type Asked = Waiting<Question, Check>;
  let worker: DraftWorker<Question> | null = null;
  let running: (Asked & { readonly id: number }) | null = null;
  let next: Asked | null = null;
  let lastId = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const settleAs = (checked: CheckedDraft<Check>): void => {
    clearTimeout(timer);
    running?.settle(checked);
    running = null;
    const waiting = next;
    next = null;
    if (waiting !== null) start(waiting);
  };

  const giveUp = (): void => {
    worker?.end();
    worker = null;
    settleAs({ kind: "failed" });
  };

  const listener: DraftListener<Check> = {
    answered: ({ id, check }) => {
      if (id !== running?.id) return;
      settleAs(
        check === null ? { kind: "failed" } : { kind: "checked", check },
      );
    },
    broke: giveUp,
  };

  const start = (waiting: Asked): void => {
    lastId += 1;
    running = { ...waiting, id: lastId };
    try {
      worker ??= startWorker(listener);
      timer = setTimeout(giveUp, patienceMs);
      worker.post({ ...waiting.question, id: lastId });
    } catch {
      giveUp();
    }
  };

  try {
    worker = startWorker(listener);
  } catch {
    // The first check tries again, and says so when it cannot.
  }

  return {
    check: (question) =>
      new Promise((settle) => {
        const waiting: Asked = { question, settle };
        if (running === null) {
          start(waiting);
          return;
        }
        running.settle({ kind: "replaced" });
        next?.settle({ kind: "replaced" });
        next = waiting;
      }),
    end: () => {
      clearTimeout(timer);
      worker?.end();
      worker = null;
      running?.settle({ kind: "replaced" });
      next?.settle({ kind: "replaced" });
      running = null;
      next = null;
    },
  };
}
