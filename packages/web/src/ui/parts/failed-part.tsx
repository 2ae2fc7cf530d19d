import { failingWords } from "@staying-power/words";
import type { ComponentChildren } from "preact";
import { useContext, useState } from "preact/hooks";
import { failureCause } from "../../visit/failure-cause.ts";
import { AppContext } from "../shell/app-context.ts";
import { type TriedAgain, tryAgain } from "./try-again.ts";

interface FailedPartProps {
  readonly failed: "file" | "work";
  /** Tries it once more; true when it worked. */
  readonly again: () => Promise<boolean>;
  /** What failed, and what of it is safe, where the screen does not say so already. */
  readonly children?: ComponentChildren;
}

/** Says that a part of the app could not be loaded or could not do its work, and why, and offers to try again. */
export function FailedPart({ failed, again, children }: FailedPartProps) {
  // Before what is kept was asked for nothing is around it.
  const session = useContext(AppContext)?.session ?? null;
  const [tried, setTried] = useState<TriedAgain | "trying" | null>(null);
  const words = failingWords;
  const cause = failureCause(failed);

  const press = async (): Promise<void> => {
    setTried("trying");
    setTried(await tryAgain(again, session));
  };

  return (
    <div class="notice" role="alert">
      {children}
      <p>
        {tried === "offline" || tried === "unkept"
          ? words.still[tried]
          : words.why[
              cause === "insecure" || cause === "unknown" ? failed : cause
            ]}
      </p>
      <div class="row">
        <button
          type="button"
          disabled={tried === "trying"}
          onClick={() => void press()}
        >
          {words.again}
        </button>
        {tried === "unkept" && (
          <button type="button" onClick={() => location.reload()}>
            {words.anew}
          </button>
        )}
      </div>
    </div>
  );
}
