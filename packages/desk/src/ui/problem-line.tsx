import { deskFrameWords } from "@staying-power/words";
import type { RelayProblem } from "../net/relay-client.ts";

/** What went wrong, if anything did; heard as soon as it is there. */
export function ProblemLine({
  problem,
}: {
  readonly problem: RelayProblem | null;
}) {
  return (
    <div role="alert">
      {problem !== null && (
        <p class="problem">{deskFrameWords.problems[problem]}</p>
      )}
    </div>
  );
}
