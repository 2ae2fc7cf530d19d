import { callDoorWords as words } from "@staying-power/words";
import { useId } from "preact/hooks";
import { useCalls } from "./use-calls.ts";

/** From a coach's link to a call with them: nobody has to share anything first. */
export function InsteadPart({ link }: { readonly link: string }) {
  const { beginWith } = useCalls();
  const note = useId();
  return (
    <section>
      <button
        type="button"
        aria-describedby={note}
        onClick={() => beginWith(link)}
      >
        {words.instead}
      </button>
      <p class="quiet" id={note}>
        {words.insteadNote}
      </p>
    </section>
  );
}
