import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { browserFlags, wholeBrowserPath } from "./app-under-test.ts";

/** A browser of its own, with a profile on disk and a port for other tools to drive it by. */
export interface KeptProfile {
  readonly page: Page;
  readonly port: number;
  close(): Promise<void>;
}

/**
 * @param address where the app is served.
 * @param preferences what was chosen in the browser's own settings before.
 */
export async function openKeptProfile(
  address: string,
  preferences: object = {},
): Promise<KeptProfile> {
  const folder = await mkdtemp(join(tmpdir(), "staying-power-profile-"));
  await mkdir(join(folder, "Default"));
  await writeFile(
    join(folder, "Default", "Preferences"),
    JSON.stringify(preferences),
  );
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: wholeBrowserPath,
    args: [...browserFlags, "--remote-debugging-port=0"],
    baseURL: address,
    timezoneId: "UTC",
    locale: "en-GB",
  });
  const [line = ""] = (
    await readFile(join(folder, "DevToolsActivePort"), "utf8")
  ).split("\n");
  const [page = await context.newPage()] = context.pages();
  return {
    page,
    port: Number(line),
    close: async () => {
      await context.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
