import type { Reading } from "@staying-power/forecast";
import { pageWords, safety } from "@staying-power/guide";
import { useApp } from "../../app-context.ts";

type Concerns = Reading["safety"];

interface SafetyPartProps {
  readonly concerns: Concerns;
  /** True when no forecast follows. */
  readonly withheld: boolean;
}

/** The heading of the concern to be said first. */
export function safetyHeading(concerns: Concerns): string {
  const [first] = concerns;
  return first === undefined
    ? pageWords.reading.heading
    : safety[first.id].heading;
}

/** What matters more than any number, in the order it is to be said. */
export function SafetyPart({ concerns, withheld }: SafetyPartProps) {
  const { navigation } = useApp();
  const words = pageWords.safety;
  const help = [...new Set(concerns.flatMap(({ id }) => safety[id].help))];
  return (
    <>
      <div class="safety">
        {concerns.map(({ id }, index) => (
          <div class="stack" key={id}>
            {index > 0 && <h2>{safety[id].heading}</h2>}
            {safety[id].text.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
        ))}
        <div class="stack">
          <h2>{words.help}</h2>
          <ul class="help">
            {help.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      </div>
      <p>{concerns[0] === undefined ? "" : safety[concerns[0].id].lettingGo}</p>
      <div class="stack">
        {withheld && <p>{words.noNumbers}</p>}
        <p class="quiet">{words.wrong}</p>
        <div>
          <button
            type="button"
            onClick={() => navigation.go({ screen: "answers" })}
          >
            {words.change}
          </button>
        </div>
      </div>
    </>
  );
}
