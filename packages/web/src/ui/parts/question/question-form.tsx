import { factKinds } from "@staying-power/case";
import {
  interviewWords,
  type QuestionKey,
  questions,
} from "@staying-power/words";
import { DateForm } from "./date-form.tsx";
import { MonthsForm } from "./months-form.tsx";
import { NumberForm } from "./number-form.tsx";
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
  const options = Object.entries(questions[question].options).map(
    ([option, label]) => ({
      value: option,
      label,
    }),
  );
  if (question === "breakup")
    return <DateForm value={value} onAnswer={onAnswer} />;
  if (question === "relationshipMonths")
    return <MonthsForm value={value} onAnswer={onAnswer} />;
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
          hint={
            questions[question].help === undefined
              ? interviewWords.chooseAny
              : undefined
          }
          options={options}
          value={Array.isArray(value) ? value : undefined}
          onAnswer={onAnswer}
        />
      );
    case "integer":
    case "number":
      return (
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
  }
}

interface ChoiceProps {
  readonly options: readonly {
    readonly value: string;
    readonly label: string;
  }[];
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
