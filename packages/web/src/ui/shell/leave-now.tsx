import { leaveNowWords } from "@staying-power/words";
import { elsewhereAddress } from "./elsewhere-address.ts";
import { leaveNow } from "./leave.ts";
import { shiftCount } from "./leave-by-keyboard.ts";

/** Clears the screen and opens another page, from wherever one is. */
export function LeaveNow() {
  const count = shiftCount.value;
  return (
    <>
      <a
        class="leave-now"
        href={elsewhereAddress}
        rel="noreferrer nofollow"
        onClick={(event) => {
          event.preventDefault();
          leaveNow();
        }}
      >
        {leaveNowWords.link}
      </a>
      <p
        role="status"
        class={count.kind === "counting" ? "leave-count" : "unseen"}
      >
        {count.kind === "counting"
          ? leaveNowWords.pressed(count.more)
          : count.kind === "expired" && leaveNowWords.expired}
      </p>
    </>
  );
}
