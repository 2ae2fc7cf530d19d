import { workWords as words } from "@staying-power/words";
import type { ComponentChildren, RefObject } from "preact";
import { useRef, useState } from "preact/hooks";
import type { Watching } from "../../keep/watching.ts";
import "./work-form.css";

interface WorkFormProps {
  readonly action: string;
  /** Under which id the problem stands, so that a field can be described by it. */
  readonly problemId: string;
  /** Where the focus goes when something is to be mended. */
  readonly field: RefObject<HTMLInputElement | null>;
  /** Does the work: what to say when it did not do, or null when it did. */
  readonly onWork: (watching: Watching) => Promise<string | null>;
  readonly children: (busy: boolean, wrong: boolean) => ComponentChildren;
}

/** A form whose work takes a while: it says how long, can be stopped, takes nothing twice, and says what went wrong. */
export function WorkForm({
  action,
  problemId,
  field,
  onWork,
  children,
}: WorkFormProps) {
  const { busy, pace, said, problem, work, stop } = useWork(onWork, field);
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void work();
      }}
    >
      {children(busy, problem !== "")}
      <div role="alert" id={problemId}>
        {problem !== "" && <p class="problem">{problem}</p>}
      </div>
      <button type="submit" class="main-action" disabled={busy}>
        {action}
      </button>
      <p role="status" class="quiet work-status">
        {said}
      </p>
      {pace !== null && (
        <div class="stack">
          <progress
            class="work-progress"
            aria-label={words.done}
            value={pace.done}
          />
          <button type="button" onClick={stop}>
            {words.stop}
          </button>
        </div>
      )}
    </form>
  );
}

type Pace = Parameters<Watching["onPace"]>[0];

/** Work that is over sooner, in seconds, needs no more words than that it goes on. */
const shortSeconds = 3;

function useWork(
  onWork: WorkFormProps["onWork"],
  field: WorkFormProps["field"],
) {
  const [busy, setBusy] = useState(false);
  const [pace, setPace] = useState<Pace | null>(null);
  const [stopped, setStopped] = useState(false);
  const [problem, setProblem] = useState("");
  const working = useRef<AbortController | null>(null);

  const work = async (): Promise<void> => {
    if (working.current !== null) return;
    const controller = new AbortController();
    working.current = controller;
    setBusy(true);
    setProblem("");
    setStopped(false);
    const said = await outcomeOf(() =>
      onWork({
        signal: controller.signal,
        onPace: (now) => {
          if (now.seconds > shortSeconds && working.current === controller)
            setPace(now);
        },
      }),
    );
    working.current = null;
    setBusy(false);
    setPace(null);
    if (said === null) return;
    if (controller.signal.aborted) setStopped(true);
    else setProblem(said);
    field.current?.focus();
  };

  return {
    busy,
    pace,
    problem,
    said: saidOf(busy, pace, stopped),
    work,
    stop: () => working.current?.abort(),
  };
}

/** Work that breaks has ended too; what was thrown could hold a secret. */
async function outcomeOf(
  work: () => Promise<string | null>,
): Promise<string | null> {
  try {
    return await work();
  } catch {
    return words.broke;
  }
}

function saidOf(busy: boolean, pace: Pace | null, stopped: boolean): string {
  if (!busy) return stopped ? words.stopped : "";
  if (pace === null) return words.wait;
  return pace.round === 0
    ? words.takes(pace.seconds)
    : words.other(pace.seconds);
}
