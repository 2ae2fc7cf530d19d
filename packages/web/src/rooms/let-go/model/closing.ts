import type { LettingGoNotes } from "./letting-go-notes.ts";

/** Whether the app was closed. */
export function isClosed({ closedOn }: LettingGoNotes): boolean {
  return closedOn !== undefined;
}

/** The notes with the app closed as of a day. */
export function withClosed(
  notes: LettingGoNotes,
  today: string,
): LettingGoNotes {
  const { closeOn: _day, ...rest } = notes;
  return { ...rest, closedOn: today };
}

/** The notes with the app open again; everything else is as it was. */
export function withOpenedAgain(notes: LettingGoNotes): LettingGoNotes {
  const { closedOn: _day, ...rest } = notes;
  return rest;
}

/** The notes with a day on which they mean to close it, or with none. */
export function withCloseOn(
  notes: LettingGoNotes,
  on: string | null,
): LettingGoNotes {
  const { closeOn: _before, ...rest } = notes;
  return on === null ? rest : { ...rest, closeOn: on };
}
