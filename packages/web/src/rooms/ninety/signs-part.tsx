import type { Facts } from "@staying-power/case";
import { watchedIssues } from "@staying-power/plan";
import {
  earlySignsWords,
  oldProblemWords,
  questions,
} from "@staying-power/words";
import type { NinetyKept } from "./model/ninety-kept.ts";

interface SignsPartProps {
  readonly facts: Facts;
  readonly kept: Pick<NinetyKept, "problem" | "sign">;
}

/** The early signs of what drove them apart: of what was named, and in the person's own words. */
export function SignsPart({ facts, kept }: SignsPartProps) {
  const words = oldProblemWords.signs;
  const watched = watchedIssues(facts);
  const { problem, sign } = kept;
  const own = [problem, sign].filter((text) => text !== undefined);
  if (watched.length === 0 && own.length === 0) return null;
  return (
    <section>
      <h2>{words.heading}</h2>
      <p>{words.text}</p>
      {watched.map((issue) => (
        <div key={issue} class="stack">
          <h3>{questions.issues.options[issue]}</h3>
          <ul class="points">
            {earlySignsWords[issue].map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      ))}
      {own.length > 0 && (
        <div class="stack">
          <h3>{words.own}</h3>
          <ul class="points">
            {own.map((text, place) => (
              <li key={place}>{text}</li>
            ))}
          </ul>
        </div>
      )}
      {watched.length > 0 && <p class="quiet">{words.ours}</p>}
    </section>
  );
}
