import { fileURLToPath } from "node:url";
import {
  app,
  listen,
  loadAssets,
  type LoadedAssets,
} from "@staying-power/server";
import {
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from "playwright-core";

/** Where the built app is. */
export const builtApp =
  process.env["APP_FOLDER"] ??
  fileURLToPath(new URL("../packages/web/dist", import.meta.url));
/** The whole browser, where its own settings or its window matter. */
export const wholeBrowserPath =
  process.env["CHROME_PATH"] ?? "/usr/bin/chromium";
/** The browser of every other test: without a window where there is such a build, which takes two thirds of the time. */
export const browserPath =
  process.env["HEADLESS_SHELL_PATH"] ?? wholeBrowserPath;
/** How it is started: alone, asking nobody for anything. */
export const browserFlags: readonly string[] = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // A name of this machine that no browser takes for this machine: there http is http.
  "--host-resolver-rules=MAP plain.test 127.0.0.1",
];

/** The real server with the built app, on a port of its own, and a browser beside it. */
export interface AppUnderTest {
  readonly address: string;
  /** Every address that reached the server, in order. */
  readonly served: readonly string[];
  /** A fresh profile with one page, which notes everything that must not happen. */
  visit(options?: BrowserContextOptions): Promise<Visit>;
  /** Stops the server only, as when the network goes. */
  stopServer(): Promise<void>;
  close(): Promise<void>;
}

export interface Visit {
  readonly page: Page;
  /** Every address asked for, in order. */
  readonly requests: readonly string[];
  /** Requests to elsewhere, breaches of the security policy, errors of the page: all must stay empty. */
  readonly faults: readonly string[];
  /** Resolves once the app is kept for offline use, in a visit that is `keptOffline`. */
  untilKept(): Promise<void>;
  close(): Promise<void>;
}

/** For a visit that is to be kept for offline use: the others keep nothing, which would be most of their work. */
export const keptOffline = { serviceWorkers: "allow" } as const;

let packed: Promise<LoadedAssets> | undefined;

/** The built app as the server packs it, once for all files that a worker runs: it takes seconds, and no test changes it. */
export function builtAssets(): Promise<LoadedAssets> {
  packed ??= loadAssets(builtApp);
  return packed;
}

/**
 * @param folder the built app to serve.
 * @param flags what else the browser is started with.
 * @param executablePath which browser it is.
 * @param relay the origin of a relay that the page may ask; any other request stays a fault.
 */
export async function startApp(
  folder: string = builtApp,
  flags: readonly string[] = [],
  executablePath: string = browserPath,
  relay: string | null = null,
): Promise<AppUnderTest> {
  const assets = await (folder === builtApp
    ? builtAssets()
    : loadAssets(folder));
  if (!assets.ok)
    throw new Error("the app is not built: run `npm run build` first");
  const server = app(assets.value, relay);
  const served: string[] = [];
  server.addHook("onRequest", async (request) => {
    served.push(request.url);
  });
  const listening = await listen(server, { host: "127.0.0.1", port: 0 });
  if (!listening.ok) throw new Error(listening.error.message);
  const { address } = listening.value;
  const browser = await chromium.launch({
    executablePath,
    args: [...browserFlags, ...flags],
  });

  return {
    address,
    served,
    visit: async (options = {}) => {
      const context = await browser.newContext({
        baseURL: address,
        serviceWorkers: "block",
        ...options,
      });
      const { page, requests, faults } = await watchedPage(context, [
        options.baseURL ?? address,
        ...(relay === null ? [] : [relay]),
      ]);
      return {
        page,
        requests,
        faults,
        untilKept: async () => {
          await page.evaluate(async () => {
            const { active } = await navigator.serviceWorker.ready;
            while (
              active?.state !== "activated" ||
              navigator.serviceWorker.controller === null
            )
              await new Promise((resolve) => setTimeout(resolve, 20));
          });
        },
        close: () => context.close(),
      };
    },
    stopServer: () => server.close(),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/**
 * A page of a context, which notes everything that must not happen.
 * @param addresses where all it asks for has to be: at one of these.
 */
export async function watchedPage(
  context: BrowserContext,
  addresses: readonly string[],
): Promise<Pick<Visit, "page" | "requests" | "faults">> {
  const page = await context.newPage();
  const requests: string[] = [];
  const faults: string[] = [];
  context.on("request", (request) => {
    requests.push(request.url());
    const url = new URL(request.url());
    const ours =
      addresses.some((address) => url.origin === new URL(address).origin) ||
      url.protocol === "blob:";
    if (!ours) faults.push(`request to elsewhere: ${url.origin}`);
  });
  page.on("pageerror", (error) =>
    faults.push(`error of the page: ${error.message}`),
  );
  page.on("console", (message) => {
    if (
      message.type() === "error" &&
      /content security policy|refused to/i.test(message.text())
    )
      faults.push(`breach of the policy: ${message.text()}`);
  });
  await context.exposeFunction("reportBreach", (directive: string) => {
    faults.push(`breach of the policy: ${directive}`);
  });
  await context.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) => {
      const report: unknown = Reflect.get(globalThis, "reportBreach");
      if (typeof report === "function") report(event.violatedDirective);
    });
  });
  return { page, requests, faults };
}
