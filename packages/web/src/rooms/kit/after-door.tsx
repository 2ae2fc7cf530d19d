import { kitWords } from "@staying-power/words";
import { useState } from "preact/hooks";
import type { KitUrge, UrgeOutcome } from "./model/kit-notes.ts";
import { urgeOutcomes } from "./model/kit-notes.ts";
import { withUrge } from "./model/kit-urge.ts";
import { newId } from "../../ui/parts/new-id.ts";
import { thisMoment } from "../../ui/parts/this-moment.ts";
import { useApp } from "../../ui/shell/app-context.ts";
import { AfterUrge } from "./after-urge.tsx";
import { KitPage } from "./kit-page.tsx";
import { UrgeHistory } from "./urge-history.tsx";
import { useKitNotes } from "./use-kit-notes.ts";

/** What the urge asked for, where the outcome says it already. */
const kindByOutcome: Partial<Record<UrgeOutcome, KitUrge["kind"]>> = {
  wrote: "write",
  called: "call",
  went: "go",
  looked: "look",
};

/** The one question after the wait, and what to do now. */
export function AfterDoor() {
  const words = kitWords.after;
  const { session } = useApp();
  const { change } = useKitNotes();
  const [noted, setNoted] = useState<string | null>(null);

  const note = (outcome: UrgeOutcome): void => {
    const kind = kindByOutcome[outcome];
    const urge: KitUrge = {
      id: newId(),
      at: thisMoment(session.clock),
      ...(kind === undefined ? {} : { kind }),
      outcome,
    };
    change((kit) => withUrge(kit, urge));
    setNoted(urge.id);
  };

  if (noted !== null)
    return <AfterUrge id={noted} onTakenBack={() => setNoted(null)} />;
  return (
    <KitPage door="after" heading={words.heading}>
      <p>{words.intro}</p>
      <div class="options">
        {urgeOutcomes.map((outcome) => (
          <button
            key={outcome}
            type="button"
            class="option"
            onClick={() => note(outcome)}
          >
            {words.outcomes[outcome]}
          </button>
        ))}
      </div>
      <UrgeHistory />
    </KitPage>
  );
}
