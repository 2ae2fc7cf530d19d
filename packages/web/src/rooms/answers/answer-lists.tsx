import { answersWords, type QuestionKey } from "@staying-power/words";
import { OwnMark } from "../../ui/own/in-use.tsx";
import { oursOfAsked, questions } from "../../ui/own/question-words.ts";
import { Worded } from "../../ui/parts/worded.tsx";
import { useApp } from "../../ui/shell/app-context.ts";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { changeAt } from "./change-address.ts";

const words = answersWords;

interface GivenAnswersProps {
  readonly keys: readonly QuestionKey[];
  /** The answer in words. */
  readonly text: (key: QuestionKey) => string;
  readonly onTakeBack: (key: QuestionKey) => void;
}

/** What was answered, to be changed or taken back. */
export function GivenAnswers({ keys, text, onTakeBack }: GivenAnswersProps) {
  return (
    <ul class="answers given">
      {keys.map((key) => (
        <li key={key}>
          <span class="quiet">{questions[key].ask}</span>
          <span class="value">{text(key)}</span>
          <Asked of={key} />
          <span class="row">
            <ScreenLink to={changeAt({ question: key })} class="button plain">
              <Worded sentence={words.change(questions[key].ask)} />
            </ScreenLink>
            <button type="button" class="plain" onClick={() => onTakeBack(key)}>
              <Worded sentence={words.clear(questions[key].ask)} />
            </button>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Whose words a question is asked in. */
function Asked({ of }: { readonly of: QuestionKey }) {
  return <OwnMark ours={oursOfAsked(of)} />;
}

interface OpenQuestionsProps {
  readonly keys: readonly QuestionKey[];
  /** What they are about. */
  readonly of: string;
}

/** What was not answered, with what was said instead. */
export function OpenQuestions({ keys, of }: OpenQuestionsProps) {
  const { session } = useApp();
  return (
    <details>
      <summary>
        <Worded sentence={words.stillOpen(keys.length, of)} />
      </summary>
      <ul class="answers">
        {keys.map((key) => (
          <li key={key} class="open">
            <span>
              {questions[key].ask}
              <Asked of={key} />
            </span>
            <span class="row">
              <ScreenLink to={changeAt({ question: key })} class="button plain">
                <Worded sentence={words.answer(questions[key].ask)} />
              </ScreenLink>
              {session.setAside.value[key] !== undefined && (
                <span class="quiet">{words[session.setAside.value[key]]}</span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
