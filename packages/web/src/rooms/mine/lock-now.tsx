import { lockWords } from "@staying-power/words";
import { useState } from "preact/hooks";
import { useApp } from "../../ui/shell/app-context.ts";

/** Locks here and in every other tab. */
export function LockNow() {
  const { session } = useApp();
  const [refused, setRefused] = useState(false);
  return (
    <>
      <button
        type="button"
        class="main-action"
        onClick={() => {
          void session
            .lockNow("everywhere")
            .then((locked) => setRefused(!locked));
        }}
      >
        {lockWords.on.now}
      </button>
      <div role="alert">
        {refused && <p class="problem">{lockWords.on.notLocked}</p>}
      </div>
    </>
  );
}
