import { Worded } from "@staying-power/web/ui";
import { deskAgendaWords, locale } from "@staying-power/words";
import { useState } from "preact/hooks";
import type { RelayProblem } from "../../net/relay-client.ts";
import { parcelAt } from "../../ui/addresses.ts";
import { useDesk } from "../../ui/desk-context.ts";
import { ProblemLine } from "../../ui/problem-line.tsx";
import type { HeldCall } from "../../visit/agenda.ts";
import { canMark, isAhead, isBooked } from "../../visit/agenda-days.ts";
import { dayIn, shownZone } from "../../visit/zone.ts";
import { AttendanceButtons } from "./attendance-buttons.tsx";
import { callName } from "../../ui/call-name.ts";
import { CallTold } from "./call-told.tsx";
import { CancelForm } from "./cancel-form.tsx";
import { MoveForm } from "./move-form.tsx";
import type { CallItemProps } from "./of-agenda.ts";

const words = deskAgendaWords;

/** One call: its hours by both clocks and whose it is; what they said and what can be done opens below. */
export function CallItem({ held, act, dated = false }: CallItemProps) {
  const { call } = held;
  const { hours, theirs } = useHours(held, dated);
  return (
    <details class={`agenda-call agenda-${call.state}`}>
      <summary>
        <span>
          <Worded
            sentence={words.summary({
              hours,
              who: callName(held),
              state: words.states[call.state],
            })}
          />
          {call.kind !== null && <span class="agenda-theirs">{theirs}</span>}
        </span>
      </summary>
      <div class="stack agenda-inside">
        {call.kind === null ? (
          <GiveBack held={held} act={act} />
        ) : (
          <Inside held={held} act={act} />
        )}
      </div>
    </details>
  );
}

/** The hours of a call by the coach's clock, and its beginning by theirs. */
function useHours(
  { call: { start, end, personZone } }: HeldCall,
  dated: boolean,
): { readonly hours: string; readonly theirs: string } {
  const desk = useDesk();
  const zone = desk.who.value?.coach.zone ?? desk.zone;
  const there = shownZone(personZone);
  const at = new Date(start);
  const isElsewhere = dayIn(zone, at) !== dayIn(there, at);
  return {
    hours: words.hours({
      from: dated ? locale.moment(start, zone) : locale.hour(start, zone),
      to: locale.hour(end, zone),
    }),
    theirs:
      there === zone
        ? words.sameZone
        : words.theirs(
            isElsewhere
              ? locale.moment(start, there)
              : locale.hour(start, there),
            locale.city(there),
          ),
  };
}

/** A time that is kept free: it can be given back. */
function GiveBack({ held, act }: CallItemProps) {
  const desk = useDesk();
  const [problem, setProblem] = useState<RelayProblem | null>(null);
  return (
    <>
      <ProblemLine problem={problem} />
      <button
        type="button"
        onClick={() =>
          void act(
            () => desk.agenda.unblock(held.call.id),
            words.block.removed,
          ).then(setProblem)
        }
      >
        {words.block.remove}
      </button>
    </>
  );
}

function Inside({ held, act }: CallItemProps) {
  const desk = useDesk();
  const [doing, setDoing] = useState<"move" | "cancel" | null>(null);
  const open = isBooked(held);
  const ahead = isAhead(held, desk.now());
  const parcel = held.note?.parcel;
  return (
    <>
      <CallTold held={held} />
      {parcel !== undefined && (
        <a class="line-link" href={parcelAt({ id: parcel }).hash}>
          {words.openCase}
        </a>
      )}
      {open && ahead && doing === null && (
        <div class="row">
          <button type="button" onClick={() => setDoing("move")}>
            {words.move.action}
          </button>
          <button type="button" onClick={() => setDoing("cancel")}>
            {words.cancel.action}
          </button>
        </div>
      )}
      {canMark(held, desk.now()) && <AttendanceButtons held={held} act={act} />}
      {doing === "move" && (
        <MoveForm held={held} act={act} onLeave={() => setDoing(null)} />
      )}
      {doing === "cancel" && (
        <CancelForm held={held} act={act} onLeave={() => setDoing(null)} />
      )}
    </>
  );
}
