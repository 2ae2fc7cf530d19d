import { factKinds } from "@staying-power/case";
import { pageWords, type QuestionKey, questions } from "@staying-power/guide";
import { useRef } from "preact/hooks";
import { useApp } from "../../app-context.ts";
import { QuestionForm } from "../../parts/question-form.tsx";
import { Why } from "../../parts/why.tsx";

/** The question whose answer would narrow the reading most, to be answered on the spot. */
export function NextPart() {
  const { session } = useApp();
  const next = session.next.value;
  const words = pageWords.reading.next;
  const heading = useRef<HTMLHeadingElement>(null);
  /** What was pressed goes away with its question: the focus waits at the heading. */
  const holdFocus = (): void => heading.current?.focus({ preventScroll: true });

  const form = (key: QuestionKey) => (
    <QuestionForm
      key={key}
      question={key}
      value={undefined}
      onAnswer={(answer) => {
        const taken = session.answer(key, answer);
        if (taken) holdFocus();
        return taken;
      }}
    />
  );

  if (next === "failed") return null;
  const asks = next !== "waiting" && next !== "nothing";
  return (
    <section>
      <h2 tabIndex={-1} ref={heading}>
        {words.heading}
      </h2>
      {next === "waiting" && (
        <p class="waiting quiet">{pageWords.question.moment}</p>
      )}
      {next === "nothing" && <p>{words.none}</p>}
      {asks && (
        <div class="card">
          <h3>{questions[next].ask}</h3>
          {questions[next].help !== undefined && (
            <p class="quiet">{questions[next].help}</p>
          )}
          {isLong(next) ? (
            <details key={next}>
              <summary>{words.answer}</summary>
              {form(next)}
            </details>
          ) : (
            form(next)
          )}
          <div class="row apart">
            <Why question={next} />
            <button
              type="button"
              class="plain"
              onClick={() => {
                session.leaveOpen(next, "unknown");
                holdFocus();
              }}
            >
              {pageWords.question.unknown}
            </button>
          </div>
        </div>
      )}
    </section>
  );
}

/** Too many options to stand open in the middle of a reading. */
function isLong(key: QuestionKey): boolean {
  return key === "breakup" || factKinds[key].kind === "set";
}
