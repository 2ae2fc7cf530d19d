import { signal } from "@preact/signals";

/** What was said of a parcel a moment ago, on whichever screen it was done. */
interface SaidOf {
  readonly id: string;
  readonly said: string;
  readonly isProblem: boolean;
}

/** The newest of it, in this tab, until something else is said. */
export const saidOf = signal<SaidOf | null>(null);
