import { factKinds } from "@staying-power/case";
import { interviewWords, type QuestionKey } from "@staying-power/words";
import { useApp } from "../../shell/app-context.ts";
import { askedQuestion, type Option } from "./asked-question.ts";
import { DateForm } from "./date-form.tsx";
import { MonthsForm } from "./months-form.tsx";
import { NumberForm } from "./number-form.tsx";
import { QuickForm, type QuickFormProps } from "./quick-form.tsx";
import { SetForm } from "./set-form.tsx";
import "../forms.css";

interface QuestionFormProps {
  readonly question: QuestionKey;
  /** The answer now, undefined when there is none. */
  readonly value: unknown;
  /** False when the answer given is none. */
  readonly onAnswer: (value: unknown) => boolean;
}

/** The ways to answer one question, each large enough for a thumb. */
export function QuestionForm({ question, value, onAnswer }: QuestionFormProps) {
  const { session } = useApp();
  const { options, help } = askedQuestion(session, question);
  if (question === "breakup")
    return <DateForm value={value} onAnswer={onAnswer} />;
  if (question === "relationshipMonths")
    return (
      <QuickForm
        choices={interviewWords.lengths}
        more={interviewWords.otherLength}
        value={value}
        onAnswer={onAnswer}
      >
        <MonthsForm value={value} onAnswer={onAnswer} />
      </QuickForm>
    );
  const kind = factKinds[question];
  switch (kind.kind) {
    case "choice":
      return <Choice options={options} value={value} onAnswer={onAnswer} />;
    case "boolean":
      return (
        <Choice
          options={options}
          value={typeof value === "boolean" ? String(value) : undefined}
          onAnswer={(answer) => onAnswer(answer === "true")}
        />
      );
    case "set":
      return (
        <SetForm
          key={question}
          hint={help === undefined ? interviewWords.chooseAny : undefined}
          options={options}
          value={Array.isArray(value) ? value : undefined}
          onAnswer={onAnswer}
        />
      );
    case "integer":
    case "number": {
      const exact = (
        <NumberForm
          key={question}
          low={kind.low}
          high={kind.high}
          unit={kind.unit}
          whole={kind.kind === "integer"}
          value={value}
          onAnswer={onAnswer}
        />
      );
      const taps = tapsOf(question);
      return taps === null ? (
        exact
      ) : (
        <QuickForm {...taps} value={value} onAnswer={onAnswer}>
          {exact}
        </QuickForm>
      );
    }
  }
}

/** The numbers that are asked for by taps; null where one has to be written. */
function tapsOf(
  question: QuestionKey,
): Pick<QuickFormProps, "choices" | "more"> | null {
  const words = interviewWords;
  if (question === "earlierReunions")
    return { choices: words.reunions, more: words.moreReunions };
  if (question === "noContactWeeks")
    return { choices: words.weeksOfSilence, more: words.otherWeeks };
  if (question === "ageMe")
    return { choices: words.ages, more: words.otherAgeMe };
  if (question === "ageEx")
    return { choices: words.ages, more: words.otherAgeEx };
  return null;
}

interface ChoiceProps {
  readonly options: readonly Option[];
  readonly value: unknown;
  readonly onAnswer: (value: unknown) => boolean;
}

function Choice({ options, value, onAnswer }: ChoiceProps) {
  return (
    <div class={options.length === 2 ? "options pairs" : "options"}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          class="option"
          value={option.value}
          aria-pressed={
            value === undefined ? undefined : value === option.value
          }
          onClick={() => onAnswer(option.value)}
        >
          {option.label}
        </button>
      ))}
    </div>
  );
}
