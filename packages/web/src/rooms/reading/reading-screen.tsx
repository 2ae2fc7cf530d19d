import type { Reading } from "@staying-power/forecast";
import {
  gateWords,
  historyWords,
  printWords,
  readingWords,
  wholeReading,
  type WholeReading,
} from "@staying-power/words";
import { PrintPart } from "../../ui/paper/print-part.tsx";
import { FailedPart } from "../../ui/parts/failed-part.tsx";
import { useForecastAgain } from "../../ui/parts/use-forecast-again.ts";
import { useApp } from "../../ui/shell/app-context.ts";
import { Screen } from "../../ui/shell/screen.tsx";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { LateEntries } from "../../ui/parts/late-entries.tsx";
import { BeforeNumbers } from "../safety/before-numbers.tsx";
import { AskAgainPart } from "./ask-again-part.tsx";
import { FiguresFrame } from "../../ui/charts/figures-frame.tsx";
import { Chapter } from "../../ui/charts/chapter.tsx";
import { FirstPart, waysToAct, whatMoved } from "./first-part.tsx";
import { NextPart } from "./next-part.tsx";
import { PathsPart, type ShownPath } from "./paths-part.tsx";
import { PullsPart } from "./pulls-part.tsx";
import { ReasonsPart } from "./reasons-part.tsx";
import { TimePart } from "./time-part.tsx";
import { TodayPart } from "./today-part.tsx";
import { UnknownPart } from "./unknown-part.tsx";
import { answersAt } from "../answers/address.ts";
import { historyAt } from "../history/address.ts";
import "./reading.css";

/** The forecast, or the words that come before it or in its place. */
export function ReadingScreen() {
  const { session } = useApp();
  const reading = session.reading.value;
  const { failed, again } = useForecastAgain();
  const words = readingWords;
  if (reading === null) {
    return (
      <Screen heading={words.heading} about="reading">
        {failed ? (
          <Failed again={again} />
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
      <BeforeNumbers gates={gates} />
      {failed && <Failed again={again} />}
      <LateEntries />
      <Numbers
        reading={reading}
        working={session.forecast.value === "working"}
      />
      <PrintPart
        heading={printWords.headings.reading}
        load={paper}
        of={{}}
        bare
      />
    </Screen>
  );
}

const paper = async () => (await import("./reading-paper.tsx")).ReadingPaper;

interface NumbersProps {
  readonly reading: Reading;
  readonly working: boolean;
}

/** One screenful, and five chapters behind it. */
function Numbers({ reading, working }: NumbersProps) {
  const { session } = useApp();
  const whole = wholeReading(reading);
  const { state } = reading;
  const { chapters } = readingWords;
  return (
    <FiguresFrame working={working}>
      <FirstPart
        whole={whole}
        state={state}
        told={Object.keys(session.facts.value).length > 0}
      />
      <AskAgainPart />
      <div>
        <Chapter words={chapters.time}>
          <HistoryLink />
          <TimePart reading={reading} whole={whole} />
        </Chapter>
        <Chapter words={chapters.reasons}>
          <ReasonsPart reasons={whole.reasons} mirage={whole.mirage} />
        </Chapter>
        <Chapter id={whatMoved} words={chapters.pulls}>
          <PullsPart pulls={whole.pulls} />
          <NextPart />
        </Chapter>
        <Chapter id={waysToAct} words={chapters.paths}>
          <TodayPart />
          <PathsPart paths={shownPaths(reading, whole)} />
        </Chapter>
        <Chapter words={chapters.unknown}>
          <UnknownPart reading={reading} whole={whole} />
        </Chapter>
      </div>
      <ScreenLink to={answersAt()} class="line-link">
        {readingWords.answers}
      </ScreenLink>
    </FiguresFrame>
  );
}

/** The paths in whole numbers, each with what the reading says of it beyond them. */
function shownPaths(
  { paths }: Reading,
  whole: WholeReading,
): readonly ShownPath[] {
  return whole.paths.flatMap((path) => {
    const of = paths.find(({ id }) => id === path.id);
    return of === undefined ? [] : [{ ...path, of }];
  });
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

function Failed({ again }: { readonly again: () => Promise<boolean> }) {
  return (
    <FailedPart failed="work" again={again}>
      <p>{readingWords.failed}</p>
    </FailedPart>
  );
}
