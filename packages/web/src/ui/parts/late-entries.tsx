import { lateWords } from "@staying-power/words";
import { useApp } from "../shell/app-context.ts";

/** Says that entries are dated after today, and puts them on it in one tap. */
export function LateEntries() {
  const { session } = useApp();
  const words = lateWords;
  const count = session.late.value;
  return (
    <div role="status">
      {count > 0 && (
        <div class="notice">
          <p>{words.found(count, session.today.value)}</p>
          <p class="quiet">{words.counts}</p>
          <div class="row">
            <button type="button" onClick={session.putLateOnToday}>
              {words.put(count)}
            </button>
            <button type="button" class="plain" onClick={session.leaveLate}>
              {words.leave}
            </button>
          </div>
        </div>
      )}
      {session.lateMended.value && (
        <div class="row">
          <p>{words.done}</p>
          <button type="button" onClick={session.undoLate}>
            {words.undo}
          </button>
        </div>
      )}
    </div>
  );
}
