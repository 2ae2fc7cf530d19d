import type { PathId } from "@staying-power/case";
import type { Reading } from "@staying-power/forecast";
import {
  answerLine,
  howMany,
  locale,
  paths as pathWords,
  plainText,
  printWords,
  readingWords,
  reasons as reasonWords,
  sureWords,
  wholeReading,
  type WholeReading,
} from "@staying-power/words";
import { outcomeKeys } from "../../ui/charts/hundred.ts";
import { ThreeWays } from "../../ui/charts/three-ways.tsx";
import { Paper } from "../../ui/paper/paper.tsx";
import { Worded } from "../../ui/parts/worded.tsx";
import { useApp } from "../../ui/shell/app-context.ts";
import { GatesOnPaper } from "../safety/gates-on-paper.tsx";
import { sortedPulls } from "./model/sorted-pulls.ts";
import "./reading-paper.css";

/** The reading on one page, in the numbers of the screen. */
export function ReadingPaper() {
  const { session } = useApp();
  const reading = session.reading.value;
  if (reading === null) return null;
  const whole = wholeReading(reading);
  const { state } = reading;
  const told = Object.keys(session.facts.value).length > 0;
  const isApart = state === "apart";
  const { chapters, letGo, saying } = readingWords;
  return (
    <Paper heading={printWords.headings.reading}>
      <GatesOnPaper gates={session.gates.value} />
      <p class="paper-said">{saying[howMany(whole, state)](told)}</p>
      <ThreeWays whole={whole} state={state} class="reading-paper-hundred">
        {isApart && (
          <p class="reading-paper-back">
            <Worded sentence={readingWords.first.back(whole.back)} />
          </p>
        )}
      </ThreeWays>
      {isApart && (
        <div data-spare={1}>
          <h2>{letGo.question}</h2>
          <p>{letGo.answer}</p>
        </div>
      )}
      <div>
        <h2>{chapters.time.heading}</h2>
        <OverTime whole={whole} isApart={isApart} />
      </div>
      <div class="paper-two">
        <Reasons whole={whole} />
        <Pulls whole={whole} />
      </div>
      <Paths whole={whole} reading={reading} />
      <div>
        <h2>{chapters.unknown.heading}</h2>
        <p>{readingWords.rangeNote}</p>
        <p data-spare={35}>{readingWords.unknown.people}</p>
        <p data-spare={45}>{sureWords.limit}</p>
        <p class="quiet">
          {readingWords.unknown.made({ ...reading.model, asOf: reading.asOf })}
        </p>
      </div>
    </Paper>
  );
}

interface OfReading {
  readonly whole: WholeReading;
}

/** What the two curves say, in words. */
function OverTime({
  whole: { backByMonth, stayByMonth },
  isApart,
}: OfReading & { readonly isApart: boolean }) {
  const at = (curve: WholeReading["backByMonth"], month: number) =>
    curve.find((one) => one.month === month);
  const said = (curve: WholeReading["backByMonth"]) => {
    const [three, twelve, twentyFour] = [3, 12, 24].map((m) => at(curve, m));
    return three === undefined ||
      twelve === undefined ||
      twentyFour === undefined
      ? null
      : { three, twelve, twentyFour };
  };
  const [back, stay] = [said(backByMonth), said(stayByMonth)];
  return (
    <>
      {isApart && back !== null && <p>{readingWords.back.text(back)}</p>}
      {stay !== null && <p>{readingWords.stay.text(stay)}</p>}
    </>
  );
}

/** As many answers as stand beside the eleven reasons. */
const mostPulls = 10;

function Reasons({ whole: { reasons, mirage } }: OfReading) {
  const words = readingWords.reasons;
  return (
    <div>
      <h2>{readingWords.chapters.reasons.heading}</h2>
      <Table
        columns={[words.columns.about, "", ""]}
        rows={reasons.map(({ id, about, low, high }) => [
          id === "attraction"
            ? plainText(words.right(reasonWords[id].name))
            : reasonWords[id].name,
          about,
          locale.range({ low, high }),
        ])}
        spare={20}
      />
      <p class="quiet" data-spare={50}>
        {words.text(mirage)}
      </p>
    </div>
  );
}

/** What moved it most. */
function Pulls({ whole }: OfReading) {
  const words = readingWords.pulls;
  const { shown } = sortedPulls(whole.pulls);
  if (shown.length === 0) return null;
  return (
    <div>
      <h2>{readingWords.chapters.pulls.heading}</h2>
      <Table
        columns={["", words.columns.back, words.columns.stay]}
        rows={shown
          .slice(0, mostPulls)
          .map(({ fact, value, back, stay }) => [
            answerLine(fact, value),
            words.signed(back),
            words.signed(stay),
          ])}
        spare={20}
      />
      <p class="quiet" data-spare={40}>
        {words.text}
      </p>
    </div>
  );
}

/** The five ways to act; what is done now comes first. */
function Paths({ whole, reading }: OfReading & { readonly reading: Reading }) {
  const { columns, differenceShort, present } = readingWords.paths;
  const isPresent = (id: PathId): boolean =>
    reading.paths.some((path) => path.id === id && path.present);
  return (
    <div>
      <h2>{readingWords.chapters.paths.heading}</h2>
      <Table
        columns={[
          columns.path,
          columns.stayed,
          columns.left,
          columns.notBack,
          columns.difference,
        ]}
        rows={whole.paths
          .toSorted(
            (a, b) => Number(b.id === "current") - Number(a.id === "current"),
          )
          .map(({ id, outcomes, difference }) => [
            pathWords[id].name,
            ...outcomeKeys.map((key) => outcomes[key].about),
            id === "current"
              ? ""
              : isPresent(id)
                ? present
                : differenceShort(difference.backAndStayed),
          ])}
      />
    </div>
  );
}

interface TableProps {
  readonly columns: readonly string[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly (string | number)[])[];
  /** From which number on its rows may be left out, the last first; none of them unless it is said. */
  readonly spare?: number;
}

function Table({ columns, rows, spare }: TableProps) {
  return (
    <table class="reading-paper-table">
      <thead>
        <tr>
          {columns.map((column, index) => (
            <th scope="col" key={index}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells], row) => (
          <tr
            key={row}
            {...(spare !== undefined && { "data-spare": spare + row })}
          >
            <th scope="row">{name}</th>
            {cells.map((cell, column) => (
              <td key={column}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
