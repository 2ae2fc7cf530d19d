import { locale, reunionLineWords } from "@staying-power/words";
import { useApp } from "../../ui/shell/app-context.ts";
import { reunionAt } from "./address.ts";
import { agreementDue } from "./model/agreement-now.ts";
import { reunionCause } from "./model/cause.ts";
import { PutOffLine } from "./put-off-line.tsx";
import { useKept } from "./use-kept.ts";

/** From its day on: that a slow restart is to be looked at again. */
export function ReviewLine() {
  const { session } = useApp();
  const { kept } = useKept();
  const { due: said, open } = reunionLineWords.review;
  const due =
    reunionCause(session) === null
      ? undefined
      : agreementDue(session.person.value, kept, session.today.value);
  return (
    <PutOffLine
      class="review-line"
      keptAs="reviewPutOffOn"
      line={
        due === undefined
          ? null
          : {
              text: said(locale.day(due.reviewOn)),
              open,
              to: reunionAt({ page: "agreement" }),
            }
      }
    />
  );
}
