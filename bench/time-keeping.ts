import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { build } from "vite";
import { startApp } from "../e2e/app-under-test.ts";
import { journal, recordOf } from "./journal.ts";
import { spread, type Spread } from "./spread.ts";

/** How long keeping takes with a long journal, and one tap beside one with an empty record. */
export interface KeepingTimes {
  readonly locked: boolean;
  readonly opening: Spread;
  readonly full: Spread;
  readonly empty: Spread;
}

/** Taps before the first that counts. */
const warmUp = 5;

/**
 * In a browser, with its database on disk and the worker that seals.
 *
 * @param events - in the long journal.
 * @param runs - openings of it; taps are four times as many, in turn with those on an empty record.
 */
export async function timeKeeping(
  events: number,
  runs: number,
): Promise<readonly KeepingTimes[]> {
  const folder = await mkdtemp(join(tmpdir(), "staying-power-keeping-"));
  await build({
    configFile: false,
    logLevel: "error",
    root: fileURLToPath(new URL("./keeping-page", import.meta.url)),
    worker: { format: "es" },
    build: { outDir: folder, emptyOutDir: true, modulePreload: false },
  });
  const app = await startApp(folder);
  try {
    const times: KeepingTimes[] = [];
    for (const locked of [false, true]) {
      const [full, empty] = [await app.visit(), await app.visit()];
      times.push(await timed(full.page, empty.page, { locked, events, runs }));
      await full.close();
      await empty.close();
    }
    return times;
  } finally {
    await app.close();
    await rm(folder, { recursive: true });
  }
}

interface Asked {
  readonly locked: boolean;
  readonly events: number;
  readonly runs: number;
}

async function timed(
  full: Page,
  empty: Page,
  { locked, events, runs }: Asked,
): Promise<KeepingTimes> {
  const codes: string[] = [];
  for (const [page, many] of [
    [full, events],
    [empty, 0],
  ] as const) {
    await ready(page);
    codes.push(await keep(page, recordOf(journal(many)), locked));
  }
  const [fullCode = "", emptyCode = ""] = codes;
  const opening: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    // A page of its own each time: nothing is read or compiled yet.
    await ready(full);
    const [ms, found] = await open(full, fullCode);
    if (found !== events) throw new Error(`opened ${String(found)} events`);
    opening.push(ms / 1e3);
  }
  const taps = { full: [] as number[], empty: [] as number[] };
  // In turn, so that a slow moment of the machine falls on both.
  for (let turn = 0; turn < 4; turn += 1) {
    taps.full.push(...(await tap(full, fullCode, runs + warmUp)));
    taps.empty.push(...(await tap(empty, emptyCode, runs + warmUp)));
  }
  return {
    locked,
    opening: spread(opening),
    full: spread(taps.full),
    empty: spread(taps.empty),
  };
}

async function ready(page: Page): Promise<void> {
  await page.goto("/");
  await page.waitForFunction(() => "keeping" in globalThis);
}

function keep(page: Page, record: object, locked: boolean): Promise<string> {
  return asked(page, "keep", [record, locked], String);
}

function open(page: Page, code: string): Promise<readonly [number, number]> {
  return asked(page, "open", [code], (told) => {
    const [ms = NaN, events = NaN] = numbers(told);
    return [ms, events];
  });
}

function tap(
  page: Page,
  code: string,
  times: number,
): Promise<readonly number[]> {
  return asked(page, "tap", [code, times], (told) =>
    numbers(told)
      .slice(warmUp)
      .map((ms) => ms / 1e3),
  );
}

async function asked<Told>(
  page: Page,
  name: string,
  told: readonly unknown[],
  read: (answer: unknown) => Told,
): Promise<Told> {
  const answer: unknown = await page.evaluate(
    async ([work, text]) => {
      const keeping: unknown = Reflect.get(globalThis, "keeping");
      const does: unknown = Reflect.get(Object(keeping), work ?? "");
      const parts: unknown = JSON.parse(text ?? "[]");
      if (typeof does !== "function" || !Array.isArray(parts)) return "null";
      const given: unknown = await Reflect.apply(does, null, parts);
      return JSON.stringify(given);
    },
    [name, JSON.stringify(told)],
  );
  return read(JSON.parse(String(answer)));
}

function numbers(told: unknown): readonly number[] {
  return Array.isArray(told) ? told.map(Number) : [];
}
