import { type Case, dayOf } from "@staying-power/case";
import type { StateId } from "@staying-power/plan";
import { todayWords } from "@staying-power/words";
import { useRef } from "preact/hooks";
import type { Place } from "../../ui/shell/address.ts";
import { useApp } from "../../ui/shell/app-context.ts";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { happenedAt } from "../happened/address.ts";
import { UndoLine } from "../map/undo-line.tsx";
import { useEntry } from "../map/use-entry.ts";
import { reachedOutAt } from "../reached-out/address.ts";

const words = todayWords.happened;

interface Way {
  readonly to: Place;
  readonly label: string;
}

const they: Way = { to: reachedOutAt(), label: words.they };
const wrote: Way = { to: happenedAt({ what: "wrote" }), label: words.wrote };
const met: Way = { to: happenedAt({ what: "met" }), label: words.met };
const looked: Way = { to: happenedAt({ what: "looked" }), label: words.looked };
const other: Way = { to: happenedAt(), label: words.other };
const tell: Way = { to: happenedAt(), label: words.tell };
const usual: readonly Way[] = [they, wrote, met, looked, other];

/** What may have happened in each state: who is together again keeps no quiet, and breaks none. */
const waysIn: Readonly<Record<StateId, readonly Way[]>> = {
  gate: [tell],
  apology: usual,
  "no-contact": usual,
  answering: usual,
  meeting: usual,
  trial: [tell],
  healing: usual,
};

/** What may have happened, each one tap away; a quiet day is told by the tap, and taken back by another. */
export function HappenedPart({ state }: { readonly state: StateId }) {
  const { session } = useApp();
  const { full, said, log, takeBack } = useEntry();
  const heading = useRef<HTMLHeadingElement>(null);
  const mayBeQuiet = waysIn[state].length > 1;
  const quiet = quietToday(session.person.value, session.today.value);
  const tellQuiet = (): void => {
    if (quiet !== null) session.relog(quiet, null);
    else
      log(
        (stamp) => ({ ...stamp, kind: "signal", signal: "none" }),
        words.quietKept,
      );
  };
  return (
    <section>
      <h2 tabIndex={-1} ref={heading}>
        {words.heading}
      </h2>
      <div class="happenings">
        {waysIn[state].map(({ to, label }) => (
          <ScreenLink key={label} to={to} class="button">
            {label}
          </ScreenLink>
        ))}
        {mayBeQuiet && (
          <button
            type="button"
            aria-pressed={quiet !== null}
            onClick={tellQuiet}
          >
            {words.quiet}
          </button>
        )}
      </div>
      <UndoLine
        said={quiet === null ? null : said}
        onUndo={() => {
          takeBack();
          heading.current?.focus({ preventScroll: true });
        }}
      />
      <div role="alert">{full && <p class="problem">{todayWords.full}</p>}</div>
    </section>
  );
}

/** The entry that says of today that nothing came. */
function quietToday({ events = [] }: Case, today: string) {
  return (
    events.findLast(
      (event) =>
        event.kind === "signal" &&
        event.signal === "none" &&
        dayOf(event.at) === today,
    ) ?? null
  );
}
