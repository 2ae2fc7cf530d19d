/** What a tab tells the others of the files of the careful reader. */
export type CarefulTold =
  | { readonly kind: "came"; readonly bytes: number }
  /** Something of what is kept is other than before: look again. */
  | { readonly kind: "changed" }
  /** Whoever fetches is asked to stop. */
  | { readonly kind: "stop" };

/** The tabs of this page, one of which fetches at a time. */
export interface CarefulTabs {
  /** Does the work unless another tab does such work; true when it was done here. */
  alone(work: () => Promise<void>): Promise<boolean>;
  /** Whether another tab does such work. */
  isTaken(): Promise<boolean>;
  /** Resolves once no tab does. */
  untilFree(): Promise<void>;
  tell(what: CarefulTold): void;
  watch(listener: (what: CarefulTold) => void): void;
}

const name = "careful";

/** The tabs as far as the browser lets them know of each other: where it does not, each does as if it were alone. */
export function carefulTabs(): CarefulTabs {
  const channel = channelOf();
  return {
    alone: async (work) => {
      const locks = locksOf();
      if (locks === null) {
        await work();
        return true;
      }
      return await locks.request(name, { ifAvailable: true }, async (lock) => {
        if (lock !== null) await work();
        return lock !== null;
      });
    },
    isTaken: async () => {
      const { held = [] } = (await locksOf()?.query()) ?? {};
      return held.some((lock) => lock.name === name);
    },
    untilFree: async () => {
      await locksOf()?.request(name, () => null);
    },
    tell: (what) => channel?.postMessage(what),
    watch: (listener) =>
      channel?.addEventListener(
        "message",
        ({ data }: MessageEvent<unknown>) => {
          const told = toldOf(data);
          if (told !== null) listener(told);
        },
      ),
  };
}

function locksOf(): LockManager | null {
  try {
    return "locks" in navigator ? navigator.locks : null;
  } catch {
    return null;
  }
}

function channelOf(): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}

/** Another version of the app may say what this one does not know. */
function toldOf(data: unknown): CarefulTold | null {
  if (typeof data !== "object" || data === null || !("kind" in data))
    return null;
  const { kind } = data;
  if (kind === "changed" || kind === "stop") return { kind };
  return kind === "came" && "bytes" in data && typeof data.bytes === "number"
    ? { kind, bytes: data.bytes }
    : null;
}
