import type { Told } from "./record-storage.ts";

/** What the other tabs of this page do with the same record, and what they are told. */
export interface OtherTabs {
  tell(what: Told): void;
  watch(listener: (what: Told) => void): void;
}

/**
 * The other tabs, as far as the browser lets tabs talk: one that keeps nothing of any site
 * refuses. Then each tab finds out what the others wrote when it writes itself.
 */
export function otherTabs(name: string): OtherTabs {
  try {
    const channel = new BroadcastChannel(name);
    return {
      tell: (what) => channel.postMessage(what),
      watch: (listener) =>
        channel.addEventListener(
          "message",
          ({ data }: MessageEvent<unknown>) => {
            if (data === "written" || data === "erased" || data === "lock")
              listener(data);
          },
        ),
    };
  } catch {
    return { tell: () => {}, watch: () => {} };
  }
}
