import { locale, reunionLineWords } from "@staying-power/words";
import { PutOffSaid, usePutOff } from "../../ui/parts/put-off-said.tsx";
import { useApp } from "../../ui/shell/app-context.ts";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { reunionAt } from "./address.ts";
import { agreementDue } from "./model/agreement-now.ts";
import { reunionCause } from "./model/cause.ts";
import { useKept } from "./use-kept.ts";

/** From its day on: that a slow restart is to be looked at again. It can be put off for a week. */
export function ReviewLine() {
  const { session } = useApp();
  const { kept, change } = useKept();
  const { done, place, undo } = usePutOff();
  const { review, today: words } = reunionLineWords;
  const today = session.today.value;
  const due =
    reunionCause(session) === null
      ? undefined
      : agreementDue(session.person.value, kept, today);
  const putOff = (on: string | undefined): void =>
    change((before) => {
      const { reviewPutOffOn: _, ...others } = before;
      return on === undefined ? others : { ...others, reviewPutOffOn: on };
    });
  return (
    <div class="stack review-line" tabIndex={-1} ref={place}>
      <PutOffSaid done={done} undo={undo} undoLabel={words.undo} />
      {due !== undefined && (
        <>
          <p>{review.due(locale.day(due.reviewOn))}</p>
          <div class="row">
            <ScreenLink to={reunionAt({ page: "agreement" })} class="button">
              {review.open}
            </ScreenLink>
            <button
              type="button"
              class="plain"
              onClick={() => {
                const before = kept.reviewPutOffOn;
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
