import type { Reading } from "@staying-power/forecast";
import { gateWords, historyWords, readingWords } from "@staying-power/words";
import { useApp } from "../../ui/shell/app-context.ts";
import { Screen } from "../../ui/shell/screen.tsx";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { GatePart } from "../safety/gate-part.tsx";
import { CurvePart } from "./curve-part.tsx";
import { Headline } from "./headline.tsx";
import { NextPart } from "./next-part.tsx";
import { PathsPart } from "./paths-part.tsx";
import { PeoplePart } from "./people-part.tsx";
import { PullsPart } from "./pulls-part.tsx";
import { ReasonsPart } from "./reasons-part.tsx";
import { UnknownPart } from "./unknown-part.tsx";
import { historyAt } from "../history/address.ts";
import "./reading.css";

/** The forecast, or the words that come before it or in its place. */
export function ReadingScreen() {
  const { session } = useApp();
  const reading = session.reading.value;
  const words = readingWords;
  if (reading === null) {
    return (
      <Screen heading={words.heading} about="reading">
        {session.forecast.value === "failed" ? (
          <Failed />
        ) : (
          <p class="waiting quiet" role="status">
            {words.workingFirst}
          </p>
        )}
      </Screen>
    );
  }
  const gates = session.gates.value;
  const [gate] = gates;
  const heading =
    reading.state === "together" ? words.headingTogether : words.heading;
  return (
    <Screen
      heading={gate === undefined ? heading : gateWords[gate.id].heading}
      about="reading"
    >
      {gate !== undefined && <GatePart gates={gates} />}
      {gate !== undefined && <h2>{words.reframed}</h2>}
      {session.forecast.value === "failed" && <Failed />}
      <Numbers
        reading={reading}
        working={session.forecast.value === "working"}
      />
    </Screen>
  );
}

function Numbers({
  reading,
  working,
}: {
  readonly reading: Reading;
  readonly working: boolean;
}) {
  return (
    <div class={working ? "figures stale" : "figures"} aria-busy={working}>
      <Headline reading={reading} />
      <HistoryLink />
      <PeoplePart
        outcomes={reading.outcomes}
        sureness={reading.sureness}
        state={reading.state}
      />
      <NextPart />
      <CurvePart kind="back" curve={reading.back} state={reading.state} />
      <CurvePart kind="stay" curve={reading.stay} state={reading.state} />
      <ReasonsPart reasons={reading.reasons} mirageRisk={reading.mirageRisk} />
      <PullsPart pulls={reading.pulls} />
      <PathsPart paths={reading.paths} />
      <UnknownPart reading={reading} />
    </div>
  );
}

/** On the first day there is nothing to look back on. */
function HistoryLink() {
  const { session } = useApp();
  if (session.record.value.firstDay >= session.today.value) return null;
  return (
    <ScreenLink to={historyAt()} class="line-link">
      {historyWords.link}
    </ScreenLink>
  );
}

function Failed() {
  const { session } = useApp();
  return (
    <div class="notice" role="alert">
      <p>{readingWords.failed}</p>
      <div>
        <button type="button" onClick={session.tryForecastAgain}>
          {readingWords.tryAgain}
        </button>
      </div>
    </div>
  );
}
