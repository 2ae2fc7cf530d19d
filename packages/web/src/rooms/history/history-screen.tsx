import { historyWords } from "@staying-power/words";
import { FailedPart } from "../../ui/parts/failed-part.tsx";
import { LateEntries } from "../../ui/parts/late-entries.tsx";
import { useApp } from "../../ui/shell/app-context.ts";
import { Screen } from "../../ui/shell/screen.tsx";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { BeforeNumbers } from "../safety/before-numbers.tsx";
import { HistoryPart } from "./history-part.tsx";
import { useHistory } from "./use-history.ts";
import { readingAt } from "../reading/address.ts";
import "./history.css";

/** How the reading moved, or what comes before any number. */
export function HistoryScreen() {
  const { session } = useApp();
  return (
    <Screen heading={historyWords.heading} about="history">
      <BeforeNumbers gates={session.gates.value} />
      <LateEntries />
      <Telling />
      <p>
        <ScreenLink to={readingAt()} class="line-link">
          {historyWords.back}
        </ScreenLink>
      </p>
    </Screen>
  );
}

function Telling() {
  const { told, again } = useHistory();
  if (told === null)
    return (
      <p class="waiting quiet" role="status">
        {historyWords.working}
      </p>
    );
  return told.kind === "history" ? (
    <HistoryPart history={told.history} />
  ) : (
    <FailedPart failed="work" again={again}>
      <p>{historyWords.failed}</p>
    </FailedPart>
  );
}
