import type { CheckSays } from "@staying-power/check";
import { checkWords } from "@staying-power/words";
import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import { CopyButton } from "./copy-button.tsx";
import { HoldForm } from "./hold-form.tsx";
import { MorningButton } from "./morning-button.tsx";
import type { Checked } from "./use-draft-check.ts";
import { WhyPart } from "./why-part.tsx";

interface OutcomePartProps {
  readonly checked: Checked;
  readonly says: CheckSays;
  readonly onHold: (until: string) => void;
  /** What else belongs to the reasons. */
  readonly children: ComponentChildren;
}

/** The one thing that is best done now; why, and what else can be done, folded below it. */
export function OutcomePart({
  checked,
  says,
  onHold,
  children,
}: OutcomePartProps) {
  const words = checkWords;
  const why = useRef<HTMLDetailsElement>(null);
  const { action, verdict } = says;

  const look = (): void => {
    if (why.current === null) return;
    why.current.open = true;
    why.current.querySelector("summary")?.focus({ preventScroll: true });
    why.current.scrollIntoView({ block: "start" });
  };

  return (
    <>
      {action === "look" ? (
        <button type="button" class="main-action" onClick={look}>
          {words.look}
        </button>
      ) : action === "copy" ? (
        <CopyButton text={checked.draft} main />
      ) : (
        <MorningButton main onHold={onHold} />
      )}
      <div class="check-folds">
        <details ref={why}>
          <summary>{words.why}</summary>
          <div class="stack">
            <WhyPart checked={checked} says={says} />
            {children}
          </div>
        </details>
        <details>
          <summary>{words.otherWays}</summary>
          <div class="stack">
            <HoldForm morning={action !== "hold"} onHold={onHold} />
            {(verdict === "ok" || verdict === "unread") &&
              action !== "copy" && <CopyButton text={checked.draft} />}
          </div>
        </details>
      </div>
    </>
  );
}
