import { checkWords, locale } from "@staying-power/words";
import { useState } from "preact/hooks";
import { withDecided, withHeld } from "./model/held-drafts.ts";
import type { HeldDraft } from "../kit/model/kit-notes.ts";
import { localDate } from "../../visit/local-date.ts";
import { useApp } from "../../ui/shell/app-context.ts";
import { newId } from "../../ui/parts/new-id.ts";
import { thisMoment } from "../../ui/parts/this-moment.ts";
import { CopyButton } from "./copy-button.tsx";
import { HoldForm } from "./hold-form.tsx";
import { useLetGo } from "./use-let-go.ts";
import type { Said } from "./use-said.tsx";

interface DueDraftsProps {
  readonly drafts: readonly HeldDraft[];
  readonly now: number;
  readonly forbidden: boolean;
  readonly said: Said;
}

/** What was held and has waited long enough: sent, held longer or let go, whichever they choose. */
export function DueDrafts({ drafts, ...rest }: DueDraftsProps) {
  return (
    <>
      {drafts.map((draft) => (
        <DueDraft key={draft.id} draft={draft} {...rest} />
      ))}
    </>
  );
}

interface DueDraftProps {
  readonly draft: HeldDraft;
  readonly now: number;
  readonly forbidden: boolean;
  readonly said: Said;
}

function DueDraft({ draft, now, forbidden, said }: DueDraftProps) {
  const words = checkWords.due;
  const { session } = useApp();
  const letGo = useLetGo(said);
  const [step, setStep] = useState<"ask" | "longer" | "send">("ask");
  const nextDay = localDate(new Date(draft.at)) < localDate(new Date(now));

  const holdLonger = (until: string): void => {
    session.change((record) => {
      const result = withHeld(
        record.kit,
        { ...draft, until },
        { id: newId(), at: thisMoment(session.clock) },
      );
      return result.ok ? { ...record, kit: result.value } : record;
    });
    said.say(
      checkWords.hold.done,
      undefined,
      checkWords.hold.asksAgain(locale.moment(until)),
    );
  };

  const sent = (): void => {
    session.change((record) => ({
      ...record,
      kit: withDecided(record.kit, draft, {
        id: newId(),
        at: thisMoment(session.clock),
        choice: "send",
      }),
    }));
  };

  return (
    <section class="check-due">
      <h2>
        {forbidden ? words.forbidden : nextDay ? words.nextDay : words.later}
      </h2>
      <p class="quiet">{words.written(locale.moment(draft.at))}</p>
      <p class="card check-draft">{draft.text}</p>
      {step === "send" && !forbidden ? (
        <SendNow text={draft.text} onSent={sent} />
      ) : (
        <div class="stack">
          <button
            type="button"
            class="main-action"
            onClick={() => letGo(draft)}
          >
            {words.letGo}
          </button>
          {!forbidden && (
            <OtherWays
              longer={step === "longer"}
              onHold={holdLonger}
              onStep={setStep}
            />
          )}
        </div>
      )}
    </section>
  );
}

interface SendNowProps {
  readonly text: string;
  readonly onSent: () => void;
}

/** They send it themselves, and say so. */
function SendNow({ text, onSent }: SendNowProps) {
  const words = checkWords.due;
  return (
    <div class="stack">
      <h3>{words.sendHeading}</h3>
      <p>{words.sendText}</p>
      <CopyButton text={text} />
      <button type="button" class="check-wide" onClick={onSent}>
        {words.sendDone}
      </button>
    </div>
  );
}

interface OtherWaysProps {
  /** Whether it is being held longer. */
  readonly longer: boolean;
  readonly onHold: (until: string) => void;
  readonly onStep: (step: "longer" | "send") => void;
}

/** What else can be done with it than to let it go. */
function OtherWays({ longer, onHold, onStep }: OtherWaysProps) {
  return (
    <>
      {longer ? (
        <HoldForm morning onHold={onHold} />
      ) : (
        <button
          type="button"
          class="check-wide"
          onClick={() => onStep("longer")}
        >
          {checkWords.hold.again}
        </button>
      )}
      <button type="button" class="check-wide" onClick={() => onStep("send")}>
        {checkWords.due.send}
      </button>
    </>
  );
}
