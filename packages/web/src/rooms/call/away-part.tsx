import { bookedWords } from "@staying-power/words";
import { useApp } from "../../ui/shell/app-context.ts";
import { bookAt } from "./address.ts";
import { draftWith } from "./model/calls.ts";
import type { KeptCall } from "./model/calls-kept.ts";
import { useCalls } from "./use-calls.ts";

interface AwayPartProps {
  readonly call: KeptCall;
  /** Whether it is still to come. */
  readonly isOpen: boolean;
}

/** Another hour once this one is over, and the way out of this device. */
export function AwayPart({ call, isOpen }: AwayPartProps) {
  const { navigation } = useApp();
  const { kept, change } = useCalls();
  // By the same coach's link, where this device has it.
  const link = kept.links.find((each) => each.id.startsWith(`${call.relay} `));
  return (
    <section>
      {!isOpen && call.seen !== undefined && link !== undefined && (
        <button
          type="button"
          onClick={() => {
            change((now) => ({
              ...now,
              draft: draftWith(link.link, now.draft),
            }));
            navigation.go(bookAt());
          }}
        >
          {bookedWords.again}
        </button>
      )}
      <button
        type="button"
        class="plain"
        onClick={() =>
          change((now) => ({
            ...now,
            calls: now.calls.filter(({ id }) => id !== call.id),
          }))
        }
      >
        {bookedWords.away.go}
      </button>
      {isOpen && <p class="quiet">{bookedWords.away.note}</p>}
    </section>
  );
}
