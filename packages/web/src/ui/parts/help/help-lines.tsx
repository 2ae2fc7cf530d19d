import { helpWords } from "@staying-power/words";
import { FailedPart } from "../failed-part.tsx";
import { fetchedOnce } from "../fetched-part.tsx";
import { FirstCalls } from "./first-calls.tsx";
import type { HelpListProps } from "./help-list.tsx";
import "./help-lines.css";

/** The list is long, and nobody waits for it who does not need it; it is kept for offline with the rest. */
const useHelpList = fetchedOnce<HelpListProps>(
  async () => (await import("./help-list.tsx")).HelpList,
);

/** Where to turn; what to call first, for as long as the list is not there. */
export function HelpLines(props: HelpListProps) {
  const { Part: List, isFailed, again } = useHelpList();
  if (List !== undefined) return <List {...props} />;
  // The part further down has nothing to say meanwhile: the first one says what to call.
  if (props.part === "rest") return <div aria-busy={!isFailed} />;
  return (
    <div class="help" aria-busy={!isFailed}>
      <FirstCalls Heading={props.top === true ? "h2" : "h3"} />
      {isFailed && (
        <FailedPart failed="file" again={again}>
          <p>{helpWords.notLoaded}</p>
        </FailedPart>
      )}
    </div>
  );
}
