import { app, listen, loadAssets } from "@staying-power/server";
import { chromium } from "playwright-core";
import {
  browserFlags,
  builtApp,
  wholeBrowserPath,
} from "../e2e/app-under-test.ts";

/** The built app on its real server, and a browser that can be slowed from outside. */
export interface BuiltApp {
  readonly address: string;
  /** Where a browser is connected to. */
  readonly browserAddress: string;
  /** The process at the root of the browser. */
  readonly pid: number;
}

/** Starts both, tells a story with them, and ends them. @returns what the story does, or why there is none. */
export async function browseBuiltApp<Told>(
  story: (built: BuiltApp) => Promise<Told>,
): Promise<Told | { readonly missing: string }> {
  const assets = await loadAssets(builtApp);
  if (!assets.ok)
    return { missing: "the app is not built, so the page is not timed" };
  const server = app(assets.value);
  const listening = await listen(server, { host: "127.0.0.1", port: 0 });
  if (!listening.ok) return { missing: listening.error.message };
  const host = await chromium.launchServer({
    executablePath: wholeBrowserPath,
    args: [...browserFlags],
  });
  try {
    return await story({
      address: listening.value.address,
      browserAddress: host.wsEndpoint(),
      pid: host.process().pid ?? 0,
    });
  } finally {
    await host.close();
    await server.close();
  }
}
