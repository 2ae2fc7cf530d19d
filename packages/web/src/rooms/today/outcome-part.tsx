import { outcomeLineWords } from "@staying-power/words";
import { PutOffSaid, usePutOff } from "../../ui/parts/put-off-said.tsx";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { outcomeAt } from "../outcome/address.ts";
import { useAsking } from "../outcome/use-asking.ts";

/** On a few days after it ended, one quiet line that asks; it is put off, or off for good, in one tap. */
export function OutcomePart() {
  const words = outcomeLineWords;
  const { due, isOfBoth, asking, putOff, restore, setNever } = useAsking();
  const { done, place, undo } = usePutOff();
  const then = (act: () => void, said: string) => () => {
    act();
    done.value = { said, undo: () => restore(asking) };
  };
  return (
    <div class="stack outcome-line" tabIndex={-1} ref={place}>
      <PutOffSaid done={done} undo={undo} undoLabel={words.undo} />
      {due !== null && (
        <>
          <p class="quiet">{isOfBoth ? words.ask[due] : words.gated}</p>
          <div class="row">
            <ScreenLink to={outcomeAt()} class="line-link">
              {words.open}
            </ScreenLink>
            <button
              type="button"
              class="plain"
              onClick={then(putOff, words.putOff)}
            >
              {words.notNow}
            </button>
            <button
              type="button"
              class="plain"
              onClick={then(() => setNever(true), words.neverSaid)}
            >
              {words.never}
            </button>
          </div>
        </>
      )}
    </div>
  );
}
