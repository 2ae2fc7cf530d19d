import { helpWords } from "@staying-power/words";
import type { FunctionComponent } from "preact";
import { useEffect, useState } from "preact/hooks";
import { FailedPart } from "../failed-part.tsx";
import { FirstCalls } from "./first-calls.tsx";
import type { HelpListProps } from "./help-list.tsx";
import "./help-lines.css";

/** The list is long, and nobody waits for it who does not need it; it is kept for offline with the rest. */
let loaded: FunctionComponent<HelpListProps> | undefined;

/** Where to turn; what to call first, for as long as the list is not there. */
export function HelpLines(props: HelpListProps) {
  const [List, setList] = useState(() => loaded);
  const [failed, setFailed] = useState(false);
  const load = async (): Promise<boolean> => {
    try {
      loaded ??= (await import("./help-list.tsx")).HelpList;
      setList(() => loaded);
      return true;
    } catch {
      setFailed(true);
      return false;
    }
  };
  // Also where another part loaded it since this one was drawn.
  useEffect(() => {
    void load();
  }, []);
  if (List !== undefined) return <List {...props} />;
  // The part further down has nothing to say meanwhile: the first one says what to call.
  if (props.part === "rest") return <div aria-busy={!failed} />;
  return (
    <div class="help" aria-busy={!failed}>
      <FirstCalls Heading={props.top === true ? "h2" : "h3"} />
      {failed && (
        <FailedPart failed="file" again={load}>
          <p>{helpWords.notLoaded}</p>
        </FailedPart>
      )}
    </div>
  );
}
