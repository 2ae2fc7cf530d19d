import { factKinds } from "@staying-power/case";
import {
  interviewWords,
  type QuestionKey,
  readingWords,
} from "@staying-power/words";
import { useRef } from "preact/hooks";
import { useApp } from "../../ui/shell/app-context.ts";
import { askedQuestion } from "../../ui/parts/question/asked-question.ts";
import { QuestionForm } from "../../ui/parts/question/question-form.tsx";
import { Why } from "../../ui/parts/question/why.tsx";

/** The question whose answer would narrow the reading most, to be answered on the spot. */
export function NextPart() {
  const { session } = useApp();
  const next = session.next.value;
  const words = readingWords.next;
  const heading = useRef<HTMLHeadingElement>(null);
  /** What was pressed goes away with its question: the focus waits at the heading. */
  const holdFocus = (): void => heading.current?.focus({ preventScroll: true });

  const form = (asked: QuestionKey) => (
    <QuestionForm
      key={asked}
      question={asked}
      value={undefined}
      onAnswer={(answer) => {
        const taken = session.answer(asked, answer);
        if (taken) holdFocus();
        return taken || session.journalFull.value;
      }}
    />
  );

  if (next.kind === "failed") return null;
  const key =
    next.kind === "question" || next.kind === "enough" ? next.key : null;
  const asked = key === null ? null : askedQuestion(session, key);
  return (
    <div class="stack">
      <h3 tabIndex={-1} ref={heading}>
        {words.heading}
      </h3>
      {next.kind === "waiting" && (
        <p class="waiting quiet">{interviewWords.moment}</p>
      )}
      {next.kind === "nothing" && <p>{words.none}</p>}
      {key !== null && (
        <div class="card">
          <h4>{asked?.ask}</h4>
          {asked?.help !== undefined && <p class="quiet">{asked.help}</p>}
          {isLong(key) ? (
            <details key={key}>
              <summary>{words.answer}</summary>
              {form(key)}
            </details>
          ) : (
            form(key)
          )}
          <div class="row apart">
            <Why question={key} />
            <button
              type="button"
              class="plain"
              onClick={() => {
                session.leaveOpen(key, "unknown");
                holdFocus();
              }}
            >
              {interviewWords.unknown}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}

/** Too many options to stand open in the middle of a reading. */
function isLong(key: QuestionKey): boolean {
  return key === "breakup" || factKinds[key].kind === "set";
}
