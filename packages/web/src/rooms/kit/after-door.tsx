import { kitWords } from "@staying-power/words";
import { useState } from "preact/hooks";
import type { KitUrge, UrgeOutcome } from "./model/kit-notes.ts";
import { urgeOutcomes } from "./model/kit-notes.ts";
import { withUrge } from "./model/kit-urge.ts";
import { newId } from "../../ui/parts/new-id.ts";
import { useApp } from "../../ui/shell/app-context.ts";
import { localMoment } from "../../visit/local-moment.ts";
import { AfterUrge } from "./after-urge.tsx";
import { KitPage } from "./kit-page.tsx";
import { LaterUrges } from "./later-part.tsx";
import { useKitNotes } from "./use-kit-notes.ts";

/** What the urge asked for, where the outcome says it already. */
const kindByOutcome: Partial<Record<UrgeOutcome, KitUrge["kind"]>> = {
  wrote: "write",
  unsent: "write",
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
      at: localMoment(session.clock.present()),
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
      <LaterUrges />
    </KitPage>
  );
}
