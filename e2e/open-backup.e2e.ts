import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  armored,
  makeLock,
  newIdentity,
  sealTo,
  sealWithPassphrase,
} from "@staying-power/seal";
import {
  backupWords,
  kitWords,
  locale,
  openBackupWords as words,
  questions,
  safetyQuestions,
  workWords,
} from "@staying-power/words";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type AppUnderTest,
  browserFlags,
  browserPath,
  builtApp,
  startApp,
  keptOffline,
} from "./app-under-test.ts";
import { startFirefox } from "./firefox.ts";
import { axeFinds, low, over } from "./screen-faults.ts";
import { give, goTo, press, start } from "./walk.ts";
import { today, withVisit } from "./with-visit.ts";

const passphrase = "quiet harbour, Ångström";
const reason = "I sleep again. <b>Really</b> & truly.";
const address = pathToFileURL(join(builtApp, "open-backup.html")).href;

interface Saved {
  readonly name: string;
  readonly content: Buffer;
}
let browser: Browser;
let app: AppUnderTest;
let folder = "";
let open: Saved;
let sealed: Saved;

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: browserPath,
    args: [...browserFlags],
  });
  app = await startApp();
  folder = await mkdtemp(join(tmpdir(), "staying-power-open-backup-"));
  await withVisit(app, {}, async ({ page }) => {
    await answerSome(page);
    await goTo(page, "#/mine/backup");
    open = await savedBy(page, backupWords.open.save);
    const { sealed: form } = backupWords;
    for (const label of [form.passphrase, form.again])
      await page.getByLabel(label, { exact: true }).fill(passphrase);
    sealed = await savedBy(page, form.save);
  });
});

afterAll(async () => {
  await browser.close();
  await app.close();
  await rm(folder, { recursive: true });
});

/** A person with answers, those about safety among them, and a note in the kit. */
async function answerSome(page: Page): Promise<void> {
  await start(page);
  await give(page, "breakup", "2026-10-01");
  await goTo(page, "#/answers/endedBy");
  await page.locator('button.option[value="ex"]').click();
  await page.locator(".page-answers").waitFor();
  await goTo(page, "#/kit/why");
  await page.getByLabel(kitWords.why.label, { exact: true }).fill(reason);
  await press(page, kitWords.why.add);
  await page.getByText(reason).waitFor();
}

async function savedBy(page: Page, button: string): Promise<Saved> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    press(page, button),
  ]);
  return {
    name: file.suggestedFilename(),
    content: await readFile(await file.path()),
  };
}

/**
 * The page by itself, from a disk, with the network off. However it goes, it fails
 * when anything but that file was asked for, its policy was breached, or it had an error.
 */
async function withPage(
  story: (page: Page) => Promise<void>,
  options: Parameters<Browser["newContext"]>[0] = {},
): Promise<void> {
  const context = await browser.newContext({
    timezoneId: "UTC",
    locale: "en-GB",
    ...options,
  });
  const faults: string[] = [];
  try {
    await context.setOffline(true);
    const page = await context.newPage();
    context.on("request", (request) => {
      const { protocol } = new URL(request.url());
      if (request.url() !== address && protocol !== "blob:")
        faults.push(`asked for ${request.url()}`);
    });
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") faults.push(message.text());
    });
    page.setDefaultTimeout(30_000);
    await page.goto(address);
    await story(page);
    expect(faults).toEqual([]);
  } finally {
    await context.close();
  }
}

async function choose(page: Page, { name, content }: Saved): Promise<void> {
  await page.getByLabel(words.file, { exact: true }).setInputFiles({
    name,
    mimeType: "application/octet-stream",
    buffer: content,
  });
}

/** By the keyboard alone: the field has the focus. */
async function type(page: Page, secret: string): Promise<void> {
  await page.getByRole("heading", { name: words.ask.heading }).waitFor();
  await page.keyboard.type(secret);
  await page.keyboard.press("Enter");
}

/** Every text that stood in the status while a frame was drawn, from now on. */
async function statusesOf(page: Page): Promise<() => Promise<string[]>> {
  const drawn = await page.evaluateHandle(() => {
    const texts: string[] = [];
    const note = (): void => {
      texts.push(document.querySelector('[role="status"]')?.textContent ?? "");
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
    return texts;
  });
  return () => drawn.jsonValue();
}

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent ?? "");

async function refusal(page: Page): Promise<string> {
  const alert = page.getByRole("alert").filter({ hasText: /./ });
  await alert.waitFor();
  return alert.innerText();
}

/** All that is expected of the page once the backup of this person is open. */
async function expectWhole(page: Page, name: string): Promise<void> {
  const { found, sections } = words;
  await page
    .getByRole("heading", { name: found.heading, exact: true })
    .waitFor();
  expect(await focused(page)).toBe(found.heading);
  const shown = await page.locator("main").innerText();
  for (const text of [
    found.saved(locale.day(today)),
    sections.answers,
    questions.breakup.ask,
    locale.day("2026-10-01"),
    questions.endedBy.ask,
    questions.endedBy.options.ex,
    sections.reasons,
    reason,
    words.safetyWarning,
  ])
    expect(shown).toContain(text);
  expect(shown).not.toContain(safetyQuestions.now.ask);
  expect(await page.locator("main b").count()).toBe(0);
  expect(await page.getByText(sections.other).count()).toBe(0);
  await page.getByText(words.safetyShow).click();
  await page.getByText(safetyQuestions.now.ask).waitFor();
  await page.getByText(safetyQuestions.now.options.safe).waitFor();

  const saved = await savedBy(page, found.saveJson);
  expect(saved.name).toBe(name);
  await page.getByText(found.handed(name)).waitFor();
  // The two were saved one after the other: only the marks of the backup itself may differ.
  expect(saved.content.toString()).toBe(open.content.toString());
}

describe("the page that opens a backup, from a disk and without a network", () => {
  it("shows an open backup, and saves the very same text", async () => {
    await withPage(async (page) => {
      await choose(page, open);
      await expectWhole(page, open.name);
      await press(page, words.found.again);
      expect(await page.getByText(reason).count()).toBe(0);
      expect(await page.getByLabel(words.file).isVisible()).toBe(true);
    });
  });

  it("opens a sealed one by its passphrase, and says that a wrong one is wrong", async () => {
    await withPage(async (page) => {
      await choose(page, sealed);
      const said = await statusesOf(page);
      await type(page, "another passphrase");
      expect(await refusal(page)).toBe(words.problems["wrong-key"].passphrase);
      expect(await said()).toContain(workWords.wait);
      const field = page.getByLabel(words.ask.secret.passphrase);
      expect(await field.getAttribute("type")).toBe("password");
      await page.getByLabel(words.ask.show).check();
      expect(await field.getAttribute("type")).toBe("text");
      await field.fill("");
      await press(page, words.ask.open);
      expect(await refusal(page)).toBe(words.ask.missing);
      await type(page, passphrase);
      await expectWhole(page, sealed.name.replace(/age$/, "json"));
    });
  });

  it("opens what the lock sealed by the recovery code, as it is spoken", async () => {
    const lock = await makeLock({
      passphrase,
      random: new Uint8Array(15).fill(7),
      workFactor: 12,
    });
    if (!lock.ok) throw new Error(lock.error.kind);
    const made = lock.value;
    const backup: unknown = JSON.parse(open.content.toString());
    const record = JSON.stringify(Object(backup)["record"]);
    const content = await sealTo(
      made.lock.recipient,
      new TextEncoder().encode(record),
    );
    const kept = {
      format: "staying-power/kept",
      version: 1,
      settings: { discreet: false },
      lock: made.lock,
      content: { base64: Buffer.from(content).toString("base64") },
    };
    await withPage(async (page) => {
      await choose(page, {
        name: "kept.json",
        content: Buffer.from(JSON.stringify(kept)),
      });
      await type(page, "0000 0000");
      expect(await refusal(page)).toBe(words.problems["wrong-key"].lock);
      await type(page, made.recoveryCode.toLowerCase().replaceAll("-", " "));
      await page.getByText(reason).waitFor();
    });
  });

  it.each([
    ["a text that is none", Buffer.from("Dear diary"), "json"],
    ["other JSON", Buffer.from('{"a":1}'), "format"],
    ["an empty file", Buffer.of(), "empty"],
    ["a picture", Buffer.of(0x89, 0x50, 0x4e, 0x47, 0, 0), "binary"],
  ] as const)("refuses %s in one sentence", async (_name, content, kind) => {
    await withPage(async (page) => {
      await choose(page, { name: "it.json", content });
      expect(await refusal(page)).toBe(words.problems[kind]);
      // The next one starts afresh.
      await choose(page, open);
      await page.getByText(reason).waitFor();
      expect(await page.getByRole("alert").textContent()).toBe("");
    });
  });

  it("says that a file was cut off, open or sealed", async () => {
    await withPage(async (page) => {
      const cut = ({ name, content }: Saved): Saved => ({
        name,
        content: content.subarray(0, -20),
      });
      await choose(page, cut(open));
      expect(await refusal(page)).toBe(words.problems.json);
      await choose(page, cut(sealed));
      await type(page, passphrase);
      expect(await refusal(page)).toBe(words.problems.damaged);
    });
  });

  it("gives out what was in a seal and is not ours", async () => {
    await withPage(async (page) => {
      const next = '{"format":"staying-power/next","all":[1]}';
      const made = await sealWithPassphrase(
        passphrase,
        new TextEncoder().encode(next),
        { workFactor: 8 },
      );
      if (!made.ok) throw new Error(made.error.kind);
      await choose(page, {
        name: "later.age",
        content: Buffer.from(armored(made.value)),
      });
      await type(page, passphrase);
      expect(await refusal(page)).toBe(words.problems.inside.format);
      const saved = await savedBy(page, words.found.saveInside);
      expect(saved.name).toBe("later.json");
      expect(saved.content.toString()).toBe(next);
    });
  });

  it("says at once of a file sealed to a key what opens it", async () => {
    await withPage(async (page) => {
      const { recipient } = await newIdentity();
      const content = await sealTo(recipient, new Uint8Array(9));
      await choose(page, { name: "k.age", content: Buffer.from(content) });
      expect(await refusal(page)).toBe(words.problems["to-a-key"]);
      expect(await page.locator("form").count()).toBe(0);
    });
  });

  it("takes a file that is dropped", async () => {
    await withPage(async (page) => {
      const dropped = await page.evaluateHandle((text) => {
        const data = new DataTransfer();
        data.items.add(new File([text], "dropped.json"));
        return data;
      }, open.content.toString());
      await page.dispatchEvent("body", "drop", { dataTransfer: dropped });
      await page.getByText(reason).waitFor();
    });
  });

  it("opens a passphrase's file where there is no WebCrypto, and names the age tool where it cannot", async () => {
    await withPage(async (page) => {
      await page.evaluate(() => {
        Reflect.defineProperty(globalThis, "crypto", { value: undefined });
      });
      await choose(page, sealed);
      await type(page, passphrase);
      await page.getByText(reason).waitFor();
    });
    expect(words.problems.failed).toContain("age --decrypt");
    expect(await readFile(join(builtApp, "open-backup.html"), "utf8")).toMatch(
      /<code>age --decrypt/,
    );
  });

  it.each(["light", "dark"] as const)(
    "has no fault that axe or a narrow phone would find, %s",
    async (colorScheme) => {
      await withPage(
        async (page) => {
          const finds: string[] = [];
          const look = async (name: string): Promise<void> => {
            finds.push(...(await axeFinds(page, name)));
            expect(await over(page), name).toEqual({ page: 0, parts: [] });
            expect(
              await low(page, "button, summary, input[type=file], #secret"),
            ).toEqual([]);
          };
          await look("empty");
          await choose(page, {
            name: `${"a-very-long-name".repeat(9)}.age`,
            content: sealed.content,
          });
          await type(page, "wrong");
          await refusal(page);
          await look("a wrong passphrase");
          const long = open.content
            .toString()
            .replace("{", `{"${"unknown".repeat(20)}": "${"x".repeat(200)}",`);
          await choose(page, { name: "x.json", content: Buffer.from(long) });
          await page.getByText(words.safetyShow).click();
          await page.getByText(words.otherShow).click();
          await look("open");
          expect(finds).toEqual([]);
        },
        { colorScheme, viewport: { width: 360, height: 740 } },
      );
    },
  );
});

describe("the page that opens a backup, in Firefox, from a disk and without a network", () => {
  it("opens what was saved, open and sealed, shows it and saves the very same text", async () => {
    const firefox = await startFirefox();
    try {
      // The network is off, and whatever is asked for is seen.
      await expect(firefox.open(app.address)).rejects.toThrow("navigate");
      expect(firefox.requests.length).toBeGreaterThan(0);
      const before = firefox.requests.length;

      await firefox.open(address);
      const enter = "\uE007";
      for (const [file, name] of [
        [open, "one.json"],
        [sealed, "two.age"],
      ] as const) {
        const path = join(folder, name);
        await writeFile(path, file.content);
        await firefox.chooseFile("input[type=file]", path);
        if (file === sealed) {
          await firefox.until("document.activeElement?.id === 'secret'");
          await firefox.type(`wrong${enter}`);
          await firefox.until(
            "document.querySelector('[role=alert]').textContent !== ''",
          );
          await firefox.type(`${passphrase}${enter}`);
        }
        await firefox.until("document.querySelector('main section') !== null");
        const shown = await firefox.text(
          "document.querySelector('main').innerText",
        );
        expect(shown).toContain(reason);
        expect(shown).not.toContain(safetyQuestions.now.ask);
        await firefox.press(words.found.saveJson);
        const saved = join(firefox.folder, name.replace(/\.age$/, ".json"));
        await expect
          .poll(() => readFile(saved, "utf8").catch(() => ""), {
            timeout: 30_000,
          })
          .toBe(open.content.toString());
        await firefox.press(words.found.again);
        await firefox.until("document.querySelector('main section') === null");
      }
      expect(firefox.errors).toEqual([]);
      // What stands in an address itself, as Firefox's own letters for dots, is asked of nobody.
      const asked = firefox.requests.slice(before);
      const own = /^(?:file|blob|data):/;
      expect(asked.filter((url) => !own.test(url))).toEqual([]);
    } finally {
      await firefox.close();
    }
  });
});

describe("the page that opens a backup, from the app", () => {
  it("is saved by the link on the page of the backup, with the network off", async () => {
    const own = await startApp();
    try {
      await withVisit(own, keptOffline, async (visit) => {
        const { page } = visit;
        await page.goto("/");
        await visit.untilKept();
        await own.stopServer();
        await page.context().setOffline(true);
        await goTo(page, "#/mine/backup");
        const link = page.getByRole("link", { name: backupWords.without.save });
        const [file] = await Promise.all([
          page.waitForEvent("download"),
          link.click(),
        ]);
        expect(file.suggestedFilename()).toBe("open-backup.html");
        expect(await file.failure()).toBeNull();
        expect(await readFile(await file.path(), "utf8")).toBe(
          await readFile(join(builtApp, "open-backup.html"), "utf8"),
        );
      });
    } finally {
      await own.close();
    }
  });

  it("runs where it is served, under a policy of its own", async () => {
    await withVisit(app, {}, async ({ page }) => {
      const answer = await page.goto("/open-backup.html");
      const policy = answer?.headers()["content-security-policy"] ?? "";
      expect(policy).toMatch(/default-src 'none'; script-src 'sha256-/);
      expect(policy).not.toContain("unsafe");
      await choose(page, open);
      await page.getByText(reason).waitFor();
    });
  });
});
