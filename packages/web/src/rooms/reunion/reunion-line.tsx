import { reunionLineWords } from "@staying-power/words";
import { PutOffSaid, usePutOff } from "../../ui/parts/put-off-said.tsx";
import { useApp } from "../../ui/shell/app-context.ts";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { reunionAt } from "./address.ts";
import { isDueAgain, isUnlooked } from "./model/answers.ts";
import { reunionCause } from "./model/cause.ts";
import { isQuiet } from "./model/quiet.ts";
import { useKept } from "./use-kept.ts";

/** Today's quiet line: that there is a check, and every fortnight that it is time to look again. */
export function ReunionLine() {
  const { session } = useApp();
  const { kept, change } = useKept();
  const words = reunionLineWords.today;
  const { done, place, undo } = usePutOff();
  const person = session.person.value;
  const today = session.today.value;
  const cause = reunionCause(session);
  const isFirst = isUnlooked(person);
  const isWanted =
    cause !== null &&
    (isFirst || isDueAgain(person, today)) &&
    !isQuiet(kept.putOffOn, today);
  const putOff = (on: string | undefined): void =>
    change((before) => {
      const { putOffOn: _, ...others } = before;
      return on === undefined ? others : { ...others, putOffOn: on };
    });
  return (
    <div class="stack reunion-line" tabIndex={-1} ref={place}>
      <PutOffSaid done={done} undo={undo} undoLabel={words.undo} />
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
                const before = kept.putOffOn;
                putOff(today);
                done.value = {
                  said: words.putOff,
                  undo: () => putOff(before),
                };
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
