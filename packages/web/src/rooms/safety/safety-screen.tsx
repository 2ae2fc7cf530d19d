import { type SafetyKey, safetyKeys, safetyOptions } from "@staying-power/care";
import { safetyQuestions, safetyQuestionWords } from "@staying-power/words";
import { useApp } from "../../ui/shell/app-context.ts";
import { Screen } from "../../ui/shell/screen.tsx";
import { FitsPart } from "./fits-part.tsx";
import { pathAfterAnswer } from "./path-after-answer.ts";
import { SafetyFoot } from "./safety-foot.tsx";
import "../../ui/parts/forms.css";

interface SafetyScreenProps {
  /** As the address says it. */
  readonly question: string;
  /** Where it leads on to, as an address. */
  readonly onTo: string;
}

/** One question about safety, or those that are asked together, and every way past it. */
export function SafetyScreen({ question, onTo }: SafetyScreenProps) {
  if (question === "fits") return <FitsPart onTo={onTo} />;
  const key = safetyKeys.find((known) => known === question);
  return key === undefined ? null : (
    <SafetyQuestion key={key} asked={key} onTo={onTo} />
  );
}

interface SafetyQuestionProps {
  readonly asked: SafetyKey;
  readonly onTo: string;
}

function SafetyQuestion({ asked, onTo }: SafetyQuestionProps) {
  const { session, navigation } = useApp();
  const words = safetyQuestionWords;
  const { ask, help, why, options } = safetyQuestions[asked];
  const labels = new Map<string, string>(Object.entries(options));
  const given = session.record.value.safety[asked];
  const first = asked === safetyKeys[0];

  const answer = (value: string): void => {
    session.answerSafety(asked, value);
    navigation.goOn(pathAfterAnswer(session, onTo));
  };

  return (
    <Screen heading={ask} about={`safety ${asked}`}>
      <div class="question">
        {first && (
          <p class="quiet">{given === undefined ? words.intro : words.again}</p>
        )}
        {asked === "motive" && given === undefined && (
          <p class="quiet">{words.place({ place: 3, of: 3 })}</p>
        )}
        {help !== undefined && <p class="quiet">{help}</p>}
        <details key={asked}>
          <summary>{words.why}</summary>
          <p class="quiet">{why}</p>
        </details>
        <div class="low">
          <div class="options">
            {safetyOptions[asked].map((option) => (
              <button
                key={option}
                type="button"
                class="option"
                value={option}
                aria-pressed={
                  given === undefined ? undefined : given.answer === option
                }
                onClick={() => answer(option)}
              >
                {labels.get(option)}
              </button>
            ))}
          </div>
          <SafetyFoot onUnsaid={() => answer("unsaid")} />
        </div>
      </div>
    </Screen>
  );
}
