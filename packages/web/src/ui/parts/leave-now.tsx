import { leaveNowWords } from "@staying-power/guide";
import { leaveNow } from "../leave.ts";
import { shiftCount } from "../leave-by-keyboard.ts";

/** Clears the screen and opens another page, from wherever one is. */
export function LeaveNow() {
  const count = shiftCount.value;
  return (
    <>
      <a
        class="leave-now"
        href={leaveNowWords.address}
        rel="noreferrer nofollow"
        onClick={(event) => {
          event.preventDefault();
          leaveNow();
        }}
      >
        {leaveNowWords.link}
        <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">
          <path d="M2 2l8 8M10 2l-8 8" />
        </svg>
      </a>
      <p
        role="status"
        class={count.kind === "counting" ? "leave-count" : "unseen"}
      >
        {count.kind === "counting" && leaveNowWords.pressed(count.more)}
        {count.kind === "expired" && leaveNowWords.expired}
      </p>
    </>
  );
}
