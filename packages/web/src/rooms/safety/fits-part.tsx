import { useSignal } from "@preact/signals";
import {
  answersOfTicks,
  askedTogether,
  keyOfTick,
  type SafetyTick,
  safetyTicks,
  ticksOf,
} from "@staying-power/care";
import { safetyFitsWords, safetyQuestionWords } from "@staying-power/words";
import { useId } from "preact/hooks";
import { useApp } from "../../ui/shell/app-context.ts";
import { Screen } from "../../ui/shell/screen.tsx";
import { pathAfterAnswer } from "./path-after-answer.ts";
import { SafetyFoot } from "./safety-foot.tsx";

/** Five questions about safety on one screen: what is ticked answers each of them. */
export function FitsPart({ onTo }: { readonly onTo: string }) {
  const { session, navigation } = useApp();
  const words = safetyFitsWords;
  const before = session.record.value.safety;
  const asked = askedTogether(before, session.facts.value);
  const ticked = useSignal<readonly SafetyTick[]>(ticksOf(before));
  const hintId = useId();
  const offered = safetyTicks.filter((tick) => asked.includes(keyOfTick(tick)));

  const toggle = (tick: SafetyTick): void => {
    ticked.value = ticked.value.includes(tick)
      ? ticked.value.filter((other) => other !== tick)
      : [...ticked.value, tick];
  };
  const answer = (answers: ReturnType<typeof answersOfTicks>): void => {
    session.answerSafetyTogether(answers);
    navigation.goOn(pathAfterAnswer(session, onTo));
  };

  return (
    <Screen heading={words.ask} about="safety fits">
      <div class="question">
        <p class="quiet">{safetyQuestionWords.place({ place: 2, of: 3 })}</p>
        <p class="quiet" id={hintId}>
          {words.help}
        </p>
        <details>
          <summary>{safetyQuestionWords.why}</summary>
          <p class="quiet">{words.why}</p>
        </details>
        <div class="low">
          <fieldset class="options" aria-describedby={hintId}>
            {offered.map((tick) => (
              <label class="option" key={tick}>
                <input
                  type="checkbox"
                  value={tick}
                  checked={ticked.value.includes(tick)}
                  onChange={() => toggle(tick)}
                />
                {words.ticks[tick]}
              </label>
            ))}
          </fieldset>
          <button
            type="button"
            class="main-action"
            onClick={() => answer(answersOfTicks(asked, ticked.value, before))}
          >
            {ticked.value.length === 0 ? words.none : words.these}
          </button>
          <SafetyFoot
            onUnsaid={() => answer(asked.map((key) => [key, "unsaid"]))}
          />
        </div>
      </div>
    </Screen>
  );
}
