import { isCalendarDate } from "@staying-power/case";
import { Worded } from "@staying-power/web/ui";
import {
  deskDutyWords,
  deskFrameWords,
  deskNotesWords,
  locale,
} from "@staying-power/words";
import { useState } from "preact/hooks";
import { useDesk } from "../../ui/desk-context.ts";
import { useDraft } from "../../ui/use-draft.ts";
import {
  type CoachNote,
  type Consent,
  consentWays,
  mayChange,
} from "../../visit/coach-note.ts";
import { keepNote } from "../../visit/send-answer.ts";
import { dayIn } from "../../visit/zone.ts";

const words = deskDutyWords.consent;

interface ConsentPartProps {
  readonly id: string;
  readonly note: CoachNote;
}

/** What somebody agreed to, when and how; and that they took it back. */
export function ConsentPart({ id, note }: ConsentPartProps) {
  const desk = useDesk();
  const zone = desk.who.value?.coach.zone ?? desk.zone;
  const today = dayIn(zone, desk.now());
  const [problem, setProblem] = useState("");
  const [said, setSaid] = useState("");
  const [busy, setBusy] = useState(false);
  const keep = async (consents: readonly Consent[]): Promise<boolean> => {
    setBusy(true);
    setSaid("");
    const kept = await keepNote(
      desk,
      { id, scope: "own" },
      { ...note, consents },
    );
    setBusy(false);
    setSaid(kept.ok ? words.kept : "");
    setProblem(kept.ok ? "" : problemText(kept.error));
    return kept.ok;
  };
  const { consents } = note;
  const withdraw = (place: number): void =>
    void keep(
      consents.map((one, at) =>
        at === place ? { ...one, withdrawnOn: today } : one,
      ),
    );
  return (
    <section>
      <h2>{words.heading}</h2>
      <p class="quiet">{words.text}</p>
      {consents.length === 0 && <p>{words.none}</p>}
      <ul class="stack">
        {consents.map((consent, place) => (
          <ConsentLine
            key={place}
            consent={consent}
            busy={busy}
            onWithdraw={() => withdraw(place)}
          />
        ))}
      </ul>
      {mayChange(note, "consents") ? (
        <ConsentForm
          id={id}
          today={today}
          busy={busy}
          onFault={setProblem}
          onAdd={(one) => keep([...consents, one])}
        />
      ) : (
        <p class="problem">{words.newer}</p>
      )}
      <div role="alert">
        {problem !== "" && <p class="problem">{problem}</p>}
      </div>
      <p role="status">{said}</p>
    </section>
  );
}

function problemText(error: keyof typeof deskFrameWords.problems): string {
  return error === "conflict"
    ? deskNotesWords.conflict
    : deskFrameWords.problems[error];
}

interface ConsentLineProps {
  readonly consent: Consent;
  readonly busy: boolean;
  readonly onWithdraw: () => void;
}

function ConsentLine({
  consent: { on, what, way, withdrawnOn },
  busy,
  onWithdraw,
}: ConsentLineProps) {
  return (
    <li>
      <p>{words.line({ what, way: words.ways[way], day: locale.day(on) })}</p>
      {withdrawnOn === undefined ? (
        <button
          type="button"
          class="plain"
          disabled={busy}
          onClick={onWithdraw}
        >
          <Worded sentence={words.withdraw(what)} />
        </button>
      ) : (
        <p>
          <strong>{words.withdrawn(locale.day(withdrawnOn))}</strong>
        </p>
      )}
    </li>
  );
}

interface ConsentFormProps {
  readonly id: string;
  readonly today: string;
  readonly busy: boolean;
  readonly onFault: (fault: string) => void;
  readonly onAdd: (consent: Consent) => Promise<boolean>;
}

function ConsentForm({ id, today, busy, onFault, onAdd }: ConsentFormProps) {
  const { typed, keepTyped, sent } = useDraft(id, "consent");
  const draft = typed ?? { what: "", way: "spoken", on: today };
  const { what, way, on } = draft;
  const add = async (): Promise<void> => {
    const said = what.trim();
    const fits = said !== "" && isCalendarDate(on) && on <= today;
    onFault(fits ? "" : words.empty);
    if (fits && (await onAdd({ on, what: said, way }))) sent(typed);
  };
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <label class="field">
        <span>{words.what}</span>
        <input
          autocomplete="off"
          maxLength={300}
          value={what}
          onInput={(event) =>
            keepTyped({ ...draft, what: event.currentTarget.value })
          }
        />
      </label>
      <label class="field">
        <span>{words.way}</span>
        <select
          value={way}
          onChange={(event) => {
            const chosen = consentWays.find(
              (one) => one === event.currentTarget.value,
            );
            if (chosen !== undefined) keepTyped({ ...draft, way: chosen });
          }}
        >
          {consentWays.map((one) => (
            <option key={one} value={one}>
              {words.ways[one]}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{words.on}</span>
        <input
          type="date"
          max={today}
          value={on}
          onInput={(event) =>
            keepTyped({ ...draft, on: event.currentTarget.value })
          }
        />
      </label>
      <button type="submit" disabled={busy}>
        {words.add}
      </button>
    </form>
  );
}
