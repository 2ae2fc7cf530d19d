import { factKeys, mayAsk } from "@staying-power/case";
import type { Reading } from "@staying-power/forecast";
import {
  readingWords,
  sureWords,
  type WholeReading,
} from "@staying-power/words";
import { OwnMark } from "../../ui/own/in-use.tsx";
import { oursOfAsked, questions } from "../../ui/own/question-words.ts";
import { useApp } from "../../ui/shell/app-context.ts";

interface UnknownPartProps {
  readonly reading: Reading;
  readonly whole: WholeReading;
}

/** What the reading does not know: about this person, about people, and without the coaches. */
export function UnknownPart({ reading, whole }: UnknownPartProps) {
  const { session } = useApp();
  const words = readingWords.unknown;
  const open = factKeys.filter(
    (key) =>
      session.facts.value[key] === undefined &&
      mayAsk(key, session.asking.value),
  );
  const without = {
    coaches: whole.withoutCoachClaims,
    cases: whole.withoutLearned,
  };
  return (
    <div class="stack">
      <p>{readingWords.rangeNote}</p>
      <p>{sureWords.limit}</p>
      <p>{words.you(open.length)}</p>
      {open.length > 0 && (
        <details>
          <summary>{words.list}</summary>
          <ul class="stack">
            {open.map((key) => (
              <li key={key}>
                {questions[key].ask}
                <OwnMark ours={oursOfAsked(key)} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <p>{words.people}</p>
      {reading.state === "apart" &&
        (["coaches", "cases"] as const).map((left) => (
          <p key={left}>
            {words[left]({
              back: without[left].back.about,
              stayed: without[left].outcomes.backAndStayed.about,
            })}
          </p>
        ))}
      {reading.state === "apart" && <p>{words.lettingGo}</p>}
      <p class="quiet">
        {words.made({ ...reading.model, asOf: reading.asOf })}
      </p>
    </div>
  );
}
