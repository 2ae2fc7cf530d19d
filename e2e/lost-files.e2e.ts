import { readFile } from "node:fs/promises";
import { emergencyAbroad } from "@staying-power/care";
import { spine } from "@staying-power/case";
import {
  aimWords,
  carefulWords,
  checkWords,
  failingWords,
  firstCallsWords,
  helpWords,
  historyWords,
  interviewWords,
  kitWords,
  lockWords,
  pageShellWords,
  printWords,
  progressWords,
  proposalWords,
  questions,
  readingWords,
  sharedWords,
  startWords,
  urgeWords,
} from "@staying-power/words";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AppUnderTest, startApp, type Visit } from "./app-under-test.ts";
import { bringIn } from "./bring-in.ts";
import { everyProgress } from "./every-progress.ts";
import { everyReunion } from "./every-reunion.ts";
import { everyShare, exampleLink } from "./every-share.ts";
import { roomAddresses } from "./room-addresses.ts";
import { give, goTo, openChapter, press, start } from "./walk.ts";
import { storedText } from "./stored-text.ts";
import { today } from "./with-visit.ts";

interface Chunk {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
  readonly isDynamicEntry?: boolean;
}

/** What the build says it made, by source. */
const build = new Map(
  Object.entries(
    JSON.parse(
      await readFile(
        new URL("../.tsbuild/web-manifest.json", import.meta.url),
        "utf8",
      ),
    ) as Record<string, Chunk>,
  ),
);

/** All files without which a source cannot do. */
function filesOf(source: string, seen = new Set<string>()): readonly string[] {
  const chunk = build.get(source);
  if (chunk === undefined || seen.has(source)) return [];
  seen.add(source);
  const { file, css = [], imports = [] } = chunk;
  return [file, ...css, ...imports.flatMap((each) => filesOf(each, seen))];
}

const page = new Set(filesOf("index.html"));
const app = new Set(filesOf("src/app/open-app.tsx"));

interface Opens {
  /** The address that asks for it. */
  readonly hash: string;
  readonly source: string;
  /** Whether something has to be answered before. */
  readonly told: boolean;
}

/** The screen of a room that goes by another name than its file. */
const fileOf: Readonly<Record<string, string>> = {
  "they-wrote": "reached-out",
};

/** What opens by itself. */
const screens: readonly Opens[] = roomAddresses.flatMap(
  ([hash, { name, behind }]) => {
    const source = [...build.keys()].find((each) =>
      each.endsWith(`/${fileOf[name] ?? name}-screen.tsx`),
    );
    // What comes next is shown only while the forecast is worked out, and goes on by itself.
    return source === undefined || name === "next"
      ? []
      : [
          {
            hash,
            source,
            told: behind === "gates" || ["today", "let-go"].includes(name),
          },
        ];
  },
);

/** Each script that comes later, with one screen that cannot do without it. */
const byFile = new Map<string, Omit<Opens, "source">>();
for (const file of app)
  if (!page.has(file)) byFile.set(file, { hash: "#/", told: false });
for (const { source, ...at } of screens)
  for (const file of filesOf(source))
    if (file.endsWith(".js") && !page.has(file) && !byFile.has(file))
      byFile.set(file, at);

const settings = {
  serviceWorkers: "block",
  timezoneId: "Europe/London",
  locale: "en-GB",
} as const;

let server: AppUnderTest;
/** Somebody new, and somebody who has answered a little; neither has a service worker. */
let fresh: Visit;
let told: Visit;
beforeAll(async () => {
  server = await startApp();
  fresh = await server.visit(settings);
  told = await server.visit(settings);
  await told.page.clock.setFixedTime(new Date(`${today}T12:00:00Z`));
  await start(told.page);
  await give(told.page, "breakup", "2026-10-01");
  while (!(await storedText(told.page)).includes("2026-10-01"));
  await told.page.close();
});
afterAll(async () => {
  await fresh.close();
  await told.close();
  await server.close();
});

/** A tab in which some files cannot be had, until they can. */
async function without(
  files: RegExp,
  story: (tab: Page, mend: () => Promise<void>) => Promise<void>,
  whose: Visit = fresh,
): Promise<void> {
  const tab = await whose.page.context().newPage();
  try {
    await tab.clock.setFixedTime(new Date(`${today}T12:00:00Z`));
    await tab.route(files, (route) => route.abort());
    await story(tab, () => tab.unroute(files));
  } finally {
    await tab.close();
  }
}

/** Puts something else in the place of what is kept: a record nobody can read, or one that is locked. */
function putInDatabase(kept: unknown): Promise<void> {
  const locked = {
    format: "staying-power/kept",
    version: 1,
    settings: {},
    lock: {
      format: "staying-power/lock",
      version: 1,
      recipient: "age1",
      byPassphrase: "",
      byRecoveryCode: "",
    },
    content: Uint8Array.of(1, 2, 3),
  };
  const record =
    typeof kept === "string" ? kept : { revision: 3, record: locked };
  return new Promise((resolve) => {
    const opening = indexedDB.open("notes");
    opening.addEventListener("success", () => {
      const writing = opening.result.transaction("records", "readwrite");
      writing.objectStore("records").put(record, "case");
      writing.addEventListener("complete", () => {
        opening.result.close();
        resolve();
      });
    });
  });
}

/** Presses a button, unless what it is for came by itself meanwhile, as screens do that are fetched ahead. */
async function pressIfThere(tab: Page, name: string): Promise<void> {
  await tab.getByRole("button", { name }).evaluateAll(([button]) => {
    if (button instanceof HTMLElement) button.click();
  });
}

/** The parts of how it goes that come later, where each is asked for, and what it shows. */
const progressParts = [
  ["corrected-part", "#/progress", ".page-progress h3"],
  ["reading-moves", "#/progress", ".curve.history"],
  ["week-form", "#/progress/week", ".week-form"],
] as const;

/** The pages that are printed in the place of a screen, and where. */
const papers = [
  ["src/rooms/map/map-paper.tsx", "#/map"],
  ["src/rooms/reached-out/reply-paper.tsx", "#/they-wrote/warm"],
  ["src/rooms/reading/reading-paper.tsx", "#/reading"],
] as const;

/** The page to sign is there once it was filled in. */
const agreementPaper = [
  "src/rooms/reunion/agreement-paper.tsx",
  "#/reunion/agreement",
] as const;

const { "weeks without a clear change": weeksWithoutChange = { theCase: {} } } =
  everyProgress;

const named = (file: string): RegExp =>
  new RegExp(file.replaceAll(".", String.raw`\.`));
const call = 'main a[href="tel:999"]';
const talk = 'main a[href="tel:116123"]';

/** Holds a screen to what it says where its page for paper cannot be had. */
async function missesPaper(
  [source, hash]: readonly [source: string, hash: string],
  whose: Visit,
): Promise<void> {
  const name = source.split("/").at(-1)?.replace(".tsx", "") ?? "";
  await without(
    new RegExp(name),
    async (tab, mend) => {
      await tab.addInitScript(() => {
        Reflect.set(globalThis, "printed", 0);
        globalThis.print = () => {
          Reflect.set(
            globalThis,
            "printed",
            Number(Reflect.get(globalThis, "printed")) + 1,
          );
        };
      });
      const printed = () =>
        tab.evaluate(() => Number(Reflect.get(globalThis, "printed")));
      await tab.goto(`/${hash}`);
      await press(tab, printWords.print);
      await tab.getByText(printWords.failed).waitFor();
      expect(await printed()).toBe(0);
      await mend();
      await press(tab, printWords.print);
      await tab.getByText(printWords.failed).waitFor({ state: "detached" });
      await tab.locator(".paper").waitFor({ state: "attached" });
      await tab.waitForFunction(() => Reflect.get(globalThis, "printed"));
    },
    whose,
  );
}

describe("a file that cannot be had", () => {
  it("is each of those that come after the first screen", () => {
    const later = [...build].filter(([, chunk]) => chunk.isDynamicEntry);
    expect(later.length).toBeGreaterThan(15);
    expect(byFile.size).toBeGreaterThan(25);
    const seen = new Set(screens.map(({ source }) => source));
    const others = later.map(([source]) => source).filter((s) => !seen.has(s));
    // The names of tasks, a coach's words and the next call are only added to what stands without them, which the parts of
    // their rooms are held to, and what reminds is fetched again with the next minute; what checks a coach's words is
    // looked at beside a relay that has some (content); each of the others has a test of its own below.
    const onlyAdded = [
      "src/rooms/call/ahead-part.tsx",
      "src/rooms/happened/task-names.ts",
      "src/rooms/journal/task-of-day.tsx",
      "src/rooms/reminders/reminding.ts",
      "src/rooms/share/model/checked-content.ts",
      "src/ui/own/laying.tsx",
    ];
    expect(others).toEqual(expect.arrayContaining(onlyAdded));
    expect(others.filter((one) => !onlyAdded.includes(one)).toSorted()).toEqual(
      [
        "src/app/open-app.tsx",
        "src/app/standing/damaged-screen.tsx",
        "src/app/standing/locked-screen.tsx",
        "src/rooms/interview/next-screen.tsx",
        "src/rooms/kit/aims-part.tsx",
        "src/rooms/kit/urges-part.tsx",
        ...progressParts.map(([name]) => `src/rooms/progress/${name}.tsx`),
        ...papers.map(([source]) => source),
        agreementPaper[0],
        "src/rooms/reading/time-curves.tsx",
        "src/rooms/share/proposals-part.tsx",
        "src/ui/parts/careful/all-careful.ts",
        "src/ui/parts/help/help-list.tsx",
      ].toSorted(),
    );
  });

  it.each([...byFile])(
    "is said to be missing, with what to call and a way to try again: %s",
    async (file, { hash, told: isTold }) => {
      await without(
        named(file),
        async (tab, mend) => {
          await tab.goto(`/${hash}`);
          const lost = tab.getByRole("heading", { name: failingWords.heading });
          await lost.waitFor();
          await tab.locator(call).waitFor();
          await tab.locator(talk).waitFor();
          await mend();
          await pressIfThere(tab, failingWords.again);
          await lost.waitFor({ state: "detached" });
          await tab.locator("main:not([aria-busy=true]) h1").waitFor();
        },
        isTold ? told : fresh,
      );
    },
  );

  // All at once: each waits until the page says by itself that nothing came.
  it.concurrent.each([...page].filter((file) => file.endsWith(".js")))(
    "is said to be missing where nothing of the app came: %s",
    async (file) => {
      await without(named(file), async (tab, mend) => {
        await tab.goto("/");
        await tab.getByText(pageShellWords.lost).waitFor();
        const numbers = await tab
          .locator('a[href^="tel:"]')
          .evaluateAll((all) => all.map(({ textContent }) => textContent));
        expect(new Set(numbers)).toEqual(
          new Set(Object.values(emergencyAbroad)),
        );
        await mend();
        await tab.getByRole("link", { name: pageShellWords.loadAgain }).click();
        await tab.getByRole("link", { name: startWords.write }).waitFor();
      });
    },
  );

  it.each(["#/help", "#/kit/safe", "#/kit/call"])(
    "leaves the first numbers where it is the list of lines: %s",
    async (hash) => {
      await without(/help-list/, async (tab, mend) => {
        await tab.goto(`/${hash}`);
        await tab.getByText(helpWords.notLoaded).waitFor();
        await tab.locator(call).waitFor();
        await tab.locator(talk).waitFor();
        await mend();
        await press(tab, failingWords.again);
        await tab.getByLabel(helpWords.country).waitFor();
      });
    },
  );

  it.each(progressParts)(
    "leaves the rest of how it goes where it is a part of it: %s",
    async (name, hash, part) => {
      const own = await server.visit(settings);
      await own.page.clock.setFixedTime(new Date(`${today}T12:00:00Z`));
      await bringIn(own.page, weeksWithoutChange);
      await without(
        new RegExp(name),
        async (tab, mend) => {
          await tab.goto(`/${hash}`);
          await tab.getByText(progressWords.unfetched).waitFor();
          await mend();
          await press(tab, failingWords.again);
          await tab.locator(part).first().waitFor();
        },
        own,
      );
      await own.close();
    },
  );

  it.each(papers)(
    "is said where it is the page to be printed, and nothing is: %s",
    async (...paper) => {
      await missesPaper(paper, told);
    },
  );

  it("is said where it is the page to sign, and nothing is printed", async () => {
    const own = await server.visit(settings);
    await own.page.clock.setFixedTime(new Date(`${today}T12:00:00Z`));
    await bringIn(own.page, everyReunion["a sound return"]);
    await missesPaper(agreementPaper, own);
    await own.close();
  });

  it("leaves a coach's words where it is what they propose", async () => {
    const own = await server.visit(settings);
    await own.page.clock.setFixedTime(new Date(`${today}T12:00:00Z`));
    const { brought, hash } =
      everyShare(exampleLink)["answered, everything open"] ?? {};
    if (brought === undefined) throw new TypeError("no such state");
    await bringIn(own.page, brought);
    await without(
      /proposals-part/,
      async (tab, mend) => {
        await tab.goto(`/${hash}`);
        await tab.getByText(sharedWords.answer.proposalsFailed).waitFor();
        await tab.locator(".coach-answer blockquote").waitFor();
        await mend();
        await press(tab, failingWords.again);
        await tab
          .getByRole("heading", { name: proposalWords.heading })
          .waitFor();
      },
      own,
    );
    await own.close();
  });

  it("leaves the reading where it is the curves", async () => {
    await without(
      /time-curves/,
      async (tab, mend) => {
        await tab.goto("/#/reading");
        await tab.locator(".headline").waitFor();
        await openChapter(tab, readingWords.chapters.time.heading);
        await tab.getByText(readingWords.curve.failed).waitFor();
        await mend();
        await press(tab, failingWords.again);
        await tab.locator("svg.curve").first().waitFor();
      },
      told,
    );
  });

  it("leaves the small check where it is the careful one, and says so where that is the page", async () => {
    await without(/\/all-careful/, async (tab, mend) => {
      await tab.goto("/#/check");
      await tab
        .getByLabel(checkWords.label)
        .fill("The bins go out on Tuesday.");
      await tab
        .getByRole("heading", { name: checkWords.lines.fine.heading })
        .waitFor();
      expect(await tab.locator(".check-careful").count()).toBe(0);
      await goTo(tab, "#/mine/careful");
      await tab.getByRole("button", { name: failingWords.again }).waitFor();
      await mend();
      await press(tab, failingWords.again);
      await tab.getByText(carefulWords.about[0]).waitFor();
      await goTo(tab, "#/check");
      await tab.getByRole("button", { name: checkWords.delete }).click();
    });
  });

  it("leaves the breath where it is what else to try", async () => {
    await without(/aims-part/, async (tab, mend) => {
      await tab.goto("/#/kit");
      await tab.locator(".breath-word").waitFor();
      await tab.getByText(kitWords.notLoaded).waitFor();
      await mend();
      await press(tab, failingWords.again);
      await tab.getByText(aimWords.heading).waitFor();
    });
  });

  it("leaves the one question after an urge where it is what many of them share", async () => {
    await without(/urges-part/, async (tab, mend) => {
      await tab.goto("/#/kit/after");
      await tab.getByText(kitWords.notLoaded).waitFor();
      await press(tab, kitWords.after.outcomes.held);
      await tab
        .getByRole("heading", { name: kitWords.after.now.held.heading })
        .waitFor();
      await tab.getByText(kitWords.notLoaded).waitFor();
      await mend();
      await press(tab, failingWords.again);
      await tab.getByText(urgeWords.led.heading).waitFor();
    });
  });

  it.each([
    ["#/reading", readingWords.failed],
    ["#/history", historyWords.failed],
  ])("is said where it is the forecast: %s", async (hash, text) => {
    await without(
      /forecast-worker/,
      async (tab, mend) => {
        await tab.goto(`/${hash}`);
        await tab.getByText(text).waitFor();
        await mend();
        await press(tab, failingWords.again);
        await tab.getByText(text).waitFor({ state: "detached" });
        await tab
          .getByRole("button", { name: failingWords.again })
          .waitFor({ state: "detached" });
      },
      told,
    );
  });

  it("leaves the way to call where it is the check of a message", async () => {
    await without(/draft-worker/, async (tab, mend) => {
      await tab.goto("/#/check");
      await tab
        .getByLabel(checkWords.label)
        .fill("I do not want to live any more");
      await tab.getByText(checkWords.notChecked).waitFor();
      await tab.locator(call).waitFor();
      await tab.locator(talk).waitFor();
      await mend();
      await press(tab, failingWords.again);
      await tab
        .getByRole("heading", { name: checkWords.lines.help.heading })
        .waitFor();
      await tab.getByRole("button", { name: checkWords.delete }).click();
    });
  });

  it("is said where it is what seals, and to load the page again", async () => {
    await without(/vault-worker/, async (tab) => {
      await tab.goto("/#/mine/lock");
      for (const label of [lockWords.choose.label, lockWords.choose.again])
        await tab
          .getByLabel(label, { exact: true })
          .fill("kettle orbit velvet moss");
      await press(tab, lockWords.choose.action);
      await tab.getByText(lockWords.choose.failed).waitFor();
    });
  });

  it.each([
    ["damaged-screen", "rubbish"],
    ["locked-screen", { lock: "on" }],
  ])(
    "is said where it is what stands in place of a room: %s",
    async (name, kept) => {
      const own = await server.visit(settings);
      try {
        await own.page.goto("/#/answers");
        await own.page.locator("main:not([aria-busy=true]) h1").waitFor();
        await own.page.evaluate(putInDatabase, kept);
        await own.page.route(named(name), (route) => route.abort());
        await own.page.reload();
        await own.page
          .getByRole("heading", { name: failingWords.heading })
          .waitFor();
        await own.page.locator(call).waitFor();
      } finally {
        await own.close();
      }
    },
  );

  it("is said where it is what waits for the next question", async () => {
    const own = await server.visit(settings);
    try {
      await own.page.route(/forecast-worker|next-screen/, (route) =>
        route.abort(),
      );
      await start(own.page);
      for (const key of spine) {
        const name = questions[key].ask;
        await own.page.getByRole("heading", { name, exact: true }).waitFor();
        await press(own.page, interviewWords.skip);
      }
      await own.page
        .getByRole("heading", { name: failingWords.heading })
        .waitFor();
      await own.page.locator(call).waitFor();
    } finally {
      await own.close();
    }
  });

  it("leaves every screen to be read where it is what they look like", async () => {
    const sheets = [
      ...new Set([...build.keys()].flatMap((source) => filesOf(source))),
    ].filter((file) => file.endsWith(".css") && !page.has(file));
    expect(sheets.length).toBeGreaterThan(8);
    await without(new RegExp(sheets.join("|")), async (tab) => {
      for (const { hash, told: isTold } of screens) {
        if (isTold) continue;
        await tab.goto("about:blank");
        await tab.goto(`/${hash}`);
        await tab.locator("main:not([aria-busy=true]) h1").waitFor();
        expect(
          await tab
            .getByRole("heading", { name: failingWords.heading })
            .count(),
        ).toBe(0);
      }
    });
  });
});

describe("a newer version that took the place of the open one", () => {
  it("is loaded by trying again, with all that was typed still there", async () => {
    const tab = await fresh.page.context().newPage();
    try {
      // The names of the old files are gone until the page itself is loaded anew.
      let loads = 0;
      await tab.route(/help-screen/, (route) =>
        loads > 1 ? route.continue() : route.fulfill({ status: 404 }),
      );
      tab.on("load", () => {
        loads += 1;
      });
      await tab.goto("/#/kit/write");
      const typed = "What I would say";
      await tab.getByRole("textbox").first().fill(typed);
      await goTo(tab, "#/help");
      await tab.getByRole("heading", { name: failingWords.heading }).waitFor();
      await tab.locator(call).waitFor();
      await press(tab, failingWords.again);
      await tab.getByRole("heading", { name: helpWords.heading }).waitFor();
      expect(loads).toBe(2);
      await goTo(tab, "#/kit/write");
      await tab
        .getByRole("heading", { name: kitWords.write.heading })
        .waitFor();
      expect(await tab.getByRole("textbox").first().inputValue()).toBe(typed);
    } finally {
      await tab.close();
    }
  });
});

describe("a network that goes", () => {
  it("leaves numbers to call, and what is open, however often it is tried again", async () => {
    await without(/(?:help|kit)-screen/, async (tab) => {
      await tab.goto("/");
      await tab.getByRole("link", { name: startWords.help }).waitFor();
      await tab.context().setOffline(true);
      try {
        await goTo(tab, "#/help");
        await tab
          .getByRole("heading", { name: failingWords.heading })
          .waitFor();
        await tab.getByText(failingWords.why.offline).waitFor();
        await press(tab, failingWords.again);
        await tab.getByText(failingWords.still.offline).waitFor();
        await tab.locator(call).waitFor();
        await goTo(tab, "#/kit/safe");
        await tab.getByText(firstCallsWords.talk).waitFor();
        await tab.locator(talk).waitFor();
      } finally {
        await tab.context().setOffline(false);
      }
    });
  });
});
