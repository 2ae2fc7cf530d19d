import { useEffect } from "preact/hooks";
import { saidOf } from "./use-calls.ts";

interface SaidPartProps {
  readonly id: string;
  /** Whether it is still said on the next screen, which is of the same call. */
  readonly stays?: boolean;
}

/** What was said of it a moment ago; it is over once one goes elsewhere. */
export function SaidPart({ id, stays = false }: SaidPartProps) {
  useEffect(
    () => () => {
      if (!stays && saidOf.value?.id === id) saidOf.value = null;
    },
    [id, stays],
  );
  const said = saidOf.value?.id === id ? saidOf.value : null;
  return (
    <>
      <div role="status">
        {said !== null && !said.isProblem && <p>{said.said}</p>}
      </div>
      <div role="alert">
        {said?.isProblem === true && <p class="problem">{said.said}</p>}
      </div>
    </>
  );
}
