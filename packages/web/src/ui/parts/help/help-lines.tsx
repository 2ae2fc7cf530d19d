import { emergencyAbroad } from "@staying-power/care";
import { helpWords } from "@staying-power/words";
import type { FunctionComponent } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { HelpListProps } from "./help-list.tsx";
import "./help-lines.css";

/** The list is long, and nobody waits for it who does not need it; it is kept for offline with the rest. */
let loaded: FunctionComponent<HelpListProps> | undefined;

/** Where to turn; what to call anywhere, for as long as the list is not there. */
export function HelpLines(props: HelpListProps) {
  const [List, setList] = useState(() => loaded);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (loaded !== undefined) return;
    const show = (found: FunctionComponent<HelpListProps>): void => {
      loaded = found;
      setList(() => found);
    };
    import("./help-list.tsx").then(
      ({ HelpList }) => show(HelpList),
      () => setFailed(true),
    );
  }, []);
  if (List !== undefined) return <List {...props} />;
  // The part further down has nothing to say meanwhile: the first one says what to call.
  if (props.part === "rest") return <div aria-busy={!failed} />;
  return (
    <div aria-busy={!failed}>
      <p>{helpWords.emergencyElsewhere(emergencyAbroad)}</p>
    </div>
  );
}
