import { signal } from "@preact/signals";

/** Whether a person in a room that opens without what is kept wants it opened now. */
export const unlocking = signal(false);
