import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { clusterIn } from "../database/cluster.ts";
import { startEmbedded } from "../database/start-embedded.ts";
import { orThrow, queryOnce } from "./with-database.ts";

/** What is killed in a round. */
export const victims = ["the relay", "the database", "both"] as const;
type Victim = (typeof victims)[number];

/** What the rounds came to. */
export interface Tally {
  rounds: number;
  /** Transactions of which a writer was told that they are committed. */
  acknowledged: number;
  /** Of those, how many were gone afterwards. */
  lost: number;
  /** Transactions of which one row was there and the other was not. */
  halves: number;
  /** Committed, but the writer died before it could say so. */
  unsaid: number;
  slowestStartMs: number;
}

/** Kills at moments that the seed draws, each after so many acknowledged transactions, and looks each time what is left. */
export async function killRounds(options: {
  readonly folder: string;
  readonly binaries?: string;
  readonly rounds: number;
  readonly seed: number;
}): Promise<Tally> {
  const { folder, binaries = "" } = options;
  const draw = drawFrom(options.seed);
  const ledger = new Set<number>();
  const tally: Tally = {
    rounds: 0,
    acknowledged: 0,
    lost: 0,
    halves: 0,
    unsaid: 0,
    slowestStartMs: 0,
  };
  for (let round = 0; round < options.rounds; round += 1) {
    const victim = victims[draw(victims.length)] ?? "both";
    await writeUntilKilled(
      { folder, binaries, first: (round + 1) * 1_000_000 },
      { victim, after: 1 + draw(300) },
      ledger,
    );
    await look(options, ledger, tally);
  }
  tally.acknowledged = ledger.size;
  return tally;
}

/** A generator of whole numbers below a bound (mulberry32). */
function drawFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

async function writeUntilKilled(
  place: {
    readonly folder: string;
    readonly binaries: string;
    readonly first: number;
  },
  how: { readonly victim: Victim; readonly after: number },
  ledger: Set<number>,
): Promise<void> {
  const app = spawn(
    process.execPath,
    [
      join(import.meta.dirname, "app-under-load.ts"),
      place.folder,
      String(place.first),
      place.binaries,
    ],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  const ended = once(app, "exit");
  let count = 0;
  // A whole line was written after its commit was answered; half a line is none.
  for await (const line of createInterface({ input: app.stdout })) {
    if (!/^\d+$/.test(line)) continue;
    ledger.add(Number(line));
    count += 1;
    if (count === how.after) await kill(how.victim, app, place.folder);
  }
  await ended;
  if (count < how.after)
    throw new Error(`The writers ended by themselves after ${count}.`);
}

async function kill(
  victim: Victim,
  app: ChildProcess,
  folder: string,
): Promise<void> {
  if (victim !== "the relay") {
    const note = join(clusterIn(folder), "postmaster.pid");
    const pid = Number((await readFile(note, "utf8")).split("\n")[0]);
    process.kill(pid, "SIGKILL");
  }
  if (victim !== "the database") app.kill("SIGKILL");
}

async function look(
  options: { readonly folder: string; readonly binaries?: string },
  ledger: ReadonlySet<number>,
  tally: Tally,
): Promise<void> {
  const asked = performance.now();
  const database = await orThrow(startEmbedded(options));
  tally.slowestStartMs = Math.max(
    tally.slowestStartMs,
    Math.round(performance.now() - asked),
  );
  const rows = await queryOnce(
    database.connection,
    "select number, count(*)::int as halves from ledger group by number",
  );
  await database.stop();
  const halvesOf = new Map(
    rows.map((row) => [Number(row["number"]), row["halves"]]),
  );
  tally.rounds += 1;
  tally.lost = [...ledger].filter((number) => !halvesOf.has(number)).length;
  tally.halves = [...halvesOf.values()].filter((count) => count !== 2).length;
  tally.unsaid = [...halvesOf.keys()].filter(
    (number) => !ledger.has(number),
  ).length;
}
