import type { CoachLink } from "@staying-power/envelope";
import { checkWords } from "@staying-power/seal";
import { shareWords } from "@staying-power/words";
import { useMemo } from "preact/hooks";

const words = shareWords.who;

/** The keys that stand for a coach: what is sealed to them, and what verifies their signatures. */
function keysOf({
  recipient,
  verify,
}: CoachLink["coaches"][number]): readonly string[] {
  return verify === undefined ? [recipient] : [recipient, verify];
}

interface WhoPartProps {
  readonly relay: string;
  readonly coaches: CoachLink["coaches"];
}

/** Who will be able to open it, and the words by which both know that the keys are theirs. */
export function WhoPart({ relay, coaches }: WhoPartProps) {
  const spoken = useMemo(() => checkWords(coaches.flatMap(keysOf)), [coaches]);
  const [first, ...others] = coaches;
  return (
    <section>
      <h2>{words.heading}</h2>
      {first !== undefined && (
        <p>
          {others.length === 0
            ? words.one(first.name)
            : words.several(coaches.map(({ name }) => name))}
        </p>
      )}
      <div class="notice">
        <h3>{words.words}</h3>
        <ul class="check-words" translate={false}>
          {spoken.map((word, place) => (
            <li key={`${place}-${word}`}>{word}</li>
          ))}
        </ul>
        <p>{words.wordsText}</p>
      </div>
      {relay !== "" && <p class="quiet">{words.relay(relay)}</p>}
    </section>
  );
}
