import type { Desk } from "./desk.ts";

/** After so long without a touch the desk is locked, in milliseconds. */
const idleMs = 30 * 60_000;

/** Looked after this often, since a device that sleeps counts no time. */
const lookMs = 15_000;

/** Locks the desk when nobody has touched it for half an hour, and at once when a device wakes later than that. */
export function lockWhenIdle(desk: Desk): void {
  let touched = desk.now().getTime();
  const look = (): void => {
    if (desk.who.value !== null && desk.now().getTime() - touched >= idleMs)
      desk.leave("idle");
  };
  for (const kind of ["pointerdown", "keydown", "wheel", "touchstart"])
    addEventListener(
      kind,
      () => {
        look();
        touched = desk.now().getTime();
      },
      { passive: true, capture: true },
    );
  addEventListener("visibilitychange", look);
  addEventListener("focus", look);
  setInterval(look, lookMs);
}
