import { codeOf } from "../store/database-error.ts";
import type { Store } from "../store/store.ts";
import { claim, renew, renewEveryMs, settle } from "./leases.ts";
import type { Job, Outcome, Works } from "./work.ts";

/** What a worker works with. */
export interface AtWork {
  readonly store: Store;
  readonly now: () => Date;
  readonly works: Works;
  /** Told what each work came to. */
  readonly told?: (job: Job, result: Result) => void;
  readonly fault?: (error: unknown, where: string) => void;
  /** How often it looks without being told to, in milliseconds. */
  readonly every?: number;
}

type Result = Awaited<ReturnType<typeof settle>>;

/** Does what waits, a few at a time, until it is stopped. */
export interface Worker {
  /** Has it look now: there may be something. */
  nudge(): void;
  /** Takes nothing new, and waits for what it is at. */
  stop(): Promise<void>;
}

/** How many are done at a time in one process. */
const atATime = 4;
const usualEvery = 5_000;

/** Starts to work; any number of processes may do so on one database. */
export function startWorker(asked: AtWork): Worker {
  const busy = new Set<Promise<void>>();
  let looking: Promise<void> | undefined;
  let nudges = 0;
  let stopped = false;
  const fill = async (): Promise<void> => {
    while (!stopped && busy.size < atATime) {
      const job = await claim(asked.store, asked.now());
      if (job === undefined) return;
      const at = workAt(job, asked).finally(() => {
        busy.delete(at);
        nudge();
      });
      busy.add(at);
    }
  };
  const look = async (): Promise<void> => {
    try {
      let before: number;
      do {
        before = nudges;
        await fill();
        // What came while we looked may have been passed over.
      } while (nudges !== before && !stopped);
    } catch (error) {
      asked.fault?.(error, "jobs");
    } finally {
      looking = undefined;
    }
  };
  const nudge = (): void => {
    nudges += 1;
    if (!stopped) looking ??= look();
  };
  const timer = setInterval(nudge, asked.every ?? usualEvery);
  nudge();
  return {
    nudge,
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      await looking;
      await Promise.all(busy);
    },
  };
}

/** One work from the lease to what it came to; whatever it throws is another try. */
async function workAt(
  job: Job,
  { store, now, works, told, fault }: AtWork,
): Promise<void> {
  const renewing = setInterval(() => {
    renew(store, job).catch((error: unknown) => fault?.(error, "lease"));
  }, renewEveryMs);
  try {
    const outcome = await outcomeOf(job, works, fault);
    const result = await settle(store, { job, outcome, now: now() });
    told?.(job, result);
  } catch (error) {
    // It stays lent, and is begun anew when the lease has run out.
    fault?.(error, job.kind);
  } finally {
    clearInterval(renewing);
  }
}

async function outcomeOf(
  job: Job,
  works: Works,
  fault: AtWork["fault"],
): Promise<Outcome> {
  try {
    return await works[job.kind](job);
  } catch (error) {
    fault?.(error, job.kind);
    return { is: "again", why: codeOf(error) ?? "fault", stayed: false };
  }
}

/** Does everything that is due, and comes back when nothing is left that is. */
export async function workOff(asked: AtWork): Promise<number> {
  let count = 0;
  for (;;) {
    const job = await claim(asked.store, asked.now());
    if (job === undefined) return count;
    await workAt(job, asked);
    count += 1;
  }
}
