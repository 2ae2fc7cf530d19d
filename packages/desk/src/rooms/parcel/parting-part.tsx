import { deskAnswerWords, deskDutyWords } from "@staying-power/words";
import { useState } from "preact/hooks";
import { useDesk } from "../../ui/desk-context.ts";
import { useDraft } from "../../ui/use-draft.ts";
import { answerOf, emptyDraft } from "../../visit/draft.ts";
import type { Opened } from "../../visit/parcels.ts";
import { sendAnswer } from "../../visit/send-answer.ts";
import { unsentText } from "./unsent-text.ts";

const words = deskDutyWords.parting;

interface PartingPartProps {
  readonly id: string;
  readonly opened: Opened;
}

/** What a person keeps when their case goes: a last answer, which stays on their device. */
export function PartingPart({ id, opened }: PartingPartProps) {
  const desk = useDesk();
  const start = words.start(opened.shared.name ?? null);
  const { typed, keepTyped, sent } = useDraft(id, "parting");
  const text = typed ?? `${start}\n\n`;
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState("");
  const [said, setSaid] = useState("");
  const send = async (): Promise<void> => {
    const who = desk.who.value;
    const made = answerOf(
      { ...emptyDraft, text },
      {
        from: who?.coach.name ?? "",
        zone: who?.coach.zone ?? desk.zone,
        now: desk.now(),
      },
    );
    setSaid("");
    if (!made.ok || text.trim() === start) return setProblem(words.empty);
    setBusy(true);
    const from = { id, opened, as: "parting" } as const;
    const done = await sendAnswer(desk, from, made.value);
    setBusy(false);
    setProblem(done.ok ? "" : unsentText(done.error));
    if (!done.ok) return;
    sent(typed);
    setSaid(words.sent);
  };
  return (
    <section>
      <h2>{words.heading}</h2>
      <p>{words.text}</p>
      <label class="field">
        <span>{words.label}</span>
        <textarea
          rows={8}
          maxLength={10_000}
          value={text}
          onInput={(event) => keepTyped(event.currentTarget.value)}
        />
      </label>
      <p class="quiet">{deskAnswerWords.preview.final}</p>
      <div role="alert">
        {problem !== "" && <p class="problem">{problem}</p>}
      </div>
      <button type="button" disabled={busy} onClick={() => void send()}>
        {words.send}
      </button>
      <p role="status">{said}</p>
    </section>
  );
}
