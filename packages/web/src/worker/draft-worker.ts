import { checkDraft } from "@staying-power/check";
import type { DraftAnswer, DraftRequest } from "./draft-messages.ts";

function answer({ id, draft, ...situation }: DraftRequest): DraftAnswer {
  try {
    return { id, check: checkDraft(draft, situation) };
  } catch {
    return { id, check: null };
  }
}

addEventListener("message", (event: MessageEvent<DraftRequest>) => {
  postMessage(answer(event.data));
});
