import type { CheckOutcome } from "@staying-power/check";
import type {
  DraftAnswer,
  DraftQuestion,
  DraftRequest,
} from "./draft-messages.ts";

/** A running worker, as far as it is used here. */
export interface DraftWorker {
  post(request: DraftRequest): void;
  end(): void;
}

/** What a worker reports back. */
export interface DraftListener {
  answered(answer: DraftAnswer): void;
  broke(): void;
}

export type CheckedDraft =
  | { readonly kind: "checked"; readonly check: CheckOutcome }
  /** Something newer was typed: nobody needs this answer. */
  | { readonly kind: "replaced" }
  | { readonly kind: "failed" };

export interface DraftChecker {
  check(question: DraftQuestion): Promise<CheckedDraft>;
  /** Lets the worker go, and with it all that was told to it. */
  end(): void;
}

interface Waiting {
  readonly question: DraftQuestion;
  readonly settle: (checked: CheckedDraft) => void;
}

/**
 * Checks drafts away from the page, in a worker that starts at once, since what
 * it knows takes a moment to load. Only the newest draft matters: an older one,
 * waiting or under way, is settled as replaced. A check that takes too long is
 * ended, and a fresh worker started for the next.
 */
export function draftChecker(
  startWorker: (listener: DraftListener) => DraftWorker,
  patienceMs: number = 10_000,
): DraftChecker {
  let worker: DraftWorker | null = null;
  let running: (Waiting & { readonly id: number }) | null = null;
  let next: Waiting | null = null;
  let lastId = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const settleAs = (checked: CheckedDraft): void => {
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

  const listener: DraftListener = {
    answered: ({ id, check }) => {
      if (id !== running?.id) return;
      settleAs(
        check === null ? { kind: "failed" } : { kind: "checked", check },
      );
    },
    broke: giveUp,
  };

  const start = (waiting: Waiting): void => {
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
        const waiting: Waiting = { question, settle };
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
