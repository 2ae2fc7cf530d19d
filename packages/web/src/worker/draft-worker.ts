import { type CheckOutcome, smallReading } from "@staying-power/check";
import { joinReadings } from "@staying-power/check/careful";
import type { DraftAnswer, DraftRequest } from "./draft-messages.ts";

function answer({ id, ...question }: DraftRequest): DraftAnswer {
  try {
    return { id, check: check(question) };
  } catch {
    return { id, check: null };
  }
}

function check({
  draft,
  careful,
  ...situation
}: Omit<DraftRequest, "id">): CheckOutcome {
  const small = smallReading(draft, situation);
  return careful === undefined ? small.outcome : joinReadings(small, careful);
}

addEventListener("message", (event: MessageEvent<DraftRequest>) => {
  postMessage(answer(event.data));
});
