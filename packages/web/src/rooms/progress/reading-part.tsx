import { isLettingGo, type Cut } from "@staying-power/plan";
import { progressWords } from "@staying-power/words";
import { useComputed } from "@preact/signals";
import { useApp } from "../../ui/shell/app-context.ts";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { isDoorOpen } from "../../visit/doors.ts";
import { historyAt } from "../history/address.ts";
import { fetchedPart } from "../../ui/parts/fetched-part.tsx";

const words = progressWords.reading;

/** It is drawn as on the page of its own, whose parts are heavy. */
const ReadingMoves = fetchedPart(
  async () => (await import("./reading-moves.tsx")).ReadingMoves,
  progressWords.unfetched,
);

/**
 * The reading over time: only where nothing comes before a number. Behind a gate that withholds it there is nothing of it,
 * and nothing is worked out; where words come first, or someone lets go, it has its own page.
 */
export function ReadingPart({ cut }: { readonly cut: Cut }) {
  const { session } = useApp();
  const gates = session.gates.value;
  const letsGo = useComputed(() => isLettingGo(session.planInput.value)).value;
  if (!session.begun.value || !isDoorOpen("history", gates)) return null;
  const isApart =
    gates.length > 0 || session.beforeAdvice.value !== null || letsGo;
  return (
    <section class="stack">
      <h2>{words.heading}</h2>
      {isApart ? <p>{words.apart}</p> : <ReadingMoves cut={cut} />}
      <ScreenLink to={historyAt()} class="line-link">
        {words.all}
      </ScreenLink>
    </section>
  );
}
