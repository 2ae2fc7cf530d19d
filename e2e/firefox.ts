import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { at, bidiAt } from "./bidi.ts";

/** The other browser: its own engine, so that what one of them is kind enough to allow is found out. */
const firefoxPath = process.env["FIREFOX_PATH"] ?? "/usr/bin/firefox-esr";

/** One tab of a Firefox with nothing remembered and no way to any network, which playwright-core cannot drive. */
export interface Firefox {
  /** Its own, with all that a page handed over. */
  readonly folder: string;
  /** Every address that the tab asked for, in order. */
  readonly requests: readonly string[];
  /** Every error that the page logged, breaches of its policy among them. */
  readonly errors: readonly string[];
  open(address: string): Promise<void>;
  /** What an expression gives in the page; it waits for a promise, and must give a text. */
  text(expression: string): Promise<string>;
  /** Waits until an expression holds in the page. */
  until(condition: string): Promise<void>;
  /**
   * Waits until an expression gives a part of the page, and uses it in the same step: what is found first and used later
   * may have been drawn anew in between.
   */
  use(part: string, how: "click" | "focus"): Promise<void>;
  chooseFile(selector: string, path: string): Promise<void>;
  /** Presses the button of this name with a pointer: without a window, no key would press it. */
  press(name: string): Promise<void>;
  /** Types this to whatever has the focus. */
  type(keys: string): Promise<void>;
  /** What it prints on A4, without margins of its own, as a PDF. */
  print(): Promise<Buffer>;
  close(): Promise<void>;
}

type Preferences = Readonly<Record<string, unknown>>;

/** Lets it reach what is served here, and nothing else. */
export const thisMachineOnly: Preferences = {
  "network.proxy.no_proxies_on": "127.0.0.1",
  "network.proxy.allow_hijacking_localhost": false,
};

/** Nothing here takes a tenth of this on a quiet machine. */
const patienceMs = 30_000;

/** Keeps it from asking anything of anyone by itself, and lets a page hand over files unasked. */
const preferences = (downloads: string): Preferences => ({
  // A proxy that nobody answers at, for every address: the network is off.
  "network.proxy.type": 1,
  "network.proxy.http": "127.0.0.1",
  "network.proxy.http_port": 9,
  "network.proxy.ssl": "127.0.0.1",
  "network.proxy.ssl_port": 9,
  "network.proxy.allow_hijacking_localhost": true,
  "browser.download.folderList": 2,
  "browser.download.dir": downloads,
  "browser.download.always_ask_before_handling_new_types": false,
  "browser.shell.checkDefaultBrowser": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "app.normandy.enabled": false,
});

/**
 * Starts it without a window.
 * @param chosen what is set otherwise than usual; unless it says so, there is no network at all.
 */
export async function startFirefox(chosen: Preferences = {}): Promise<Firefox> {
  const folder = await mkdtemp(join(tmpdir(), "staying-power-firefox-"));
  const lines = Object.entries({ ...preferences(folder), ...chosen }).map(
    ([name, value]) =>
      `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(join(folder, "user.js"), lines.join("\n"));
  const program = spawn(
    firefoxPath,
    [
      "--headless",
      "--no-remote",
      "--profile",
      folder,
      "--remote-debugging-port",
      "0",
      "about:blank",
    ],
    { stdio: ["ignore", "ignore", "pipe"] },
  );
  const bidi = await bidiAt(await addressOf(program));
  const tree = await bidi.ask("browsingContext.getTree");
  const context = at(tree, "contexts", 0, "context");

  const text = async (expression: string): Promise<string> => {
    const answer = await bidi.ask("script.evaluate", {
      expression,
      target: { context },
      awaitPromise: true,
    });
    if (at(answer, "type") !== "success")
      throw new Error(
        `in the page: ${String(at(answer, "exceptionDetails", "text"))}`,
      );
    return String(at(answer, "result", "value"));
  };
  const until = async (condition: string): Promise<void> => {
    await text(`new Promise((done, fail) => {
        const last = performance.now() + ${patienceMs};
        const look = () => {
          if (${condition}) done("");
          else if (performance.now() > last)
            fail(new Error(${JSON.stringify(`never: ${condition}`)}));
          else setTimeout(look, 20);
        };
        look();
      })`);
  };
  const find = async (locator: object): Promise<{ sharedId: unknown }> => {
    const found = await bidi.ask("browsingContext.locateNodes", {
      context,
      locator,
    });
    return { sharedId: at(found, "nodes", 0, "sharedId") };
  };
  return {
    folder,
    requests: bidi.requests,
    errors: bidi.errors,
    text,
    open: async (url) => {
      await bidi.ask("browsingContext.navigate", {
        context,
        url,
        wait: "complete",
      });
    },
    until,
    use: (part, how) =>
      until(`((part) => part != null && (part.${how}(), true))(${part})`),
    chooseFile: async (selector, path) => {
      await bidi.ask("input.setFiles", {
        context,
        element: await find({ type: "css", value: selector }),
        files: [path],
      });
    },
    press: async (name) => {
      const element = await find({
        type: "accessibility",
        value: { role: "button", name },
      });
      const origin = { type: "element", element };
      await bidi.ask("input.performActions", {
        context,
        actions: [
          {
            type: "pointer",
            id: "pointer",
            actions: [
              { type: "pointerMove", x: 0, y: 0, origin },
              { type: "pointerDown", button: 0 },
              { type: "pointerUp", button: 0 },
            ],
          },
        ],
      });
    },
    type: async (keys) => {
      const actions = Array.from(keys).flatMap((value) => [
        { type: "keyDown", value },
        { type: "keyUp", value },
      ]);
      await bidi.ask("input.performActions", {
        context,
        actions: [{ type: "key", id: "keyboard", actions }],
      });
    },
    print: async () => {
      const printed = await bidi.ask("browsingContext.print", {
        context,
        page: { width: 21, height: 29.7 },
      });
      return Buffer.from(String(at(printed, "data")), "base64");
    },
    close: async () => {
      const gone = new Promise((resolve) => program.once("exit", resolve));
      bidi.close();
      program.kill();
      await gone;
      await rm(folder, { recursive: true, maxRetries: 5 });
    },
  };
}

/** Where it listens, which it says on its own. */
async function addressOf(program: ChildProcess): Promise<string> {
  if (program.stderr === null) throw new Error("Firefox says nothing");
  // Where there is no such program it says nothing at all, and that is told below.
  program.once("error", () => {});
  for await (const line of createInterface({ input: program.stderr })) {
    const [, address] = /BiDi listening on (ws:\S+)/.exec(line) ?? [];
    if (address !== undefined) {
      program.stderr.resume();
      return `${address}/session`;
    }
  }
  throw new Error(`Firefox did not start: ${firefoxPath}`);
}
