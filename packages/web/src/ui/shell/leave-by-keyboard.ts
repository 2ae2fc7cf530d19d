import { type ReadonlySignal, signal } from "@preact/signals";
import { leaveNow } from "./leave.ts";

const pressesNeeded = 3;
const patienceMs = 5000;

/** How far the count of Shift has come. */
export type ShiftCount =
  | { readonly kind: "idle" }
  | { readonly kind: "counting"; readonly more: number }
  | { readonly kind: "expired" };

const count = signal<ShiftCount>({ kind: "idle" });
export const shiftCount: ReadonlySignal<ShiftCount> = count;

/** Shift pressed three times within five seconds, and nothing else between, leaves. */
export function leaveByKeyboard(): void {
  let alone = false;
  let presses = 0;
  let patience: ReturnType<typeof setTimeout> | undefined;

  const reset = (kind: "idle" | "expired"): void => {
    clearTimeout(patience);
    patience = undefined;
    presses = 0;
    if (count.value.kind !== kind) count.value = { kind };
  };

  const isUsed = (): void => {
    alone = false;
    reset("idle");
  };

  addEventListener("keydown", (event) => {
    const { key, repeat, altKey, ctrlKey, metaKey } = event;
    // A capital letter is Shift and a letter, and a layout is changed by Shift and Alt: whoever does that is not leaving.
    if (key !== "Shift" || altKey || ctrlKey || metaKey) isUsed();
    else alone ||= !repeat;
  });
  // Nor is who marks a text by Shift and a click, or moves the page sideways by Shift and the wheel.
  for (const use of ["pointerdown", "wheel"] as const)
    addEventListener(use, isUsed, { capture: true, passive: true });
  addEventListener("keyup", ({ key }) => {
    if (key !== "Shift" || !alone) return;
    alone = false;
    presses += 1;
    if (presses === pressesNeeded) {
      leaveNow();
      return;
    }
    patience ??= setTimeout(() => reset("expired"), patienceMs);
    count.value = { kind: "counting", more: pressesNeeded - presses };
  });
}
