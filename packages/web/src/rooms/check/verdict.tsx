import { checkWords } from "@staying-power/words";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { kitAt } from "../kit/address.ts";
import type { CheckState } from "./use-draft-check.ts";

interface VerdictProps {
  readonly state: CheckState;
  /** What was marked, by name. */
  readonly names: readonly string[];
}

/** What is to be said of the draft as a whole, said aloud whenever it changes. */
export function Verdict({ state, names }: VerdictProps) {
  const words = checkWords;
  const checked = "checked" in state ? state.checked : null;
  const verdict = checked?.check.verdict ?? null;
  return (
    <div role="status" aria-live="polite" class="check-verdict">
      {state.kind === "working" && checked === null && (
        <p class="quiet">{words.working}</p>
      )}
      {state.kind === "failed" && <p>{words.notChecked.text}</p>}
      {verdict === "crisis" && (
        <>
          <h2>{words.crisis.heading}</h2>
          <p>{words.crisis.text}</p>
        </>
      )}
      {verdict !== null && verdict !== "crisis" && (
        <>
          <h2>{words.verdicts[verdict].heading}</h2>
          <p>{words.verdicts[verdict].text}</p>
          {names.length > 0 && <p class="quiet">{words.marked(names)}</p>}
        </>
      )}
      {checked?.check.maybeDanger === true && (
        <div class="notice">
          <p>{words.maybeDanger.text}</p>
          <ScreenLink to={kitAt({ door: "safe" })} class="button">
            {words.maybeDanger.door}
          </ScreenLink>
        </div>
      )}
    </div>
  );
}
