import type { CallDraft, KeptHold } from "./calls-kept.ts";

/** Whether it is this start, with whom and of the kind that the booking is. */
export function isOf(
  hold: KeptHold | undefined,
  { coach, kind }: CallDraft,
  start: string,
): hold is KeptHold {
  return (
    hold?.start === start &&
    hold.coach.id === coach?.id &&
    hold.kind.id === kind?.id
  );
}

/** The booking with whom, and of the kind, that its time is kept. */
export function asHeld(draft: CallDraft): CallDraft {
  const { hold } = draft;
  return hold === undefined
    ? draft
    : { ...draft, coach: hold.coach, kind: hold.kind };
}
