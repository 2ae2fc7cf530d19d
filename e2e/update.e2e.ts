import { createHash } from "node:crypto";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { frameWords } from "@staying-power/words";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { app as server, listen, loadAssets } from "@staying-power/server";
import {
  type AppUnderTest,
  builtApp,
  keptOffline,
  startApp,
} from "./app-under-test.ts";
import { give, press, start } from "./walk.ts";
import { withVisit } from "./with-visit.ts";

let newer = "";
let app: AppUnderTest;

beforeEach(async () => {
  app = await startApp();
  newer = await mkdtemp(join(tmpdir(), "staying-power-newer-"));
  await cp(builtApp, newer, { recursive: true });
  const page = await readFile(join(newer, "index.html"), "utf8");
  const changed = page.replace("<html ", '<html data-version="newer" ');
  if (changed === page) throw new Error("the newer page is no other page");
  const worker = await readFile(join(newer, "sw.js"), "utf8");
  await writeFile(join(newer, "index.html"), changed);
  await writeFile(
    join(newer, "sw.js"),
    worker.replace(digest(page), digest(changed)),
  );
});

afterEach(async () => {
  await app.close();
  await rm(newer, { recursive: true });
});

const digest = (text: string): string =>
  `sha256-${createHash("sha256").update(text).digest("base64")}`;

describe("a newer version", () => {
  it("is offered, not forced, and keeps the answers", async () => {
    await withVisit(app, keptOffline, async ({ page, untilKept }) => {
      await start(page);
      await untilKept();
      await give(page, "breakup", "2026-10-01");

      await app.stopServer();
      const assets = await loadAssets(newer);
      if (!assets.ok) throw new Error(assets.error.kind);
      const next = server(assets.value);
      const port = Number(new URL(app.address).port);
      const listening = await listen(next, { host: "127.0.0.1", port });
      expect(listening.ok).toBe(true);
      try {
        await page.reload();
        await page.getByText(frameWords.update.text).waitFor();
        expect(
          await page.locator("html").getAttribute("data-version"),
        ).toBeNull();
        await page.reload();
        await page.getByText(frameWords.update.text).waitFor();
        expect(
          await page.locator("html").getAttribute("data-version"),
        ).toBeNull();

        await press(page, frameWords.update.use);
        await page.locator('html[data-version="newer"]').waitFor();
        await page.goto("/#/answers");
        await page
          .locator(".answers:not(.about-safety) .value")
          .first()
          .waitFor();
        expect(
          await page.evaluate(async () => (await caches.keys()).length),
        ).toBe(1);
      } finally {
        await next.close();
      }
    });
  });
});
