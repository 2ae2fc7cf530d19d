import { callDoorWords as words } from "@staying-power/words";
import { useId } from "preact/hooks";
import { useApp } from "../../ui/shell/app-context.ts";
import { bookAt } from "./address.ts";
import { draftWith } from "./model/calls.ts";
import { useCalls } from "./use-calls.ts";

/** From a coach's link to a call with them: nobody has to share anything first. */
export function InsteadPart({ link }: { readonly link: string }) {
  const { navigation } = useApp();
  const { change } = useCalls();
  const note = useId();
  return (
    <section>
      <button
        type="button"
        aria-describedby={note}
        onClick={() => {
          change((kept) => ({ ...kept, draft: draftWith(link, kept.draft) }));
          navigation.go(bookAt());
        }}
      >
        {words.instead}
      </button>
      <p class="quiet" id={note}>
        {words.insteadNote}
      </p>
    </section>
  );
}
