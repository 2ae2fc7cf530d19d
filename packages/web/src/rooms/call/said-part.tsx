import { useEffect } from "preact/hooks";
import { saidOf } from "./use-calls.ts";

/** What was said of it a moment ago; it is over once one goes elsewhere. */
export function SaidPart({ id }: { readonly id: string }) {
  useEffect(
    () => () => {
      if (saidOf.value?.id === id) saidOf.value = null;
    },
    [id],
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
