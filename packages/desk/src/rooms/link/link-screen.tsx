import {
  coaches as coachesSchema,
  type Door,
  doors,
  limits,
} from "@staying-power/envelope";
import { Screen } from "@staying-power/web/ui";
import { deskFrameWords, deskLinkWords } from "@staying-power/words";
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { RelayProblem } from "../../net/relay-client.ts";
import { useDesk } from "../../ui/desk-context.ts";
import { ProblemLine } from "../../ui/problem-line.tsx";
import {
  appAddress,
  type DoorGoing,
  doorGoing,
  type MadeDoor,
  makeDoor,
  type Reached,
} from "../../visit/doors.ts";
import { AppForm } from "./app-form.tsx";
import { DoorList } from "./door-list.tsx";
import { MadeLink } from "./made-link.tsx";
import "./link.css";

const words = deskLinkWords;

/** To so many others a link may lead, beside the coach who makes it. */
const mostJoined = limits.doorCoaches - 1;

/** What this screen stands on, once it is fetched. */
interface Found {
  readonly app: string | null;
  readonly doors: readonly Door[];
  /** The coach first, then the others of the practice. */
  readonly coaches: readonly Reached[];
}

/** Links that lead people to this coach: made, shown once, closed. */
export function LinkScreen() {
  const { found, problem, load, setProblem } = useFound();
  const [made, setMade] = useState<MadeDoor | null>(null);
  return (
    <Screen heading={words.heading} about="link">
      <p>{words.intro}</p>
      <ProblemLine problem={problem} />
      {found === null && problem === null && (
        <p class="waiting">{deskFrameWords.loading}</p>
      )}
      {found === null && problem !== null && (
        <button type="button" onClick={() => void load()}>
          {deskFrameWords.again}
        </button>
      )}
      {found !== null && found.app === null && (
        <AppForm onApp={() => void load()} />
      )}
      {made !== null && <MadeLink made={made} />}
      {found !== null && found.app !== null && (
        <MakeForm
          app={found.app}
          coaches={found.coaches}
          again={made !== null}
          onMade={async (one) => {
            setMade(one);
            await load();
          }}
          onProblem={setProblem}
        />
      )}
      {found !== null && (
        <DoorList doors={found.doors} load={load} onProblem={setProblem} />
      )}
    </Screen>
  );
}

function useFound() {
  const desk = useDesk();
  const [found, setFound] = useState<Found | null>(null);
  const [problem, setProblem] = useState<RelayProblem | null>(null);
  const load = useCallback(async (): Promise<void> => {
    const [app, made, others] = await Promise.all([
      appAddress(desk),
      desk.asCoach((relay, token) => relay.json("/v1/doors", doors, { token })),
      desk.asCoach((relay, token) =>
        relay.json("/v1/coaches", coachesSchema, { token }),
      ),
    ]);
    const failed = [app, made, others].find((one) => !one.ok);
    setProblem(failed?.ok === false ? failed.error : null);
    const me = desk.who.value;
    if (!app.ok || !made.ok || !others.ok || me === null) return;
    setFound({
      app: app.value,
      doors: made.value.doors,
      coaches: [
        // By the key that is here, and not by what the relay says of it.
        { id: me.coach.id, name: me.coach.name, recipient: me.recipient },
        ...others.value.coaches.filter(({ id }) => id !== me.coach.id),
      ],
    });
  }, [desk]);
  useEffect(() => {
    void load();
  }, [load]);
  return { found, problem, load, setProblem };
}

interface MakeFormProps {
  readonly app: string;
  readonly coaches: readonly Reached[];
  /** Whether one was made in this visit already. */
  readonly again: boolean;
  readonly onMade: (made: MadeDoor) => Promise<void>;
  readonly onProblem: (problem: RelayProblem | null) => void;
}

/** To whom a new link leads, and the button that makes it. */
function MakeForm({ app, coaches, again, onMade, onProblem }: MakeFormProps) {
  const desk = useDesk();
  const [me, ...others] = coaches;
  const [joined, setJoined] = useState<readonly string[]>([]);
  const [busy, setBusy] = useState(false);
  const going = useRef<DoorGoing | null>(null);
  const make = async (): Promise<void> => {
    setBusy(true);
    const to = coaches.filter(({ id }) => id === me?.id || joined.includes(id));
    going.current = doorGoing(going.current, to);
    const made = await makeDoor(desk, {
      app,
      coaches: to,
      going: going.current,
    });
    setBusy(false);
    // What was not answered may be there: trying again asks for the same one.
    if (made.ok || made.error === "conflict") going.current = null;
    onProblem(made.ok ? null : made.error);
    if (made.ok) await onMade(made.value);
  };
  return (
    <div class="stack">
      {others.length > 0 && (
        <JoinedFields others={others} joined={joined} onChange={setJoined} />
      )}
      <button
        type="button"
        class={again ? undefined : "main-action"}
        disabled={busy}
        onClick={() => void make()}
      >
        {busy ? words.making : words.make}
      </button>
    </div>
  );
}

interface JoinedFieldsProps {
  readonly others: readonly Reached[];
  /** The ids of those it leads to as well. */
  readonly joined: readonly string[];
  readonly onChange: (joined: readonly string[]) => void;
}

/** To whom of the practice it leads as well, and that there are no more than so many. */
function JoinedFields({ others, joined, onChange }: JoinedFieldsProps) {
  const [isFull, setFull] = useState(false);
  return (
    <fieldset class="stack">
      <legend>{words.who}</legend>
      <p class="quiet">{words.whoNote}</p>
      {others.map(({ id, name }) => (
        <label class="check" key={id}>
          <input
            type="checkbox"
            checked={joined.includes(id)}
            aria-describedby={isFull ? "most-joined" : undefined}
            onChange={(event) => {
              const wanted = event.currentTarget.checked
                ? [...joined, id]
                : joined.filter((one) => one !== id);
              setFull(wanted.length > mostJoined);
              if (wanted.length <= mostJoined) onChange(wanted);
              // What is not taken does not look as if it were.
              else event.currentTarget.checked = false;
            }}
          />
          {name}
        </label>
      ))}
      <div role="alert">
        {isFull && (
          <p class="problem" id="most-joined">
            {words.most(mostJoined)}
          </p>
        )}
      </div>
    </fieldset>
  );
}
