import type { Door } from "@staying-power/envelope";
import { deskLinkWords, locale } from "@staying-power/words";
import { useState } from "preact/hooks";
import type { RelayProblem } from "../../net/relay-client.ts";
import { useDesk } from "../../ui/desk-context.ts";
import { dayIn } from "../../visit/zone.ts";

const words = deskLinkWords.list;

interface DoorListProps {
  readonly doors: readonly Door[];
  readonly onClosed: () => Promise<void>;
  readonly onProblem: (problem: RelayProblem | null) => void;
}

/** The links that were made, open and closed. */
export function DoorList({ doors, onClosed, onProblem }: DoorListProps) {
  return (
    <section>
      <h2>{words.heading}</h2>
      {doors.length === 0 && <p class="quiet">{words.none}</p>}
      <ul class="doors-made">
        {doors.map((door) => (
          <DoorLine key={door.id} {...{ door, onClosed, onProblem }} />
        ))}
      </ul>
    </section>
  );
}

interface DoorLineProps extends Omit<DoorListProps, "doors"> {
  readonly door: Door;
}

function DoorLine({ door, onClosed, onProblem }: DoorLineProps) {
  const desk = useDesk();
  const [asking, setAsking] = useState(false);
  const zone = desk.who.value?.coach.zone ?? desk.zone;
  const day = (at: string): string => locale.day(dayIn(zone, new Date(at)));
  const close = async (): Promise<void> => {
    const done = await desk.asCoach((relay, token) =>
      relay.done(`/v1/doors/${door.id}`, { method: "DELETE", token }),
    );
    onProblem(done.ok ? null : done.error);
    setAsking(false);
    if (done.ok) await onClosed();
  };
  return (
    <li>
      <p>{words.to(door.coaches.map(({ name }) => name))}</p>
      <p class="quiet">
        {door.closedAt === null
          ? words.made(day(door.createdAt))
          : words.closed(day(door.closedAt))}
      </p>
      {door.closedAt === null && !asking && (
        <button type="button" onClick={() => setAsking(true)}>
          {words.close}
        </button>
      )}
      {asking && (
        <div class="notice">
          <p>{words.closeWhat}</p>
          <div class="row">
            <button type="button" onClick={() => void close()}>
              {words.sure}
            </button>
            <button type="button" onClick={() => setAsking(false)}>
              {words.cancel}
            </button>
          </div>
        </div>
      )}
    </li>
  );
}
