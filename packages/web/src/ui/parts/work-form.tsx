import { lockWords } from "@staying-power/words";
import type { ComponentChildren, RefObject } from "preact";
import { useRef, useState } from "preact/hooks";
import "./work-form.css";

interface WorkFormProps {
  readonly action: string;
  /** Under which id the problem stands, so that a field can be described by it. */
  readonly problemId: string;
  /** Where the focus goes when something is to be mended. */
  readonly field: RefObject<HTMLInputElement | null>;
  /** Does the work: what to say when it did not do, or null when it did. */
  readonly onWork: () => Promise<string | null>;
  readonly children: (busy: boolean, wrong: boolean) => ComponentChildren;
}

/** A form whose work takes a while: it says so, takes nothing twice, and says what went wrong. */
export function WorkForm({
  action,
  problemId,
  field,
  onWork,
  children,
}: WorkFormProps) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState("");
  const working = useRef(false);

  const work = async (): Promise<void> => {
    if (working.current) return;
    working.current = true;
    setBusy(true);
    setProblem("");
    const said = await onWork();
    working.current = false;
    setBusy(false);
    if (said === null) return;
    setProblem(said);
    field.current?.focus();
  };

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
        {busy && lockWords.working}
      </p>
    </form>
  );
}
