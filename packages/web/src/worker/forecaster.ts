import type { History, HistoryStep, Reading } from "@staying-power/forecast";
import type {
  ForecastAnswer,
  ForecastQuestion,
  ForecastRequest,
  HistoryQuestion,
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

export type Told =
  | { readonly kind: "history"; readonly history: History }
  /** A newer request took this one's place: nobody needs its answer. */
  | { readonly kind: "replaced" }
  | { readonly kind: "failed" };

export interface Forecaster {
  ask(question: ForecastQuestion): Promise<Forecast>;
  /** How the forecast moved. A reading that is asked for meanwhile goes first. */
  tell(question: HistoryQuestion): Promise<Told>;
}

interface Waiting {
  readonly of: "reading";
  readonly question: ForecastQuestion;
  readonly settle: (forecast: Forecast) => void;
}

interface Telling {
  readonly of: "history";
  readonly question: HistoryQuestion;
  readonly settle: (told: Told) => void;
  /** What is there so far, oldest first. */
  steps: readonly HistoryStep[];
}

/**
 * Runs the forecast away from the page. Only the newest request of a kind matters:
 * an older one, waiting or running, is settled as replaced at once, and the worker
 * takes up the newest as soon as it is free. A history is asked for step by step,
 * whenever no reading waits. A request that takes too long is ended and a fresh
 * worker started.
 *
 * @param startWorker starts one.
 * @param soon when the worker is given its work: a long case is copied to it, which must not hold up what is to be drawn.
 * @param patienceMs how long a request may take.
 */
export function forecaster(
  startWorker: (listener: ForecastListener) => ForecastWorker,
  soon: (work: () => void) => void = (work) => work(),
  patienceMs: number = 20_000,
): Forecaster {
  let worker: ForecastWorker | null = null;
  let running: { readonly id: number; readonly job: Waiting | Telling } | null =
    null;
  let next: Waiting | null = null;
  let telling: Telling | null = null;
  let lastId = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const giveUp = (): void => {
    worker?.end();
    worker = null;
    const job = running?.job;
    if (job === telling) telling = null;
    job?.settle({ kind: "failed" });
    goOn();
  };

  /** Takes up what matters most of what waits, the worker being free. */
  const goOn = (): void => {
    clearTimeout(timer);
    running = null;
    const job = next ?? telling;
    next = null;
    if (job !== null) start(job);
  };

  const start = (job: Waiting | Telling): void => {
    lastId += 1;
    const id = lastId;
    running = { id, job };
    soon(() => give(job, id));
  };

  const give = (job: Waiting | Telling, id: number): void => {
    // Replaced before it was begun.
    if (job.of === "reading" && next !== null) {
      goOn();
      return;
    }
    try {
      worker ??= startWorker(listener);
      timer = setTimeout(giveUp, patienceMs);
      worker.post(requestOf(job, id));
    } catch {
      giveUp();
    }
  };

  const listener: ForecastListener = {
    answered: (answer) => {
      if (answer.id !== running?.id) return;
      if (isEnded(running.job, answer) && running.job === telling)
        telling = null;
      goOn();
    },
    broke: giveUp,
  };

  return {
    ask: (question) =>
      new Promise((settle) => {
        next?.settle({ kind: "replaced" });
        next = { of: "reading", question, settle };
        if (running === null) goOn();
        else if (running.job.of === "reading")
          running.job.settle({ kind: "replaced" });
      }),
    tell: (question) =>
      new Promise((settle) => {
        telling?.settle({ kind: "replaced" });
        telling = { of: "history", question, settle, steps: [] };
        if (running === null) goOn();
      }),
  };
}

function requestOf(job: Waiting | Telling, id: number): ForecastRequest {
  return job.of === "reading"
    ? { ...job.question, of: "reading", id }
    : { ...job.question, of: "history", back: job.steps.length, id };
}

/** Takes up an answer, and tells it where it is the last one. False when more is to be asked. */
function isEnded(job: Waiting | Telling, answer: ForecastAnswer): boolean {
  if (!answer.ok) job.settle({ kind: "failed" });
  else if ("reading" in answer && job.of === "reading")
    job.settle({ kind: "reading", reading: answer.reading });
  else if ("step" in answer && job.of === "history") {
    job.steps = [answer.step, ...job.steps];
    if (answer.older > 0) return false;
    const history = { steps: job.steps, earlier: answer.earlier };
    job.settle({ kind: "history", history });
  }
  return true;
}
