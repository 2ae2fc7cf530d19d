import { type ReadonlySignal, signal } from "@preact/signals";
import type { Place } from "./address.ts";

/** One way back, from a room of its own. */
export interface WayBack {
  readonly to: Place;
  readonly label: string;
}

const shown = signal<WayBack | null>(null);

/** What the frame offers in the place of the name, or null for the name. */
export const wayBack: ReadonlySignal<WayBack | null> = shown;

export function offerWayBack(way: WayBack | null): void {
  shown.value = way;
}
