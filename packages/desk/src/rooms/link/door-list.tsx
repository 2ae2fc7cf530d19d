import type { Door } from "@staying-power/envelope";
import { deskLinkWords, locale } from "@staying-power/words";
import { useRef, useState } from "preact/hooks";
import type { RelayProblem } from "../../net/relay-client.ts";
import { useDesk } from "../../ui/desk-context.ts";
import { dayIn } from "../../visit/zone.ts";
import { forgetEnded } from "../../visit/forget-ended.ts";
import { AskedToClose, AskedToEmpty } from "./asked-parts.tsx";

const words = deskLinkWords.list;
const emptyWords = deskLinkWords.empty;

interface DoorListProps {
  readonly doors: readonly Door[];
  /** Fetches all of them anew. */
  readonly load: () => Promise<void>;
  readonly onProblem: (problem: RelayProblem | null) => void;
}

/** The links that were made, open and closed. */
export function DoorList({ doors, load, onProblem }: DoorListProps) {
  return (
    <section>
      <h2>{words.heading}</h2>
      {doors.length === 0 && <p class="quiet">{words.none}</p>}
      <ul class="doors-made">
        {doors.map((door) => (
          <DoorLine key={door.id} {...{ door, load, onProblem }} />
        ))}
      </ul>
    </section>
  );
}

interface DoorLineProps extends Omit<DoorListProps, "doors"> {
  readonly door: Door;
}

/** One link: what came by it, and what can be done with it, each asked once more before it is done. */
function DoorLine(props: DoorLineProps) {
  const { door, load } = props;
  const place = useRef<HTMLDivElement>(null);
  const { asking, ask, said, busy, close, empty } = useDoor(props, () =>
    place.current?.focus(),
  );
  const isOpen = door.closedAt === null;
  const came = door.parcels ?? 0;
  return (
    <li>
      <div class="stack" ref={place} tabIndex={-1}>
        <DoorTold door={door} />
        <p role="status">{said}</p>
      </div>
      {door.parcels !== null && asking === null && (
        <div class="row">
          {isOpen && (
            <button type="button" onClick={() => ask("close")}>
              {words.close}
            </button>
          )}
          {came > 0 && (
            <button
              type="button"
              // How many they are by now is told before it is done.
              onClick={() => void load().then(() => ask("empty"))}
            >
              {isOpen ? emptyWords.close : emptyWords.closed.open}
            </button>
          )}
        </div>
      )}
      {asking === "close" && (
        <AskedToClose onSure={() => void close()} onLeave={() => ask(null)} />
      )}
      {asking === "empty" && (
        <AskedToEmpty
          door={door}
          busy={busy}
          onSure={() => void empty()}
          onLeave={() => ask(null)}
        />
      )}
    </li>
  );
}

/** To whom it leads, since when, and how much of what came by it is here. */
function DoorTold({ door }: { readonly door: Door }) {
  const desk = useDesk();
  const zone = desk.who.value?.coach.zone ?? desk.zone;
  const day = (at: string): string => locale.day(dayIn(zone, new Date(at)));
  return (
    <>
      <p>{words.to(door.coaches.map(({ name }) => name))}</p>
      <p class="quiet">
        {door.closedAt === null
          ? words.made(day(door.createdAt))
          : words.closed(day(door.closedAt))}
      </p>
      {door.parcels !== null && <p class="quiet">{words.came(door.parcels)}</p>}
      {door.parcels === null && door.closedAt === null && (
        <p class="quiet">{words.othersOwn}</p>
      )}
    </>
  );
}

/** What is asked about a link, and what is done once that is sure. */
function useDoor(
  { door, load, onProblem }: DoorLineProps,
  focusBack: () => void,
) {
  const desk = useDesk();
  const [asking, setAsking] = useState<"close" | "empty" | null>(null);
  const [said, setSaid] = useState("");
  const [busy, setBusy] = useState(false);
  const ask = (what: typeof asking): void => {
    setSaid("");
    setAsking(what);
    if (what === null) focusBack();
  };
  const remove = async (path: string): Promise<boolean> => {
    setBusy(true);
    const done = await desk.asCoach((relay, token) =>
      relay.done(path, { method: "DELETE", token }),
    );
    setBusy(false);
    onProblem(done.ok ? null : done.error);
    if (!done.ok) return false;
    ask(null);
    return true;
  };
  const close = async (): Promise<void> => {
    if (await remove(`/v1/doors/${door.id}`)) await load();
  };
  const empty = async (): Promise<void> => {
    const { done } = door.closedAt === null ? emptyWords : emptyWords.closed;
    if (!(await remove(`/v1/doors/${door.id}/parcels`))) return;
    setSaid(done);
    await Promise.all([load(), forgetEnded(desk)]);
  };
  return { asking, ask, said, busy, close, empty };
}
