import type { CoachAnswer, SharedCase } from "@staying-power/case";
import type { InboxParcel } from "@staying-power/envelope";
import { deskAnswerWords } from "@staying-power/words";
import { useState } from "preact/hooks";
import { useDesk } from "../../ui/desk-context.ts";
import { useDraft } from "../../ui/use-draft.ts";
import {
  answerOf,
  type Draft,
  type DraftFault,
  emptyDraft,
} from "../../visit/draft.ts";
import type { Opened } from "../../visit/parcels.ts";
import { needsCare } from "../../visit/needs-care.ts";
import { sendAnswer } from "../../visit/send-answer.ts";
import { unsentText } from "./unsent-text.ts";
import { AnswerText } from "./answer-text.tsx";
import { CallFields } from "./call-fields.tsx";
import { ProposalsPart } from "./proposals-part.tsx";
import { SentList } from "./sent-list.tsx";

const words = deskAnswerWords;

interface AnswerPartProps {
  readonly parcel: InboxParcel;
  readonly opened: Opened;
}

/** Writing an answer, looking at it as the person will, and sending it sealed. */
export function AnswerPart({ parcel, opened }: AnswerPartProps) {
  const desk = useDesk();
  const { id } = parcel;
  const { typed, keepTyped, sent } = useDraft(id, "answer");
  const draft = typed ?? emptyDraft;
  /** The answer as it would go, and what it was made of. */
  const [preview, setPreview] = useState<{
    readonly answer: CoachAnswer;
    readonly of: Draft | null;
  } | null>(null);
  const [problem, setProblem] = useState("");
  const [said, setSaid] = useState("");
  const zone = desk.who.value?.coach.zone ?? desk.zone;
  const change = (to: Draft): void => {
    keepTyped(to);
    setSaid("");
  };
  const look = (): void => {
    const from = desk.who.value?.coach.name ?? "";
    const made = answerOf(draft, { from, zone, now: desk.now() });
    setProblem(made.ok ? "" : faultText(made.error));
    if (made.ok) setPreview({ answer: made.value, of: typed });
  };
  return (
    <div class="stack">
      <h2>{words.heading}</h2>
      <p class="quiet">{words.intro(opened.shared.name ?? null)}</p>
      {preview === null ? (
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault();
            look();
          }}
        >
          <AnswerFields
            draft={draft}
            shared={opened.shared}
            onChange={change}
          />
          <div role="alert">
            {problem !== "" && <p class="problem">{problem}</p>}
          </div>
          <button type="submit" class="main-action">
            {words.preview.action}
          </button>
        </form>
      ) : (
        <Preview
          {...{ id, opened }}
          answer={preview.answer}
          onEdit={() => setPreview(null)}
          onSent={(note) => {
            sent(preview.of);
            setPreview(null);
            setSaid(note);
          }}
        />
      )}
      <p role="status">{said}</p>
      <SentList parcel={parcel} opened={opened} />
    </div>
  );
}

interface AnswerFieldsProps {
  readonly draft: Draft;
  readonly shared: SharedCase;
  readonly onChange: (draft: Draft) => void;
}

function AnswerFields({ draft, shared, onChange }: AnswerFieldsProps) {
  return (
    <>
      <label class="field">
        <span>{words.text}</span>
        <textarea
          rows={8}
          maxLength={10_000}
          value={draft.text}
          onInput={(event) =>
            onChange({ ...draft, text: event.currentTarget.value })
          }
        />
        <span class="quiet">{words.textNote}</span>
      </label>
      <ProposalsPart
        shared={shared}
        proposals={draft.proposals}
        onChange={(proposals) => onChange({ ...draft, proposals })}
      />
      <section>
        <h3>{words.call.heading}</h3>
        <CallFields
          call={draft.call}
          theirZone={shared.zone}
          onChange={(call) => onChange({ ...draft, call })}
        />
      </section>
    </>
  );
}

interface PreviewProps {
  readonly id: string;
  readonly opened: Opened;
  readonly answer: CoachAnswer;
  readonly onEdit: () => void;
  readonly onSent: (note: string) => void;
}

function Preview({ id, opened, answer, onEdit, onSent }: PreviewProps) {
  const desk = useDesk();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState("");
  const send = async (): Promise<void> => {
    setBusy(true);
    setProblem("");
    const done = await sendAnswer(desk, { id, opened }, answer);
    setBusy(false);
    if (!done.ok) setProblem(unsentText(done.error));
    else if (!done.kept) onSent(words.sentUnkept);
    else onSent(done.moved ? words.moved : words.sent);
  };
  return (
    <div class="card">
      <h3>{words.preview.heading}</h3>
      <AnswerText answer={answer} theirZone={opened.shared.zone} />
      {needsCare(JSON.stringify(answer)) && <p>{words.careful}</p>}
      <p class="quiet">{words.preview.final}</p>
      <div role="alert">
        {problem !== "" && <p class="problem">{problem}</p>}
      </div>
      <button
        type="button"
        class="main-action"
        disabled={busy}
        onClick={() => void send()}
      >
        {busy ? words.sending : words.preview.send}
      </button>
      <button type="button" disabled={busy} onClick={onEdit}>
        {words.preview.edit}
      </button>
    </div>
  );
}

function faultText(fault: DraftFault): string {
  return fault === "past" ? words.call.past : words[fault];
}
