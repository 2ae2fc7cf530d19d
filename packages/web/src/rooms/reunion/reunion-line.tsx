import { isAhead, daysBetween } from "@staying-power/case";
import { reunionLineWords } from "@staying-power/words";
import { useRef } from "preact/hooks";
import { useApp } from "../../ui/shell/app-context.ts";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { reunionAt } from "./address.ts";
import { answersOf, isDueAgain } from "./model/answers.ts";
import { reunionCause } from "./model/cause.ts";
import { useKept } from "./use-kept.ts";

/** Whoever put it off is left alone for so many days. Ours. */
const quietDays = 7;

/** Today's quiet line: that there is a check, and every fortnight that it is time to look again. */
export function ReunionLine() {
  const { session } = useApp();
  const { kept, change } = useKept();
  const words = reunionLineWords.today;
  const place = useRef<HTMLDivElement>(null);
  const person = session.person.value;
  const today = session.today.value;
  const cause = reunionCause(session);
  const isFirst = answersOf(person).length === 0;
  const isWanted =
    cause !== null &&
    (isFirst || isDueAgain(person, today)) &&
    !isQuiet(kept.putOffOn, today);
  return (
    <div class="stack reunion-line" tabIndex={-1} ref={place}>
      {isWanted && (
        <>
          <p>{isFirst ? words.first[cause] : words.again}</p>
          <div class="row">
            <ScreenLink
              to={reunionAt(isFirst ? {} : { page: "ask" })}
              class="button"
            >
              {words.open}
            </ScreenLink>
            <button
              type="button"
              class="plain"
              onClick={() => {
                change((before) => ({ ...before, putOffOn: today }));
                // The button that was pressed goes away.
                place.current?.focus({ preventScroll: true });
              }}
            >
              {words.later}
            </button>
          </div>
        </>
      )}
    </div>
  );
}

function isQuiet(putOffOn: string | undefined, today: string): boolean {
  return (
    putOffOn !== undefined &&
    !isAhead(putOffOn, today) &&
    daysBetween(putOffOn, today) < quietDays
  );
}
