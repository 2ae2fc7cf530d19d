import { type ChildProcess, spawn } from "node:child_process";
import { Socket } from "node:net";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { Client, type ClientConfig } from "pg";
import type { Result } from "../result.ts";
import { classify } from "./classify.ts";
import { clusterIn, plainRole } from "./cluster.ts";
import type { Programs } from "./programs.ts";
import { plainEnvironment } from "./run-program.ts";
import type { Runner } from "./runner.ts";
import type { DatabaseFailure } from "./running-database.ts";
import { settingsFor } from "./settings.ts";
import { socketPort } from "./socket-folder.ts";

/**
 * Starts the server in place of itself, so that its number is the server's.
 *
 * Before that it takes a second lock, which every process of the server inherits and which goes
 * with the last of them: survivors of a server that was killed are waited for. And it leaves a
 * watchdog behind, which holds the other end of a pipe of ours: when we end without a word, in
 * whatever way, the pipe closes, and the watchdog ends the server in order. It starts twice removed, so that it is no
 * child of the server, which would count it as a process of its own.
 */
const launch = `
if command -v flock >/dev/null 2>&1; then
  exec 9>>"$1"
  flock -w 20 9 || { echo "could not lock the data folder" >&2; exit 75; }
fi
shift
( ( exec 9>&- 4>&-; read -r word <&3 || kill -INT "$$" ) >/dev/null 2>&1 & )
exec 3<&-
exec "$@"
`;

const startPatienceMs = 120_000;
const stopPatienceMs = 20_000;

/** A server of PostgreSQL as a process of its own. */
export interface Server {
  readonly connection: ClientConfig;
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/** What a server is started with. */
export interface ServerPlace {
  readonly folder: string;
  readonly socketFolder: string;
  readonly programs: Programs;
  readonly runner: Runner;
}

/** Starts a server and waits until it answers. */
export async function startServer(
  place: ServerPlace,
): Promise<Result<Server, DatabaseFailure>> {
  const child = spawnServer(place);
  const ended = new Promise<void>((resolve) => {
    child.once("error", () => resolve());
    child.once("exit", () => {
      const watchdog = child.stdio[3];
      if (watchdog !== null && watchdog !== undefined && "end" in watchdog)
        watchdog.end("over\n");
      resolve();
    });
  });
  const lastWords = collectLastWords(child);
  const connection = connectionOver(place.socketFolder);
  const answers = await firstAnswer(connection, child);
  if (!answers) {
    await end(child, ended);
    return { ok: false, error: classify(await lastWords) };
  }
  letGo(child);
  return {
    ok: true,
    value: { connection, ended, stop: () => end(child, ended) },
  };
}

/** How the relay connects over the socket in a folder. */
export const connectionOver = (
  socketFolder: string,
): {
  host: string;
  port: number;
  user: string;
  database: string;
} => ({
  host: socketFolder,
  port: socketPort,
  user: plainRole,
  database: plainRole,
});

function spawnServer(place: ServerPlace): ChildProcess {
  const { programs, runner } = place;
  const settings = settingsFor(programs.version, place.socketFolder);
  const child = spawn(
    "sh",
    [
      "-c",
      launch,
      "sh",
      join(place.folder, "lock-of-server"),
      ...runner.before,
      join(programs.folder, "postgres"),
      "-D",
      clusterIn(place.folder),
      ...Object.entries(settings).flatMap(([key, value]) => [
        "-c",
        `${key}=${value}`,
      ]),
    ],
    {
      cwd: "/",
      // Ctrl-C in a terminal is for us, who then stop it.
      detached: true,
      env: plainEnvironment(programs.libraries),
      stdio: ["ignore", "ignore", "pipe", "pipe"],
      ...runner.who,
    },
  );
  for (const stream of child.stdio) stream?.on("error", () => undefined);
  return child;
}

/** Lets our process end although its server runs. */
function letGo(child: ChildProcess): void {
  child.unref();
  for (const stream of child.stdio)
    if (stream instanceof Socket) stream.unref();
}

/** The end of what the server wrote, once it has written all. */
function collectLastWords(child: ChildProcess): Promise<string> {
  let words = "";
  return new Promise((resolve) => {
    child.stderr
      ?.setEncoding("utf8")
      .on("data", (text: string) => {
        words = `${words}${text}`.slice(-4000);
      })
      .on("close", () => resolve(words));
  });
}

const runs = (child: ChildProcess): boolean =>
  child.pid !== undefined &&
  child.exitCode === null &&
  child.signalCode === null;

/** Whether the server answered before it ended, or before patience did. */
async function firstAnswer(
  connection: ClientConfig,
  child: ChildProcess,
): Promise<boolean> {
  const until = performance.now() + startPatienceMs;
  while (runs(child) && performance.now() < until) {
    if (await answersOnce(connection)) return true;
    await setTimeout(10);
  }
  return false;
}

async function answersOnce(connection: ClientConfig): Promise<boolean> {
  const client = new Client(connection);
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.query("select 1");
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function end(child: ChildProcess, ended: Promise<void>): Promise<void> {
  child.ref();
  for (const signal of ["SIGINT", "SIGQUIT"] as const) {
    if (!runs(child)) break;
    child.kill(signal);
    const patience = new AbortController();
    await Promise.race([
      ended,
      setTimeout(stopPatienceMs, undefined, { signal: patience.signal }).catch(
        () => undefined,
      ),
    ]);
    patience.abort();
  }
  await ended;
}
