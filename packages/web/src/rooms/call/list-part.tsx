import { callWords, locale } from "@staying-power/words";
import { useApp } from "../../ui/shell/app-context.ts";
import { Door } from "../../ui/shell/door.tsx";
import { localDate } from "../../visit/local-date.ts";
import { bookedAt, waitedAt } from "./address.ts";
import { isOver } from "./model/over.ts";
import type { CallsKept, KeptCall, KeptWait } from "./model/calls-kept.ts";
import { shortHour } from "./model/told-clocks.ts";
import { shownZone } from "./use-calls.ts";

const words = callWords.list;

/** The calls that are to come, what is waited for, and what has been, folded. */
export function ListPart({ kept }: { readonly kept: CallsKept }) {
  const { session } = useApp();
  const now = session.clock.minute.value;
  const coming = inOrder(kept.calls.filter((call) => !isOver(call, now)));
  const past = inOrder(kept.calls.filter((call) => isOver(call, now)));
  return (
    <>
      {coming.length > 0 && (
        <section>
          <h2>{words.coming}</h2>
          <Calls calls={coming} />
        </section>
      )}
      {kept.waits.length > 0 && (
        <section>
          <h2>{words.waits}</h2>
          <div class="stack doors">
            {kept.waits.map((wait) => (
              <WaitDoor key={wait.id} wait={wait} />
            ))}
          </div>
        </section>
      )}
      {past.length > 0 && (
        <details>
          <summary>{words.past(past.length)}</summary>
          <Calls calls={past.toReversed()} />
        </details>
      )}
    </>
  );
}

function inOrder(calls: readonly KeptCall[]): readonly KeptCall[] {
  return calls.toSorted(
    (one, other) =>
      Date.parse(one.seen?.start ?? "") - Date.parse(other.seen?.start ?? "") ||
      0,
  );
}

function Calls({ calls }: { readonly calls: readonly KeptCall[] }) {
  const { session } = useApp();
  const now = session.clock.minute.value;
  return (
    <div class="stack doors">
      {calls.map((call) => (
        <Door
          key={call.id}
          to={bookedAt({ call: call.id })}
          label={labelOf(call)}
          note={words.states[stateOf(call, now)]}
        />
      ))}
    </div>
  );
}

function labelOf({ seen }: KeptCall): string {
  return seen === undefined
    ? words.unseen
    : words.line({
        coach: seen.coach.name,
        when: shortHour(seen.start, shownZone()),
      });
}

function stateOf(call: KeptCall, now: number): keyof typeof words.states {
  const { seen, gone } = call;
  if (gone !== undefined) return "gone";
  if (seen === undefined) return "held";
  return seen.state === "booked" && isOver(call, now) ? "over" : seen.state;
}

function WaitDoor({ wait }: { readonly wait: KeptWait }) {
  const { id, seen, gone } = wait;
  if (seen === undefined)
    return (
      <Door
        to={waitedAt({ wait: id })}
        label={words.waits}
        note={words.unseenNote}
      />
    );
  return (
    <Door
      to={waitedAt({ wait: id })}
      label={words.wait({ coach: seen.coach.name, kind: seen.kind.name })}
      note={
        gone === undefined
          ? locale.statements([
              words.waitNote({
                from: locale.day(localDate(new Date(seen.from))),
                to: locale.day(localDate(new Date(seen.to))),
              }),
              words.waitFree(seen.slots.length),
            ])
          : words.states.gone
      }
    />
  );
}
