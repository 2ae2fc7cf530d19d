import { bookedWords } from "@staying-power/words";
import { linkTo, withoutCall } from "./model/calls.ts";
import type { KeptCall } from "./model/calls-kept.ts";
import { useCalls } from "./use-calls.ts";

interface AwayPartProps {
  readonly call: KeptCall;
  /** Whether it is still to come. */
  readonly isOpen: boolean;
}

/** Another hour once this one is over, and the way out of this device. */
export function AwayPart({ call, isOpen }: AwayPartProps) {
  const { kept, change, beginWith } = useCalls();
  const link = linkTo(kept, call);
  const canBookAgain =
    !isOpen && call.seen !== undefined && call.seen.coach.isGone !== true;
  return (
    <section>
      {canBookAgain && link !== null && (
        <button type="button" onClick={() => beginWith(link)}>
          {bookedWords.again}
        </button>
      )}
      <button
        type="button"
        class="plain"
        onClick={() => change((now) => withoutCall(now, call.id))}
      >
        {bookedWords.away.go}
      </button>
      {isOpen && <p class="quiet">{bookedWords.away.note}</p>}
    </section>
  );
}
