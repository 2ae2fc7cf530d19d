import {
  type PlanInput,
  type ReboundId,
  reboundIds,
  reboundOf,
} from "@staying-power/plan";
import { mapWords, worthKnowingWords } from "@staying-power/words";
import { SayingList } from "./saying-list.tsx";

interface ReboundPartProps {
  readonly input: PlanInput;
  readonly mayAnswer: boolean;
}

/** The ways it can stand: the one that may be this person's first, the others folded. */
export function ReboundPart({ input, mayAnswer }: ReboundPartProps) {
  const words = worthKnowingWords;
  const found = reboundOf(input);
  const others = reboundIds.filter((id) =>
    found.every((each) => each.id !== id),
  );
  return (
    <section>
      <h2>{words.rowsHeading}</h2>
      {found.length === 0 && <p>{words.noneIsYours}</p>}
      {found.map(({ id, why }) => (
        <article key={id} class="card">
          <p class="quiet">{words.yours}</p>
          <h3>{words.rows[id].name}</h3>
          <Row id={id} mayAnswer={mayAnswer} />
          <p class="quiet">{words.because(why.map(mapWords.why))}</p>
        </article>
      ))}
      <details>
        <summary>
          {found.length === 0 ? words.allRows : words.otherRows}
        </summary>
        <div class="stack">
          {others.map((id) => (
            <div key={id} class="stack">
              <h3>{words.rows[id].name}</h3>
              <Row id={id} mayAnswer={mayAnswer} />
            </div>
          ))}
        </div>
      </details>
    </section>
  );
}

interface RowProps {
  readonly id: ReboundId;
  readonly mayAnswer: boolean;
}

function Row({ id, mayAnswer }: RowProps) {
  const { seen, does } = worthKnowingWords.rows[id];
  return (
    <>
      <p>{seen}</p>
      <SayingList says={does} mayAnswer={mayAnswer} />
    </>
  );
}
