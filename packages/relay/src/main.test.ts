import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { newFolder } from "./testing/with-database.ts";

let folder = "";
let relay: ChildProcess | undefined;
beforeEach(async () => {
  folder = await newFolder();
  await mkdir(join(folder, "pages"));
  await writeFile(
    join(folder, "pages", "index.html"),
    "<!doctype html><p>Desk",
  );
});
afterEach(async () => {
  if (relay?.exitCode === null) {
    relay.kill("SIGTERM");
    await once(relay, "exit");
  }
  relay = undefined;
  await rm(folder, { recursive: true, force: true });
});

const program = join(import.meta.dirname, "main.ts");
const settings = (more: Readonly<Record<string, string>> = {}) => ({
  PATH: process.env["PATH"] ?? "",
  STAYING_POWER_DATA: join(folder, "data"),
  PORT: "0",
  HEALTH_PORT: "0",
  DESK_FOLDER: join(folder, "pages"),
  ...more,
});

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** Runs one command to its end. */
async function run(
  words: readonly string[],
  more?: Readonly<Record<string, string>>,
): Promise<Ended> {
  const child = spawn(process.execPath, [program, ...words], {
    env: settings(more),
  });
  let [out, error] = ["", ""];
  child.stdout.on("data", (text: Buffer) => (out += text.toString()));
  child.stderr.on("data", (text: Buffer) => (error += text.toString()));
  const [code] = (await once(child, "exit")) as [number | null];
  return { code, out, error };
}

/** Starts a relay, and gives what it prints until it is ready. */
async function start(): Promise<{
  readonly at: string;
  readonly said: () => string;
}> {
  let said = "";
  const child = spawn(process.execPath, [program], { env: settings() });
  relay = child;
  const ready = new Promise<string>((resolve, reject) => {
    child.stdout.on("data", (text: Buffer) => {
      said += text.toString();
      const at = /The relay is ready: (\S+)\n/.exec(said)?.[1];
      if (at !== undefined) resolve(at);
    });
    child.once("exit", () => reject(new Error(said)));
  });
  return { at: await ready, said: () => said };
}

async function stop(): Promise<number | null> {
  const child = relay;
  if (child === undefined) throw new Error("no relay runs");
  child.kill("SIGTERM");
  const [code] = (await once(child, "exit")) as [number | null];
  return code;
}

describe("the relay as it is started", () => {
  it("answers, prints a new way to set up the first coach each time until there is one, and ends in order", async () => {
    const first = await start();
    const told = await fetch(`${first.at}/openapi.json`);
    expect(told.status).toBe(200);
    const page = await fetch(first.at);
    expect(await page.text()).toContain("Desk");
    const tokenIn = (said: string) =>
      /#\/begin\?token=([\w-]{43})\n/.exec(said)?.[1];
    await expect.poll(() => tokenIn(first.said())).toBeDefined();
    expect(await stop()).toBe(0);
    const second = await start();
    await expect.poll(() => tokenIn(second.said())).toBeDefined();
    expect(tokenIn(second.said())).not.toBe(tokenIn(first.said()));
  });

  it("is backed up while it runs, and restored into another folder", async () => {
    await start();
    const file = join(folder, "relay.backup");
    const written = await run(["backup", file]);
    expect([written.code, written.error]).toEqual([0, ""]);
    expect(written.out).toMatch(/^Written to .*: \d+ rows of \d+ tables\.\n$/);
    const again = await run(["backup", file]);
    expect(again.code).toBe(1);
    const doctor = await run(["doctor"]);
    expect([doctor.code, doctor.error]).toEqual([0, ""]);
    expect(doctor.out).toMatch(/^ok/m);
    const full = await run(["restore", file]);
    expect(full.code).toBe(1);
    await stop();
    const elsewhere = { STAYING_POWER_DATA: join(folder, "elsewhere") };
    const put = await run(["restore", file], elsewhere);
    expect([put.code, put.error]).toEqual([0, ""]);
  });

  it("says what is wrong with what it was told, and starts nothing", async () => {
    for (const [words, more, message] of [
      [[], { PORT: "many" }, /^PORT must be/],
      [[], { DESK_FOLDER: join(folder, "none") }, /^The desk is not built/],
      [[], { DATABASE_URL: "mysql://x" }, /^DATABASE_URL is no address/],
      [["bakcup", "x"], {}, /^npm run desk/],
      [["backup"], {}, /^npm run desk/],
      [["restore", join(folder, "none")], {}, /./],
    ] as const) {
      const ended = await run(words, more);
      expect([words, ended.code]).toEqual([words, 1]);
      expect(ended.error).toMatch(message);
      expect(ended.error).not.toMatch(/\s+at .*\.ts:/);
    }
  });
});
