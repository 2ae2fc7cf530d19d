import { safetyQuestionWords } from "@staying-power/words";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { helpAt } from "../help/address.ts";

/** The ways past a question about safety, and the way to help. */
export function SafetyFoot({ onUnsaid }: { readonly onUnsaid: () => void }) {
  const words = safetyQuestionWords;
  return (
    <>
      <div class="row apart">
        <button type="button" class="plain" onClick={() => history.back()}>
          {words.back}
        </button>
        <button type="button" class="plain" onClick={onUnsaid}>
          {words.unsaid}
        </button>
      </div>
      <div class="sure-row">
        <ScreenLink to={helpAt()} class="line-link">
          {words.help}
        </ScreenLink>
      </div>
    </>
  );
}
