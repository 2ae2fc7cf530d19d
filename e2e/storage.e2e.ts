import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { storagePromises } from "../packages/web/src/storage/storage-contract.ts";
import { type AppUnderTest, startApp } from "./app-under-test.ts";
import { withVisit } from "./with-visit.ts";

let folder = "";
let app: AppUnderTest;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "staying-power-storage-"));
  await build({
    configFile: false,
    logLevel: "error",
    root: fileURLToPath(new URL("./storage-page", import.meta.url)),
    build: { outDir: folder, emptyOutDir: true, modulePreload: false },
  });
  app = await startApp(folder);
}, 60_000);

afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true });
});

describe("indexedDbStorage in a browser", () => {
  it.each(storagePromises.map(({ name }) => name))("%s", async (name) => {
    await withVisit(app, {}, async ({ page }) => {
      await page.goto("/");
      await page.waitForFunction(() => "keepsPromise" in globalThis);
      const outcome = await page.evaluate(async (promise) => {
        const keeps: unknown = Reflect.get(globalThis, "keepsPromise");
        return typeof keeps === "function"
          ? String(await keeps(promise))
          : "not there";
      }, name);
      expect(outcome).toBe("kept");
    });
  });

  it("lets another tab erase, and can be used again afterwards", async () => {
    await withVisit(app, {}, async ({ page }) => {
      await page.goto("/");
      await page.waitForFunction(() => "erasedFromElsewhere" in globalThis);
      const outcome = await page.evaluate(async () => {
        const erased: unknown = Reflect.get(globalThis, "erasedFromElsewhere");
        return typeof erased === "function"
          ? String(await erased())
          : "not there";
      });
      expect(outcome).toBe("kept");
    });
  });

  it("reads ahead, and anew where another tab came in between", async () => {
    await withVisit(app, {}, async ({ page }) => {
      await page.goto("/");
      await page.waitForFunction(() => "readAhead" in globalThis);
      const found = await page.evaluate(async () => {
        const read: unknown = Reflect.get(globalThis, "readAhead");
        return typeof read === "function" ? String(await read()) : "[]";
      });
      expect(JSON.parse(found)).toEqual([
        { turn: 1 },
        { turn: 2 },
        { turn: 2 },
      ]);
    });
  });

  it("takes over from a page of before entries, which can then overwrite nothing and is told so", async () => {
    await withVisit(app, {}, async ({ page }) => {
      await page.goto("/");
      await page.waitForFunction(() => "besideAPageOfBefore" in globalThis);
      const told = await page.evaluate(async () => {
        const beside: unknown = Reflect.get(globalThis, "besideAPageOfBefore");
        return typeof beside === "function" ? String(await beside()) : "{}";
      });
      const record = { from: "before" };
      expect(JSON.parse(told)).toEqual({
        first: "saved",
        loaded: { ok: true, value: { revision: 1, record, entries: [] } },
        appended: { ok: true, value: 2 },
        second: "VersionError",
        third: "VersionError",
        after: {
          ok: true,
          value: { revision: 2, record, entries: [{ from: "now" }] },
        },
      });
    });
  });
});
