import { deskFrameWords } from "@staying-power/words";
import type { RelayProblem } from "../net/relay-client.ts";
import type { Taken } from "../visit/kept-drafts.ts";

/** What a screen may have to say: of the relay, or of what was kept on this device. */
export type Problem =
  RelayProblem | Extract<Taken<unknown>, { readonly ok: false }>["error"];

/** What went wrong, if anything did; heard as soon as it is there. */
export function ProblemLine({ problem }: { readonly problem: Problem | null }) {
  return (
    <div role="alert">
      {problem !== null && (
        <p class="problem">{deskFrameWords.problems[problem]}</p>
      )}
    </div>
  );
}
