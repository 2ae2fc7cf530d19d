import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findChromium } from "./find-chromium.ts";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "staying-power-browser-"));
  const program = { mode: 0o755 };
  await writeFile(join(folder, "google-chrome"), "", program);
  await writeFile(join(folder, "chromium-browser"), "", program);
  await writeFile(join(folder, "chromium"), "not to be run", { mode: 0o644 });
});

afterAll(() => rm(folder, { recursive: true }));

describe("findChromium", () => {
  it("takes the first name on the search path that can be run", async () => {
    expect(await findChromium({ PATH: `/nowhere::${folder}` })).toBe(
      join(folder, "chromium-browser"),
    );
  });

  it("prefers what CHROME_PATH names, and finds nothing when that cannot be run", async () => {
    const chrome = join(folder, "google-chrome");
    expect(await findChromium({ PATH: folder, CHROME_PATH: chrome })).toBe(
      chrome,
    );
    const broken = join(folder, "chromium");
    expect(
      await findChromium({ PATH: folder, CHROME_PATH: broken }),
    ).toBeUndefined();
  });

  it("finds nothing on an empty path", async () => {
    expect(await findChromium({})).toBeUndefined();
  });
});
