import {
  type ProblemStanding,
  problemSteps,
  stepsAt,
} from "@staying-power/plan";
import {
  oldProblemWords,
  problemStepWords,
  type Saying,
} from "@staying-power/words";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { lettingGoAt } from "../letting-go/address.ts";
import { reunionAt } from "../reunion/address.ts";
import { SayingsPart } from "../reunion/sayings-part.tsx";

/** What to do at this time; while it is only watched for, folded, what to do at the first. */
export function StepsPart({
  standing,
}: {
  readonly standing: ProblemStanding;
}) {
  if (standing === "watch")
    return (
      <details>
        <summary>{oldProblemWords.ahead}</summary>
        <SayingsPart sayings={sayingsAt("first")} />
      </details>
    );
  const { heading, text } = oldProblemWords.steps[standing];
  return (
    <section>
      <h2>{heading}</h2>
      <p>{text}</p>
      <SayingsPart sayings={sayingsAt(standing)} />
      {standing !== "first" && (
        <ScreenLink to={reunionAt()} class="button">
          {oldProblemWords.check}
        </ScreenLink>
      )}
      {standing === "third" && (
        <ScreenLink to={lettingGoAt()} class="button">
          {oldProblemWords.lettingGo}
        </ScreenLink>
      )}
    </section>
  );
}

function sayingsAt(standing: ProblemStanding): readonly Saying[] {
  return stepsAt(standing).map((id) => ({
    text: problemStepWords[id],
    mark: problemSteps[id].mark,
  }));
}
