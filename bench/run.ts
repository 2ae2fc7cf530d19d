import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chainsToTime } from "./chains-to-time.ts";
import { writeChains } from "./chains.ts";
import { loadReading, type ReadOnce } from "./load-reading.ts";
import {
  compilerVersion,
  compileUniformization,
  runExpm,
  runUniformization,
  type Answer,
} from "./programs.ts";
import { row, say, sayMachine } from "./report.ts";
import { scorePage } from "./score-page.ts";
import { spread, type Spread } from "./spread.ts";
import { timeJsonLines, type JsonLinesRun } from "./time-json-lines.ts";
import { timeUpdate } from "./time-update.ts";

/** Prints how long a whole reading takes beside R and C on the same chains. bench/README.md explains each row. */

const { values: options } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    cases: { type: "string" },
    "without-jsonl": { type: "boolean", default: false },
    "without-page": { type: "boolean", default: false },
    "only-page": { type: "boolean", default: false },
  },
});
const draws = options.quick ? 100 : 1000;
/** Readings in a row at each turn: the first after another program has run finds cold caches, and counts too. */
const readingsATurn = 5;

/** Readings before the first that counts: until the compiler of the run time has done its work. */
const warmUp = 10;

const rounds = options.quick ? 5 : 15;
const caseCount = Number(options.cases ?? (options.quick ? 40 : 1000));
const drawScale = options.quick ? [50, 100, 200] : [250, 500, 1000, 2000];
if (!Number.isInteger(caseCount) || caseCount < 1)
  throw new RangeError("--cases takes a whole number of at least 1");
const agreement = 1e-9; // 104 steps, each cut at 1e-12

const heading =
  "                                median, ms     least      most   runs";

const folder = await mkdtemp(join(tmpdir(), "staying-power-bench-"));
try {
  sayMachine();
  if (!options["only-page"]) await bench(join(folder, "chains.bin"));
  if (!options["without-page"]) await benchPage();
} finally {
  await rm(folder, { recursive: true });
}

async function bench(file: string): Promise<void> {
  const chains = await chainsToTime(Math.max(draws, ...drawScale));
  await writeChains(file, chains);
  say(
    `chains    ${chains.source}: ${String(draws)} draws, ${String(chains.moves.length)} moves, 104 weeks`,
  );

  const compiled = compileUniformization(folder);
  const loaded = await loadReading();
  const runC =
    "program" in compiled
      ? (n: number) => runUniformization(compiled.program, file, n)
      : null;
  const readOnce = "readOnce" in loaded ? loaded.readOnce : null;
  if ("missing" in compiled) say(`missing   ${compiled.missing}`);
  else say(`compiler  ${compilerVersion()}`);
  if ("missing" in loaded) say(`missing   ${loaded.missing}`);

  const rAnswers: Answer[] = [];
  let rMissing = false;
  const runR = (): void => {
    if (rMissing) return;
    const answer = runExpm(file, draws);
    rMissing = "missing" in answer;
    if ("missing" in answer) say(`missing   ${answer.missing}`);
    else rAnswers.push(answer);
  };
  const beside = timeBeside(runC, readOnce, draws, rounds, (turn) => {
    if (turn % 5 === 0) runR();
  });
  if (rAnswers[0] !== undefined) say(`R         ${rAnswers[0].about}`);
  const r =
    rAnswers.length > 0
      ? spread(rAnswers.map((answer) => answer.seconds))
      : null;
  say("");
  say(heading);
  if (r !== null) say(row("R expm, five paths", r));
  if (beside.c !== null) say(row("C uniformization, one path", beside.c));
  if (beside.reading !== null) say(row("a whole reading", beside.reading));
  say("");
  if (beside.c !== null && rAnswers[0] !== undefined && beside.cAnswer !== null)
    say(`C and R   ${agree(beside.cAnswer, rAnswers[0])}`);
  if (r !== null && beside.c !== null)
    say(`ratio     R / C        ${(r.median / beside.c.median).toFixed(1)}`);
  if (r !== null && beside.reading !== null)
    say(
      `ratio     R / reading  ${(r.median / beside.reading.median).toFixed(1)}   (wanted: at least 20)`,
    );
  if (beside.c !== null && beside.reading !== null)
    say(
      `ratio     reading / C  ${(beside.reading.median / beside.c.median).toFixed(2)}   (wanted: at most 3)`,
    );

  sayScale(runC, readOnce);
  if (!options["without-jsonl"]) await sayJsonLines();
}

/** C and the reading turn by turn, so that a slow moment of the machine falls on both. */
function timeBeside(
  runC: ((draws: number) => Answer) | null,
  readOnce: ReadOnce | null,
  count: number,
  turns: number,
  beforeTurn: (turn: number) => void = () => undefined,
): { c: Spread | null; cAnswer: Answer | null; reading: Spread | null } {
  runC?.(count);
  for (let i = 0; i < warmUp; i += 1) readOnce?.(count);
  const c: number[] = [];
  const reading: number[] = [];
  let cAnswer: Answer | null = null;
  for (let i = 0; i < turns; i += 1) {
    beforeTurn(i);
    if (runC !== null) {
      cAnswer = runC(count);
      c.push(cAnswer.seconds);
    }
    for (let k = 0; k < readingsATurn && readOnce !== null; k += 1) {
      const began = performance.now();
      readOnce(count);
      reading.push((performance.now() - began) / 1000);
    }
  }
  return {
    c: c.length > 0 ? spread(c) : null,
    cAnswer,
    reading: reading.length > 0 ? spread(reading) : null,
  };
}

function sayScale(
  runC: ((draws: number) => Answer) | null,
  readOnce: ReadOnce | null,
): void {
  if (runC === null && readOnce === null) return;
  say("");
  say("draws      reading, ms   a draw, µs        C, ms   a draw, µs");
  for (const count of drawScale) {
    const beside = timeBeside(runC, readOnce, count, Math.ceil(rounds / 2));
    say(
      `${String(count).padStart(5)}${scaleCells(beside.reading, count)}${scaleCells(beside.c, count)}`,
    );
  }
}

function scaleCells(time: Spread | null, count: number): string {
  if (time === null) return "-".padStart(17) + "-".padStart(13);
  return (
    (time.median * 1e3).toFixed(1).padStart(17) +
    ((time.median * 1e6) / count).toFixed(1).padStart(13)
  );
}

async function sayJsonLines(): Promise<void> {
  say("");
  // A quarter first: memory that is bounded does not grow with the number of cases.
  for (const count of [Math.ceil(caseCount / 4), caseCount]) {
    const run = await timeJsonLines(count, folder);
    if ("missing" in run) {
      say(`missing   ${run.missing}`);
      return;
    }
    say(`read --jsonl   ${jsonLinesText(run)}`);
  }
}

/** The built app in a browser: how soon a changed answer shows, and what Lighthouse makes of a first load. */
async function benchPage(): Promise<void> {
  const factors = [1, 4];
  const updates = await timeUpdate(factors, options.quick ? 5 : 25);
  say("");
  if ("missing" in updates) {
    say(`missing   ${updates.missing}`);
    return;
  }
  say(heading);
  for (const [i, { update, slowed }] of updates.entries()) {
    const factor = factors[i] ?? 1;
    say(
      row(
        factor === 1 ? "answer to picture" : `the same ×${String(factor)}`,
        update,
      ),
    );
    if (factor > 1)
      say(
        `          a loop took ${slowed.page.toFixed(1)} times as long in the page, ${slowed.worker.toFixed(1)} in the worker`,
      );
  }
  say("          (wanted: at most 200, and 1000 at a quarter of the speed)");

  say("");
  say("Lighthouse, performance of 100     median     least      most   runs");
  for (const { name, performance: score, slow } of await scorePage(
    options.quick ? 1 : 5,
  )) {
    const cells = [score.median, score.least, score.most].map((points) =>
      points.toFixed(0).padStart(10),
    );
    say(`${name.padEnd(31)}${cells.join("")}${String(score.runs).padStart(7)}`);
    say(`          ${slow.join(", ")}`);
  }
  say("          (wanted: at least 98)");
}

function jsonLinesText(run: JsonLinesRun): string {
  return [
    `${String(run.cases)} cases`,
    `${run.wallSeconds.toFixed(1)} s`,
    `${((run.wallSeconds / run.cases) * 1e3).toFixed(0)} ms a case`,
    `CPU / wall ${(run.cpuSeconds / run.wallSeconds).toFixed(2)}`,
    `peak ${run.peakMegabytes.toFixed(0)} MB`,
    `${String(run.errors)} errors`,
  ].join(", ");
}

function agree(c: Answer, r: Answer): string {
  const gap = Math.max(
    Math.abs(c.back - r.back),
    Math.abs(c.backByNumber - r.backByNumber),
  );
  if (gap > agreement)
    throw new Error(
      `C and R disagree by ${gap.toExponential(1)}: the timings mean nothing`,
    );
  return `agree on back(104) = ${c.back.toFixed(9)} within ${gap.toExponential(1)}`;
}
