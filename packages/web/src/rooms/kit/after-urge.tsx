import { writingBehind } from "@staying-power/care";
import { kitWords } from "@staying-power/words";
import { withoutEntry } from "./model/kit-entries.ts";
import {
  type UrgeKind,
  urgeKinds,
  type UrgeOutcome,
} from "./model/kit-notes.ts";
import { actOf, withoutEvent } from "./model/kit-urge.ts";
import { useApp } from "../../ui/shell/app-context.ts";
import { KeptPart } from "../../ui/shell/kept-part.tsx";
import { UnlockButton } from "../../ui/shell/unlock-button.tsx";
import { Screen } from "../../ui/shell/screen.tsx";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { CountAct } from "./count-act.tsx";
import { HurtingLine } from "./hurting-line.tsx";
import { toBreath } from "./kit-page.tsx";
import { LaterUrges } from "./later-part.tsx";
import { useKitNotes } from "./use-kit-notes.ts";
import { isDoorOpen } from "../../visit/doors.ts";
import { kitAt } from "./address.ts";
import { startAt } from "../start/address.ts";

interface AfterUrgeProps {
  readonly id: string;
  readonly onTakenBack: () => void;
}

/** What to do now, without a word of blame. */
export function AfterUrge({ id, onTakenBack }: AfterUrgeProps) {
  const words = kitWords.after;
  const { session } = useApp();
  const { notes, change } = useKitNotes();
  const urge = notes.urges.find((entry) => entry.id === id);
  const outcome = urge?.outcome ?? "not-said";
  const act = actOf(outcome);
  const gates = session.gates.value;
  const now = !isReaching(outcome)
    ? words.now[outcome]
    : writingBehind(gates) === "withheld"
      ? words.now.reachedAfterNo
      : words.now.reached;

  const setKind = (kind: UrgeKind): void =>
    change((kit) => ({
      ...kit,
      urges: kit.urges.map((entry) =>
        entry.id === id ? { ...entry, kind } : entry,
      ),
    }));

  return (
    <Screen heading={now.heading} about={`kit after ${id}`} back={toBreath}>
      {now.text.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {act !== null &&
        (act.kind === "looked" || isDoorOpen("reading", gates)) && (
          <CountAct id={id} act={act} />
        )}
      {(outcome === "held" ||
        outcome === "friend" ||
        outcome === "still-there") && (
        <UrgeKinds chosen={urge?.kind} onChoose={setKind} />
      )}
      <NotedLine id={id} onTakenBack={onTakenBack} />
      <div class="stack">
        <ScreenLink
          to={kitAt()}
          class={outcome === "still-there" ? "button main-action" : "button"}
        >
          {words.again}
        </ScreenLink>
        <ScreenLink to={startAt()} class="button">
          {words.home}
        </ScreenLink>
      </div>
      <HurtingLine />
      <LaterUrges {...(outcome !== "not-said" && { id })} />
    </Screen>
  );
}

type Reaching = "wrote" | "called" | "went";

function isReaching(outcome: UrgeOutcome): outcome is Reaching {
  return actOf(outcome)?.kind === "break";
}

interface NotedLineProps {
  readonly id: string;
  readonly onTakenBack: () => void;
}

/** That it is noted, and the way to take that back. */
function NotedLine({ id, onTakenBack }: NotedLineProps) {
  const words = kitWords.after;
  const { session } = useApp();
  return (
    <div class="row apart">
      <KeptPart
        locked={
          <>
            <p class="quiet">{words.savedLocked}</p>
            <UnlockButton label={kitWords.locked.unlock} />
          </>
        }
      >
        <p class="quiet">{words.saved}</p>
      </KeptPart>
      <button
        type="button"
        class="plain"
        onClick={() => {
          session.change((record) => ({
            ...record,
            case: withoutEvent(record.case, id),
            kit: {
              ...record.kit,
              urges: withoutEntry(record.kit.urges, id),
            },
          }));
          onTakenBack();
        }}
      >
        {words.takeBack}
      </button>
    </div>
  );
}

interface UrgeKindsProps {
  readonly chosen: UrgeKind | undefined;
  readonly onChoose: (kind: UrgeKind) => void;
}

/** What the urge asked for. */
function UrgeKinds({ chosen, onChoose }: UrgeKindsProps) {
  const words = kitWords.after;
  return (
    <fieldset class="kit-kinds">
      <legend>{words.kindQuestion}</legend>
      <div class="options pairs">
        {urgeKinds.map((kind) => (
          <button
            key={kind}
            type="button"
            class="option"
            aria-pressed={chosen === kind}
            onClick={() => onChoose(kind)}
          >
            {words.kinds[kind]}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
