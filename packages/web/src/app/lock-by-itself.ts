import { computed, effect } from "@preact/signals";
import { type IdleLock, idleLock } from "../keep/idle-lock.ts";
import type { Session } from "../visit/session.ts";
import { usualLockMinutes } from "../keep/settings.ts";

const touches = [
  "pointerdown",
  "pointermove",
  "keydown",
  "input",
  "wheel",
  "scroll",
] as const;

/** Locks this tab once nobody touched it for as long as the person chose, in sight or not. */
export function lockByItself(session: Session): void {
  let idle: IdleLock | null = null;
  const minutes = computed(() =>
    session.lockOn.value && session.life.value.kind === "ready"
      ? (session.settings.value.lockAfter ?? usualLockMinutes)
      : 0,
  );
  effect(() => {
    if (minutes.value === 0) return;
    const started = idleLock({
      afterMs: minutes.value * 60_000,
      now: Date.now,
      wait: (ms, done) => {
        const timer = setTimeout(done, ms);
        return () => clearTimeout(timer);
      },
      lock: () => void session.lockNow("here"),
    });
    idle = started;
    return () => {
      started.stop();
      idle = null;
    };
  });
  for (const touch of touches)
    addEventListener(touch, () => idle?.touched(), {
      capture: true,
      passive: true,
    });
  document.addEventListener("visibilitychange", () => idle?.looked());
  addEventListener("pageshow", () => idle?.looked());
}
