import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** The program, as it is started. */
const program: string = join(import.meta.dirname, "..", "main.ts");

/** The settings of a relay whose everything lies in a folder; ports are any that are free. */
function settingsIn(
  folder: string,
  more: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  return {
    PATH: process.env["PATH"] ?? "",
    STAYING_POWER_DATA: join(folder, "data"),
    PORT: "0",
    HEALTH_PORT: "0",
    DESK_FOLDER: join(folder, "pages"),
    ...more,
  };
}

/** Puts the pages of a desk into a folder: one, which says so. */
export async function pagesIn(folder: string): Promise<void> {
  const pages = join(folder, "pages");
  await mkdir(pages, { recursive: true });
  await writeFile(join(pages, "index.html"), "<!doctype html><p>Desk");
}

/** A relay in a process of its own. */
export interface RelayProcess {
  /** Where it is reached. */
  readonly at: string;
  /** What the first coach is set up with, once it is printed. */
  invitation(): string | undefined;
  /** Ends it, and gives its exit code; null where it was killed. */
  end(signal: "SIGTERM" | "SIGKILL"): Promise<number | null>;
}

/**
 * Starts a relay, and waits until it is ready.
 * @param more - settings of its own.
 * @throws Error with all it said when it ends before that.
 */
export async function startProcess(
  folder: string,
  more: Readonly<Record<string, string>> = {},
): Promise<RelayProcess> {
  let said = "";
  const child = spawn(process.execPath, [program], {
    env: settingsIn(folder, more),
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit") as Promise<[number | null]>;
  const at = await new Promise<string>((resolve, reject) => {
    child.stdout.on("data", (text: Buffer) => {
      said += text.toString();
      const found = /The relay is ready: (\S+)\n/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once("exit", () => {
      reject(new Error(said));
    });
  });
  return {
    at,
    invitation: () => /#\/begin\?token=([\w-]{43})\n/.exec(said)?.[1],
    end: async (signal) => {
      child.kill(signal);
      const [code] = await ended;
      return code;
    },
  };
}

/** What a command said, and its exit code. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/**
 * Runs one command to its end.
 * @param words - as they stand behind `npm run desk --`.
 * @param more - settings of its own.
 */
export async function runProgram(
  folder: string,
  words: readonly string[],
  more?: Readonly<Record<string, string>>,
): Promise<Ended> {
  const child = spawn(process.execPath, [program, ...words], {
    env: settingsIn(folder, more),
  });
  let [out, error] = ["", ""];
  child.stdout.on("data", (text: Buffer) => (out += text.toString()));
  child.stderr.on("data", (text: Buffer) => (error += text.toString()));
  const [code] = (await once(child, "exit")) as [number | null];
  return { code, out, error };
}
