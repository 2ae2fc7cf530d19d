import { Screen } from "@staying-power/web/ui";
import { deskFrameWords, deskOutcomesWords } from "@staying-power/words";
import { useEffect, useState } from "preact/hooks";
import type { RelayProblem } from "../../net/relay-client.ts";
import { inboxAt } from "../../ui/addresses.ts";
import { useDesk } from "../../ui/desk-context.ts";
import { FirstDay } from "../../ui/first-day.tsx";
import { ProblemLine } from "../../ui/problem-line.tsx";
import { type Horizon, horizons } from "../../visit/coach-note.ts";
import type { Figure } from "../../visit/figures.ts";
import { type HeldSheet, loadSheets } from "../../visit/keep-figures.ts";
import { ExportPart } from "./export-part.tsx";
import { StepsPart } from "./steps-part.tsx";
import "./outcomes.css";

const words = deskOutcomesWords;

/** What was said beside what happened: the coach's own cases, and those of the practice together. */
export function OutcomesScreen() {
  const desk = useDesk();
  const [sheets, setSheets] = useState<readonly HeldSheet[] | null>(null);
  const [problem, setProblem] = useState<RelayProblem | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    const look = async (): Promise<void> => {
      const got = await loadSheets(desk);
      setProblem(got.ok ? null : got.error);
      if (got.ok) setSheets(got.value);
    };
    void look();
  }, [desk, tries]);
  return (
    <Screen heading={words.heading} about="outcomes">
      <p>{words.intro}</p>
      <ProblemLine problem={problem} />
      {sheets === null && problem === null && (
        <p class="waiting">{deskFrameWords.loading}</p>
      )}
      {sheets === null && problem !== null && (
        <button type="button" onClick={() => setTries(tries + 1)}>
          {deskFrameWords.again}
        </button>
      )}
      {sheets !== null && <Sheets sheets={sheets} />}
    </Screen>
  );
}

function Sheets({ sheets }: { readonly sheets: readonly HeldSheet[] }) {
  const desk = useDesk();
  const [horizon, setHorizon] = useState<Horizon>("3-months");
  const me = desk.who.value?.coach.id;
  const mine = sheets.find(({ coach }) => coach.id === me);
  const own = mine?.sheet?.figures ?? [];
  const others = sheets.filter(({ coach }) => coach.id !== me);
  const closed = others.filter(({ sheet }) => sheet === null).length;
  const all = [...own, ...others.flatMap(({ sheet }) => sheet?.figures ?? [])];
  const isClosed = mine !== undefined && mine.sheet === null;
  if (all.length === 0 && closed === 0 && !isClosed)
    return <FirstDay words={words.empty} href={inboxAt().hash} />;
  return (
    <>
      <HorizonField horizon={horizon} onChange={setHorizon} />
      <section>
        <h2>{words.own}</h2>
        {isClosed ? (
          <p class="problem">{words.ownClosed}</p>
        ) : (
          <Counted figures={own} horizon={horizon} />
        )}
      </section>
      {others.length > 0 && (
        <section>
          <h2>{words.practice}</h2>
          <p class="quiet">
            {words.practiceNote(
              sheets.filter(({ sheet }) => sheet !== null).length,
            )}
          </p>
          {closed > 0 && <p>{words.closedSheets(closed)}</p>}
          <Counted figures={all} horizon={horizon} />
        </section>
      )}
      <p class="quiet">{words.how}</p>
      <ExportPart figures={own} />
    </>
  );
}

/** What there is for one span, and what is not over yet. */
function Counted({
  figures,
  horizon,
}: {
  readonly figures: readonly Figure[];
  readonly horizon: Horizon;
}) {
  const waiting = figures.filter(
    ({ seen }) => Object.keys(seen).length === 0,
  ).length;
  return (
    <>
      <StepsPart figures={figures} horizon={horizon} />
      {waiting > 0 && <p class="quiet">{words.waiting(waiting)}</p>}
    </>
  );
}

function HorizonField({
  horizon,
  onChange,
}: {
  readonly horizon: Horizon;
  readonly onChange: (horizon: Horizon) => void;
}) {
  return (
    <fieldset class="horizons">
      <legend>{words.horizon}</legend>
      {horizons.map((one) => (
        <label class="check" key={one}>
          <input
            type="radio"
            name="horizon"
            checked={one === horizon}
            onChange={() => onChange(one)}
          />
          {words.horizons[one]}
        </label>
      ))}
    </fieldset>
  );
}
