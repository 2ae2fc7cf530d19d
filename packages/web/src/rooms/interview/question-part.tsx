import type { Place } from "../../ui/shell/address.ts";
import { interviewWords, type QuestionKey } from "@staying-power/words";
import { useApp } from "../../ui/shell/app-context.ts";
import { askedQuestion } from "../../ui/parts/question/asked-question.ts";
import { QuestionForm } from "../../ui/parts/question/question-form.tsx";
import { Screen } from "../../ui/shell/screen.tsx";
import { SureLine } from "./sure-line.tsx";
import { Why } from "../../ui/parts/question/why.tsx";
import { readingAt } from "../reading/address.ts";
import "../../ui/parts/forms.css";

interface QuestionPartProps {
  readonly question: QuestionKey;
  /** Where an answer leads. */
  readonly onTo: Place;
}

/** One question, and every way past it. */
export function QuestionPart({ question, onTo }: QuestionPartProps) {
  const { session, navigation } = useApp();
  const words = interviewWords;
  const { ask, help } = askedQuestion(session, question);
  const value =
    question === "breakup"
      ? session.person.value.breakup
      : session.facts.value[question];
  const onward = (): void => navigation.go(onTo);
  const leave = (how: "unknown" | "skipped"): void => {
    session.leaveOpen(question, how);
    onward();
  };

  return (
    <Screen heading={ask} about={question}>
      <div class="question">
        {help !== undefined && <p class="quiet">{help}</p>}
        <Why question={question} />
        <div class="low">
          <QuestionForm
            key={question}
            question={question}
            value={value}
            onAnswer={(answer) => {
              const taken = session.answer(question, answer);
              if (taken) onward();
              return taken || session.journalFull.value;
            }}
          />
          <div class="row apart">
            <button type="button" class="plain" onClick={() => history.back()}>
              {words.back}
            </button>
            <button
              type="button"
              class="plain"
              onClick={() => leave("unknown")}
            >
              {words.unknown}
            </button>
            <button
              type="button"
              class="plain"
              onClick={() => leave("skipped")}
            >
              {words.skip}
            </button>
          </div>
          <div class="sure-row">
            <SureLine />
            <button
              type="button"
              class="plain"
              onClick={() => navigation.go(readingAt())}
            >
              {words.seeNow}
            </button>
          </div>
        </div>
      </div>
    </Screen>
  );
}
