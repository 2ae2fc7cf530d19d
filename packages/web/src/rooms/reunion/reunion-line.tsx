import { reunionLineWords } from "@staying-power/words";
import { useApp } from "../../ui/shell/app-context.ts";
import { reunionAt } from "./address.ts";
import { isDueAgain, isUnlooked } from "./model/answers.ts";
import { reunionCause } from "./model/cause.ts";
import { isQuiet } from "./model/quiet.ts";
import { PutOffLine } from "./put-off-line.tsx";
import { useKept } from "./use-kept.ts";

/** Today's quiet line: that there is a check, and every fortnight that it is time to look again. */
export function ReunionLine() {
  const { session } = useApp();
  const { kept } = useKept();
  const words = reunionLineWords.today;
  const person = session.person.value;
  const today = session.today.value;
  const cause = reunionCause(session);
  const isFirst = isUnlooked(person);
  const isWanted =
    (isFirst || isDueAgain(person, today)) && !isQuiet(kept.putOffOn, today);
  return (
    <PutOffLine
      class="reunion-line"
      keptAs="putOffOn"
      line={
        cause !== null && isWanted
          ? {
              text: isFirst ? words.first[cause] : words.again,
              open: words.open,
              to: reunionAt(isFirst ? {} : { page: "ask" }),
            }
          : null
      }
    />
  );
}
