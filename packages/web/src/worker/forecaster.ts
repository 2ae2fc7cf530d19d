import type {
  History,
  HistoryStep,
  Reading,
  ReunionCheck,
} from "@staying-power/forecast";
import type {
  ForecastAnswer,
  ForecastQuestion,
  ForecastRequest,
  HistoryQuestion,
  ReunionQuestion,
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

export type Checked =
  | { readonly kind: "check"; readonly check: ReunionCheck }
  /** A newer request took this one's place: nobody needs its answer. */
  | { readonly kind: "replaced" }
  | { readonly kind: "failed" };

export interface Forecaster {
  ask(question: ForecastQuestion): Promise<Forecast>;
  /** What a reunion check comes to. A reading that is asked for meanwhile goes first. */
  check(question: ReunionQuestion): Promise<Checked>;
  /** How the forecast moved. A reading that is asked for meanwhile goes first. */
  tell(question: HistoryQuestion): Promise<Told>;
}

interface Waiting {
  readonly of: "reading";
  readonly question: ForecastQuestion;
  readonly settle: (forecast: Forecast) => void;
}

interface Checking {
  readonly of: "reunion";
  readonly question: ReunionQuestion;
  readonly settle: (checked: Checked) => void;
}

interface Telling {
  readonly of: "history";
  readonly question: HistoryQuestion;
  readonly settle: (told: Told) => void;
  /** What is there so far, oldest first. */
  steps: readonly HistoryStep[];
}

type Job = Waiting | Checking | Telling;

/** What waits, by its kind: a history until its last step was told, the others until they are begun. */
interface Line {
  reading: Waiting | null;
  reunion: Checking | null;
  history: Telling | null;
}

/**
 * Runs the forecast away from the page. Only the newest request of a kind matters:
 * an older one, waiting or running, is settled as replaced at once, and the worker
 * takes up the newest as soon as it is free. A history is asked for step by step,
 * whenever nothing else waits. A request that takes too long is ended and a fresh
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
  let running: { readonly id: number; readonly job: Job } | null = null;
  const line: Line = { reading: null, reunion: null, history: null };
  let lastId = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const giveUp = (): void => {
    worker?.end();
    worker = null;
    const job = running?.job;
    if (job === line.history) line.history = null;
    job?.settle({ kind: "failed" });
    goOn();
  };

  /** Takes up what matters most of what waits, the worker being free. */
  const goOn = (): void => {
    clearTimeout(timer);
    running = null;
    const job = line.reading ?? line.reunion ?? line.history;
    if (job === null) return;
    if (job.of !== "history") line[job.of] = null;
    lastId += 1;
    const id = lastId;
    running = { id, job };
    soon(() => give(job, id));
  };

  const give = (job: Job, id: number): void => {
    // Replaced before it was begun.
    if (job.of !== "history" && line[job.of] !== null) {
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
      if (isEnded(running.job, answer) && running.job === line.history)
        line.history = null;
      goOn();
    },
    broke: giveUp,
  };

  /** Puts a job in line, in the place of an older one of its kind. */
  const queue = (job: Job): void => {
    line[job.of]?.settle({ kind: "replaced" });
    Object.assign(line, { [job.of]: job });
    if (running === null) goOn();
    else if (job.of !== "history" && running.job.of === job.of)
      running.job.settle({ kind: "replaced" });
  };

  return {
    ask: (question) =>
      new Promise((settle) => queue({ of: "reading", question, settle })),
    check: (question) =>
      new Promise((settle) => queue({ of: "reunion", question, settle })),
    tell: (question) =>
      new Promise((settle) =>
        queue({ of: "history", question, settle, steps: [] }),
      ),
  };
}

function requestOf(job: Job, id: number): ForecastRequest {
  switch (job.of) {
    case "reading":
      return { ...job.question, of: "reading", id };
    case "reunion":
      return { ...job.question, of: "reunion", id };
    case "history":
      return { ...job.question, of: "history", back: job.steps.length, id };
  }
}

/** Takes up an answer, and tells it where it is the last one. False when more is to be asked. */
function isEnded(job: Job, answer: ForecastAnswer): boolean {
  if (!answer.ok) job.settle({ kind: "failed" });
  else if ("reading" in answer && job.of === "reading")
    job.settle({ kind: "reading", reading: answer.reading });
  else if ("check" in answer && job.of === "reunion")
    job.settle({ kind: "check", check: answer.check });
  else if ("step" in answer && job.of === "history") {
    job.steps = [answer.step, ...job.steps];
    if (answer.older > 0) return false;
    const history = { steps: job.steps, earlier: answer.earlier };
    job.settle({ kind: "history", history });
  }
  return true;
}
