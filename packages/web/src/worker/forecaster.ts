import type { Reading } from "@staying-power/forecast";
import type {
  ForecastAnswer,
  ForecastQuestion,
  ForecastRequest,
} from "./forecast-messages.ts";

/** A running worker, as far as it is used here. */
export interface ForecastWorker {
  post(request: ForecastRequest): void;
  end(): void;
}

/** What a worker reports back. */
export interface ForecastListener {
  answered(answer: ForecastAnswer): void;
  broke(): void;
}

export type Forecast =
  | { readonly kind: "reading"; readonly reading: Reading }
  /** A newer request took this one's place: nobody needs its answer. */
  | { readonly kind: "replaced" }
  | { readonly kind: "failed" };

export interface Forecaster {
  ask(question: ForecastQuestion): Promise<Forecast>;
}

interface Waiting {
  readonly question: ForecastQuestion;
  readonly settle: (forecast: Forecast) => void;
}

/**
 * Runs the forecast away from the page. Only the newest request matters: an older
 * one, waiting or running, is settled as replaced at once, and the worker takes
 * up the newest as soon as it is free. One that takes too long is ended and a
 * fresh one started.
 */
export function forecaster(
  startWorker: (listener: ForecastListener) => ForecastWorker,
  patienceMs: number = 20_000,
): Forecaster {
  let worker: ForecastWorker | null = null;
  let running: { readonly id: number; readonly waiting: Waiting } | null = null;
  let next: Waiting | null = null;
  let lastId = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const giveUp = (): void => {
    worker?.end();
    worker = null;
    finish({ kind: "failed" });
  };

  const finish = (forecast: Forecast): void => {
    clearTimeout(timer);
    const done = running;
    running = null;
    done?.waiting.settle(forecast);
    const waiting = next;
    next = null;
    if (waiting !== null) start(waiting);
  };

  const start = (waiting: Waiting): void => {
    lastId += 1;
    running = { id: lastId, waiting };
    try {
      worker ??= startWorker(listener);
      timer = setTimeout(giveUp, patienceMs);
      worker.post({ ...waiting.question, id: lastId });
    } catch {
      giveUp();
    }
  };

  const listener: ForecastListener = {
    answered: (answer) => {
      if (answer.id !== running?.id) return;
      finish(
        answer.ok
          ? { kind: "reading", reading: answer.reading }
          : { kind: "failed" },
      );
    },
    broke: giveUp,
  };

  return {
    ask: (question) =>
      new Promise((settle) => {
        next?.settle({ kind: "replaced" });
        next = null;
        const waiting: Waiting = { question, settle };
        if (running === null) start(waiting);
        else {
          running.waiting.settle({ kind: "replaced" });
          next = waiting;
        }
      }),
  };
}
