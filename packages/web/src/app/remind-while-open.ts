import { computed, effect } from "@preact/signals";
import type { Reminding } from "../rooms/reminders/reminding.ts";
import type { Session } from "../visit/session.ts";

/** Reminds at the hours someone chose while this page is open, and goes where a notification leads; nothing of it is fetched for anyone else. */
export function remindWhileOpen(visit: Session): void {
  const wanted = computed(
    () => (visit.settings.value.reminds ?? "none") !== "none",
  );
  let begun: Promise<Reminding | null> | null = null;
  const part = async (): Promise<Reminding | null> => {
    begun ??= import("../rooms/reminders/reminding.ts").then(
      ({ reminding }) => reminding(visit),
      () => {
        // Tried again within a minute.
        begun = null;
        return null;
      },
    );
    return begun;
  };
  const life = computed(() => visit.life.value.kind);
  effect(() => {
    if (!wanted.value || life.value === "loading") return;
    // Each minute that begins, whenever the page wakes, and once it is unlocked.
    void visit.clock.minute.value;
    void part().then((it) => it?.look());
  });
  try {
    navigator.serviceWorker.addEventListener(
      "message",
      ({ data }: MessageEvent<unknown>) => {
        if (typeof data !== "object" || data === null || !("opens" in data))
          return;
        const { opens } = data;
        if (typeof opens === "string" && /^#\/[\w/-]+$/.test(opens))
          location.hash = opens;
        void part().then((it) => it?.takeUp());
      },
    );
  } catch {
    // Without a service worker nothing was shown that could lead anywhere.
  }
}
