import type { ReunionCheck } from "@staying-power/forecast";
import { reunionRoomWords, reunionSignNames } from "@staying-power/words";
import { StageMark } from "../map/stages-part.tsx";

/** The seven signs of the right reason, each with the days it was seen on. */
export function SignsPart({
  check: { signs, rightReason },
}: {
  readonly check: Pick<ReunionCheck, "signs" | "rightReason">;
}) {
  const words = reunionRoomWords.signs;
  return (
    <div class="stack">
      <p>{words.text}</p>
      <ul class="signs">
        {signs.map(({ id, seen }) => (
          <li key={id} class={seen.length > 0 ? "done" : "later"}>
            <StageMark status={seen.length > 0 ? "done" : "later"} />
            <div>
              <p>{reunionSignNames[id]}</p>
              <p class="quiet">
                {seen.length > 0 ? words.seen(seen) : words.notSeen}
              </p>
            </div>
          </li>
        ))}
      </ul>
      <p>
        {rightReason.passed
          ? words.passed(rightReason.overDays)
          : words.notYet(rightReason.seen, rightReason.overDays)}
      </p>
    </div>
  );
}
