import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  type Ended,
  pagesIn,
  type RelayProcess,
  runProgram,
  startProcess,
} from "./testing/relay-process.ts";
import { newFolder } from "./testing/with-database.ts";

let folder = "";
let relay: RelayProcess | undefined;
beforeEach(async () => {
  folder = await newFolder();
  await pagesIn(folder);
});
afterEach(async () => {
  await relay?.end("SIGTERM");
  relay = undefined;
  await rm(folder, { recursive: true, force: true });
});

async function start(): Promise<RelayProcess> {
  relay = await startProcess(folder);
  return relay;
}

const run = (
  words: readonly string[],
  more?: Readonly<Record<string, string>>,
): Promise<Ended> => runProgram(folder, words, more);

// Each command is a process of its own, on a machine that may be busy.
describe("the relay as it is started", { timeout: 300_000 }, () => {
  it("answers, prints a new way to set up the first coach each time until there is one, and ends in order", async () => {
    const first = await start();
    const told = await fetch(`${first.at}/openapi.json`);
    expect(told.status).toBe(200);
    const page = await fetch(first.at);
    expect(await page.text()).toContain("Desk");
    await expect.poll(first.invitation, { timeout: 30_000 }).toBeDefined();
    expect(await first.end("SIGTERM")).toBe(0);
    const second = await start();
    await expect.poll(second.invitation, { timeout: 30_000 }).toBeDefined();
    expect(second.invitation()).not.toBe(first.invitation());
  });

  it("is backed up while it runs, and restored into another folder", async () => {
    const running = await start();
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
    await running.end("SIGTERM");
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
