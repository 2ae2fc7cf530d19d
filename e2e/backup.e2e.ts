import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseCaseText } from "@staying-power/case";
import {
  armored,
  newIdentity,
  sealTo,
  sealWithPassphrase,
} from "@staying-power/seal";
import {
  backupFileWords,
  backupReminderWords,
  backupWords,
  discreet,
  frameWords,
  importWords,
  keepingWords,
  kitWords,
  locale,
  startWords,
} from "@staying-power/words";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AppUnderTest, startApp } from "./app-under-test.ts";
import { type Kept, keptAfter } from "./kept-after.ts";
import { untilStored } from "./stored-text.ts";
import { follow, give, goTo, press, start } from "./walk.ts";
import { today, withVisit } from "./with-visit.ts";

const passphrase = "quiet harbour, Ångström";
const reason = "I sleep again.";

import { tabTo } from "./tab-to.ts";
import { axeFinds, withStyle } from "./screen-faults.ts";
let app: AppUnderTest;
let folder = "";
/** After the two answers and the note. */
let answered: Kept;
beforeAll(async () => {
  app = await startApp();
  answered = await keptAfter(app, answerSome);
  folder = await mkdtemp(join(tmpdir(), "staying-power-backup-"));
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true });
});

interface Saved {
  readonly name: string;
  readonly content: Buffer;
}

/** A person with two answers beside those about safety, and a note in the kit. */
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
  await untilStored(page, reason);
}

/** A visit that begins in the kit, with the answers and the note there. */
function withAnswers(
  options: BrowserContextOptions,
  story: (page: Page) => Promise<void>,
): Promise<void> {
  const begun = { ...options, storageState: answered };
  return withVisit(app, begun, async ({ page }) => {
    await page.goto("/#/kit/why");
    await page.getByText(reason).waitFor();
    await story(page);
  });
}

async function openPage(
  page: Page,
  name: "backup" | "import",
  heading: string,
): Promise<void> {
  await goTo(page, `#/mine/${name}`);
  await page.getByRole("heading", { name: heading, exact: true }).waitFor();
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

async function saveOpen(page: Page): Promise<Saved> {
  await openPage(page, "backup", backupWords.heading);
  const saved = await savedBy(page, backupWords.open.save);
  await page.getByText(backupWords.copy.handed(saved.name)).waitFor();
  return saved;
}

async function saveSealed(page: Page): Promise<Saved> {
  await openPage(page, "backup", backupWords.heading);
  const { sealed } = backupWords;
  await page.getByLabel(sealed.passphrase, { exact: true }).fill(passphrase);
  await page.getByLabel(sealed.again, { exact: true }).fill(passphrase);
  const saved = await savedBy(page, sealed.save);
  await page.getByText(backupWords.copy.handed(saved.name)).waitFor();
  return saved;
}

/** A file sealed with little work. */
async function sealedFile(text: string): Promise<Saved> {
  const content = new TextEncoder().encode(text);
  const made = await sealWithPassphrase(passphrase, content, { workFactor: 8 });
  if (!made.ok) throw new Error(made.error.kind);
  return { name: "a.age", content: Buffer.from(made.value) };
}

async function choose(page: Page, label: string, file: Saved): Promise<void> {
  await page.getByLabel(label, { exact: true }).setInputFiles({
    name: file.name,
    mimeType: "application/octet-stream",
    buffer: file.content,
  });
}

async function unseal(page: Page, typed: string): Promise<void> {
  await page
    .getByLabel(backupFileWords.passphrase, { exact: true })
    .fill(typed);
  await press(page, backupFileWords.open);
}

/** The preview: each row with how many are in the file and here. */
async function previewRows(page: Page): Promise<string[][]> {
  await page.getByRole("heading", { name: importWords.preview }).waitFor();
  return page
    .locator(".kept-table tbody tr")
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.textContent)),
    );
}

/** What stands on the screens of a person: answers, and reasons in the kit. */
async function shownAnswers(page: Page): Promise<string[]> {
  await goTo(page, "#/answers");
  await page.locator(".page-answers h1").waitFor();
  return page.locator(".answers .value").allTextContents();
}

async function expectReason(page: Page, text: string): Promise<void> {
  await goTo(page, "#/kit/why");
  await page.getByText(text).waitFor();
}

/** The tool asks for a passphrase on a terminal only; `script` gives it one. */
function age(args: string, typed: readonly string[]): number | null {
  return spawnSync("script", ["-qec", `age ${args}`, "/dev/null"], {
    cwd: folder,
    input: typed.map((line) => `${line}\n`).join(""),
  }).status;
}

describe("a backup saved in one profile and brought in on another", () => {
  it("carries everything when it is open", async () => {
    let saved: Saved = { name: "", content: Buffer.of() };
    let answers: string[] = [];
    await withAnswers({}, async (page) => {
      answers = await shownAnswers(page);
      saved = await saveOpen(page);
    });
    expect(answers.length).toBeGreaterThan(4);
    expect(saved.name).toBe(`staying-power-${today}.json`);
    await withVisit(app, {}, async ({ page }) => {
      await page.goto("/#/mine/import");
      await choose(page, importWords.file, saved);
      const rows = await previewRows(page);
      expect(rows.map((row) => row[2])).toEqual(["0", "0", "0"]);
      expect(Number(rows[0]?.[1])).toBeGreaterThan(4);
      expect(rows[2]?.[1]).toBe("1");
      await page.getByText(importWords.nothingHere).waitFor();
      expect(await shownAnswers(page)).toEqual([]);
      await openPage(page, "import", importWords.heading);
      await choose(page, importWords.file, saved);
      await press(page, importWords.bring);
      await page.getByText(importWords.done.replace).waitFor();
      await follow(page, importWords.toAnswers);
      expect(await shownAnswers(page)).toEqual(answers);
      await expectReason(page, reason);
      await page.reload();
      await expectReason(page, reason);
    });
  });

  it("carries everything when it is sealed, and the age tool opens it too", async () => {
    let saved: Saved = { name: "", content: Buffer.of() };
    await withAnswers({}, async (page) => {
      saved = await saveSealed(page);
    });
    expect(saved.name).toBe(`staying-power-${today}.age`);
    await writeFile(join(folder, "ours.age"), saved.content);
    expect(age("-d -o ours.json ours.age", [passphrase])).toBe(0);
    const plain: unknown = JSON.parse(
      await readFile(join(folder, "ours.json"), "utf8"),
    );
    expect(plain).toMatchObject({
      format: "staying-power/backup",
      exportedOn: today,
      record: { kit: { reasons: [{ text: reason }] } },
    });
    await withVisit(app, {}, async ({ page }) => {
      await page.goto("/#/mine/import");
      await choose(page, importWords.file, saved);
      await unseal(page, "another passphrase");
      await page
        .getByText(
          backupFileWords.stopped(backupFileWords.problems["wrong-key"]),
        )
        .waitFor();
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe(
        "INPUT",
      );
      await unseal(page, passphrase);
      await previewRows(page);
      await press(page, importWords.bring);
      await expectReason(page, reason);
    });
  });

  it.each(["", "-a "])(
    "opens when the age tool sealed it: age -p %s",
    async (flag) => {
      let saved: Saved = { name: "", content: Buffer.of() };
      await withAnswers({}, async (page) => {
        saved = await saveOpen(page);
      });
      await writeFile(join(folder, "plain.json"), saved.content);
      const typed = [passphrase, passphrase];
      expect(age(`-p ${flag}-o theirs.age plain.json`, typed)).toBe(0);
      const content = await readFile(join(folder, "theirs.age"));
      await withVisit(app, {}, async ({ page }) => {
        await page.goto("/#/mine/import");
        await choose(page, importWords.file, { name: "theirs.age", content });
        await unseal(page, passphrase);
        await previewRows(page);
        await press(page, importWords.bring);
        await expectReason(page, reason);
      });
    },
  );
});

describe("bringing in", () => {
  it("joins, replaces, and undoes either", async () => {
    let saved: Saved = { name: "", content: Buffer.of() };
    await withAnswers({}, async (page) => {
      saved = await saveOpen(page);
    });
    await withVisit(app, {}, async ({ page }) => {
      const other = "I see my friends again.";
      await start(page);
      await goTo(page, "#/kit/why");
      await page.getByLabel(kitWords.why.label, { exact: true }).fill(other);
      await press(page, kitWords.why.add);
      await page.getByText(other).waitFor();
      const before = await shownAnswers(page);

      await openPage(page, "import", importWords.heading);
      await choose(page, importWords.file, saved);
      expect((await previewRows(page))[2]).toEqual([
        importWords.rows.notes,
        "1",
        "1",
      ]);
      await press(page, importWords.join);
      await page.getByText(importWords.done.merge).waitFor();
      await press(page, importWords.undo);
      await page.getByText(importWords.undone).waitFor();
      expect(await shownAnswers(page)).toEqual(before);

      await openPage(page, "import", importWords.heading);
      await choose(page, importWords.file, saved);
      await press(page, importWords.join);
      await page.getByText(importWords.done.merge).waitFor();
      await expectReason(page, reason);
      await expectReason(page, other);
      expect((await shownAnswers(page)).length).toBeGreaterThan(before.length);

      await openPage(page, "import", importWords.heading);
      await choose(page, importWords.file, saved);
      await press(page, importWords.replace);
      await page.getByText(importWords.done.replace).waitFor();
      await expectReason(page, reason);
      expect(await page.getByText(other).count()).toBe(0);
      await openPage(page, "import", importWords.heading);
      await choose(page, importWords.file, saved);
      await page.getByText(importWords.same).waitFor();
    });
  });

  const png = Buffer.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0);
  it.each([
    ["a picture", png, "binary"],
    ["an empty file", Buffer.of(), "empty"],
    ["another text", Buffer.from("Dear diary"), "json"],
    ["other JSON", Buffer.from('{"a":1}'), "format"],
    [
      "half a sealed file",
      Buffer.from("age-encryption.org/v1\n-> scrypt"),
      "damaged",
    ],
  ] as const)(
    "refuses %s and changes nothing",
    async (_name, content, kind) => {
      await withVisit(app, {}, async ({ page }) => {
        await page.goto("/#/mine/import");
        await choose(page, importWords.file, { name: "it", content });
        const problem = page.getByRole("alert").filter({ hasText: /./ });
        await problem.waitFor();
        const text = await problem.textContent();
        expect(text).toContain(
          backupFileWords.stopped(backupFileWords.problems[kind]),
        );
        expect(await page.locator(".kept-table").count()).toBe(0);
        expect(await shownAnswers(page)).toEqual([]);
      });
    },
  );

  it("opens a sealed file out of a mail, by the passphrase as another keyboard writes it", async () => {
    await withVisit(app, {}, async ({ page }) => {
      await page.goto("/#/mine/import");
      const { content } = await sealedFile(
        '{"format":"staying-power/case","version":1}',
      );
      const quoted = armored(content).replaceAll(/^/gm, "> ");
      await choose(page, importWords.file, {
        name: "mail.txt",
        content: Buffer.from(`You wrote:\n${quoted}\nBye`),
      });
      await unseal(page, `${passphrase.normalize("NFD")} `);
      await previewRows(page);
    });
  });

  it("says of a file sealed to a key what opens it, and asks for no passphrase", async () => {
    await withVisit(app, {}, async ({ page }) => {
      await page.goto("/#/mine/import");
      const { recipient } = await newIdentity();
      const content = await sealTo(recipient, new Uint8Array(9));
      await choose(page, importWords.file, {
        name: "keyed.age",
        content: Buffer.from(content),
      });
      await page.getByText("age --decrypt --identity key.txt").waitFor();
      expect(await page.getByLabel(backupFileWords.passphrase).count()).toBe(0);
    });
  });

  it("names the place of what it cannot read, and not what stood there", async () => {
    await withVisit(app, {}, async ({ page }) => {
      await page.goto("/#/mine/import");
      const content = Buffer.from(
        '{"format":"staying-power/case","version":1,"facts":{"ageMe":"hidden"}}',
      );
      await choose(page, importWords.file, { name: "case.json", content });
      await page.getByText(/facts\.ageMe: expected/).waitFor();
      expect(await page.locator("main").textContent()).not.toContain("hidden");
      // The next file starts afresh.
      const bare = '{"format":"staying-power/case","version":1}';
      await choose(page, importWords.file, {
        name: "case.json",
        content: Buffer.from(bare),
      });
      await previewRows(page);
      expect(await page.getByText(/facts\.ageMe/).count()).toBe(0);
    });
  });
});

describe("saving", () => {
  it("asks for a passphrase that holds, twice or shown", async () => {
    await withAnswers({}, async (page) => {
      await openPage(page, "backup", backupWords.heading);
      const { copy, sealed } = backupWords;
      const field = page.getByLabel(sealed.passphrase, { exact: true });
      await field.fill("too short");
      await page.getByLabel(sealed.again, { exact: true }).fill("too short");
      await press(page, sealed.save);
      await page.getByText(sealed.short(12)).waitFor();
      await field.fill(passphrase);
      await page.getByLabel(sealed.again, { exact: true }).fill("not the same");
      await press(page, sealed.save);
      await page.getByText(sealed.differ).waitFor();
      expect(await page.getByText(backupWords.none).count()).toBe(1);
      await page.getByRole("checkbox").check();
      expect(await field.getAttribute("type")).toBe("text");
      const saved = await savedBy(page, sealed.save);
      await page.getByText(copy.handed(saved.name)).waitFor();
      expect(await field.inputValue()).toBe("");
      // Handed over, and not known to have arrived.
      expect(await page.getByText(backupWords.none).count()).toBe(1);
      const again = await savedBy(page, copy.missing);
      expect(again.content.equals(saved.content)).toBe(true);
      expect(await page.getByText(backupWords.none).count()).toBe(1);
      await press(page, copy.there);
      await page.getByText(copy.counts).waitFor();
      await page.getByText(backupWords.unchanged(locale.day(today))).waitFor();
    });
  });

  it("tests what was saved against what is here", async () => {
    await withAnswers({}, async (page) => {
      const open = await saveOpen(page);
      await choose(page, backupWords.test.file, open);
      await page.getByText(backupWords.test.whole).waitFor();
      const sealed = await saveSealed(page);
      await choose(page, backupWords.test.file, sealed);
      await unseal(page, passphrase);
      await page.getByText(backupWords.test.whole).waitFor();
      await choose(page, backupWords.test.file, {
        name: "cut.json",
        content: open.content.subarray(0, -20),
      });
      await page.getByText(backupFileWords.problems.json).waitFor();
      expect(await page.getByText(backupWords.test.whole).count()).toBe(0);

      await goTo(page, "#/answers/endedBy");
      await page.locator('button.option[value="me"]').click();
      await openPage(page, "backup", backupWords.heading);
      await page.getByText(backupWords.changed(locale.day(today))).waitFor();
      await choose(page, backupWords.test.file, open);
      await page.getByText(backupWords.test.differs).waitFor();
      expect(await page.locator(".kept-table").count()).toBe(1);
    });
  });

  it("gives the case alone, which any reader of the format accepts", async () => {
    await withAnswers({}, async (page) => {
      await openPage(page, "backup", backupWords.heading);
      const { content } = await savedBy(page, backupWords.without.saveCase);
      expect(parseCaseText(content.toString())).toMatchObject({
        ok: true,
        value: { breakup: "2026-10-01", facts: { endedBy: "ex" } },
      });
    });
  });

  it("uses a file name that gives nothing away once the plain name is on", async () => {
    await withAnswers({}, async (page) => {
      await goTo(page, "#/mine/discreet");
      await page.getByLabel(discreet.on).check();
      const { name } = await saveOpen(page);
      expect(name).toBe(`notes-${today}.json`);
      await page.getByText(backupWords.plain).waitFor();
      expect(await page.title()).toBe(frameWords.plainName);
    });
  });
});

describe("the reminder", () => {
  const reminder = (page: Page) => page.locator(".reminder");

  it("says so in one line when it is time, can be put off, and is quiet after a backup", async () => {
    await withAnswers({}, async (page) => {
      await goTo(page, "#/mine");
      await page.locator(".page-mine h1").waitFor();
      expect(await reminder(page).count()).toBe(0);
      await page.clock.setFixedTime(new Date("2026-11-26T12:00:00Z"));
      await page.goto("/");
      await page.reload();
      await follow(page, startWords.mineDue);
      await reminder(page).waitFor();
      await press(page, backupReminderWords.later);
      await reminder(page).waitFor({ state: "detached" });
      await page.goto("/");
      await page.reload();
      await page.locator(".page-today h1").waitFor();
      expect(
        await page.getByRole("link", { name: startWords.mineDue }).count(),
      ).toBe(0);

      await page.clock.setFixedTime(new Date("2026-12-11T12:00:00Z"));
      await page.goto("/#/mine");
      await page.reload();
      await reminder(page).waitFor();
      await reminder(page)
        .getByRole("link", { name: backupReminderWords.save })
        .click();
      await savedBy(page, backupWords.open.save);
      // A file that nobody has seen arrive is no backup.
      await goTo(page, "#/mine");
      await reminder(page).waitFor();
      await openPage(page, "backup", backupWords.heading);
      await savedBy(page, backupWords.open.save);
      await press(page, backupWords.copy.there);
      await page.getByText(backupWords.copy.counts).waitFor();
      await goTo(page, "#/mine");
      await page.locator(".page-mine h1").waitFor();
      expect(await reminder(page).count()).toBe(0);
    });
  });

  it("keeps away from whoever is in danger, and from the kit", async () => {
    await withAnswers({}, async (page) => {
      await page.clock.setFixedTime(new Date("2026-11-29T12:00:00Z"));
      await page.goto("/#/mine");
      await page.reload();
      await reminder(page).waitFor();
      await goTo(page, "#/kit");
      await page.locator(".page-kit h1").waitFor();
      expect(await reminder(page).count()).toBe(0);
      await goTo(page, "#/safety/harm");
      await page.locator('button.option[value="to-me"]').click();
      await goTo(page, "#/mine");
      await page.locator(".page-mine h1").waitFor();
      expect(await reminder(page).count()).toBe(0);
      await goTo(page, "#/today");
      await page.locator(".page-today h1").waitFor();
      expect(
        await page.getByRole("link", { name: startWords.mineDue }).count(),
      ).toBe(0);
    });
  });
});

describe("what the browser promises", () => {
  it("is told as it is, before and after asking", async () => {
    await withVisit(app, {}, async ({ page }) => {
      await start(page);
      await openPage(page, "backup", backupWords.heading);
      await page.getByText(keepingWords.open).waitFor();
      await page.getByText(/about \d+ MB/).waitFor();
      await press(page, keepingWords.ask);
      await page.getByText(keepingWords.refused).waitFor();
    });
    await withVisit(app, {}, async ({ page }) => {
      // What a browser says that agrees: here none does by itself.
      await page.addInitScript(() => {
        let agreed = false;
        Object.assign(StorageManager.prototype, {
          persist: async () => {
            agreed = true;
            return true;
          },
          persisted: async () => agreed,
        });
      });
      await start(page);
      await openPage(page, "backup", backupWords.heading);
      await page.getByText(keepingWords.open).waitFor();
      await press(page, keepingWords.ask);
      await page.getByText(keepingWords.promised).waitFor();
      expect(await page.getByText(keepingWords.safari).count()).toBe(0);
    });
  });
});

/** Every state of the two screens that a plain visit does not show. */
async function everyState(
  page: Page,
  stop: (name: string) => Promise<void>,
): Promise<void> {
  await openPage(page, "backup", backupWords.heading);
  await press(page, keepingWords.ask);
  await page.getByText(keepingWords.refused).waitFor();
  for (const label of [backupWords.sealed.passphrase, backupWords.sealed.again])
    await page.getByLabel(label, { exact: true }).fill("a");
  await press(page, backupWords.sealed.save);
  await page.getByText(backupWords.sealed.short(12)).waitFor();
  await stop("backup: a passphrase too short");
  const saved = await saveOpen(page);
  await choose(page, backupWords.test.file, saved);
  await page.getByText(backupWords.test.whole).waitFor();
  await stop("backup: saved and tested");
  await goTo(page, "#/answers/endedBy");
  await page.locator('button.option[value="me"]').click();
  await openPage(page, "import", importWords.heading);
  await choose(page, importWords.file, {
    name: "case.json",
    content: Buffer.from(
      '{"format":"staying-power/case","version":1,"facts":{"issues":7,"relationshipMonths":"x"}}',
    ),
  });
  await page.getByText(backupFileWords.where).waitFor();
  await stop("import: not to be read");
  await choose(page, importWords.file, await sealedFile("{}"));
  await unseal(page, "another passphrase");
  await page
    .getByText(backupFileWords.stopped(backupFileWords.problems["wrong-key"]))
    .waitFor();
  await stop("import: sealed, with a problem");
  await choose(page, importWords.file, saved);
  await previewRows(page);
  await stop("import: a look first");
  await press(page, importWords.join);
  await page.getByText(importWords.done.merge).waitFor();
  await stop("import: done");
  await press(page, importWords.undo);
  await page.getByText(importWords.undone).waitFor();
  await stop("import: undone");
  await page.clock.setFixedTime(new Date("2026-12-29T12:00:00Z"));
  await page.goto("/#/mine");
  await page.reload();
  await page.locator(".reminder").waitFor();
  await stop("mine: reminded");
}

describe("every state", () => {
  it.each([
    ["light", 360, ""],
    ["dark", 720, "html{font-size:36px}"],
  ] as const)(
    "is without a fault and fits, in %s at %d px",
    async (colorScheme, width, css) => {
      await withAnswers(
        { colorScheme, viewport: { width, height: 740 } },
        async (page) => {
          const seen: string[] = [];
          await everyState(page, async (name) => {
            seen.push(name);
            await withStyle(page, css);
            const violations = await axeFinds(page, name);
            const over = await page.evaluate(
              () =>
                document.documentElement.scrollWidth -
                document.documentElement.clientWidth,
            );
            const low = await page
              .locator(
                "main button:visible, main a:visible, .field input:visible",
              )
              .evaluateAll((parts) =>
                parts
                  .filter((part) => part.getBoundingClientRect().height < 47.9)
                  .map((part) => part.outerHTML.slice(0, 80)),
              );
            expect({ name, over, low, violations }).toEqual({
              name,
              over: 0,
              low: [],
              violations: [],
            });
          });
          expect(seen).toHaveLength(8);
        },
      );
    },
    120_000,
  );
});

describe("the keyboard alone", () => {
  it("saves, tests, brings in and undoes", async () => {
    await withAnswers({}, async (page) => {
      const tabToFile = async (): Promise<void> => {
        for (let steps = 0; steps < 60; steps += 1) {
          await page.keyboard.press("Tab");
          if (await page.locator('input[type="file"]:focus').count()) return;
        }
        throw new Error("the keyboard never reached the choice of a file");
      };
      const chooseByKey = async (path: string): Promise<void> => {
        // Listened for before the keys: the browser is told of it by a message of its own.
        const chooser = page.waitForEvent("filechooser");
        await tabToFile();
        await page.keyboard.press("Enter");
        await (await chooser).setFiles(path);
      };
      await openPage(page, "backup", backupWords.heading);
      await tabTo(page, backupWords.open.save);
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        page.keyboard.press("Enter"),
      ]);
      const path = await file.path();
      await chooseByKey(path);
      await page.getByText(backupWords.test.whole).waitFor();

      await goTo(page, "#/answers/endedBy");
      await page.locator('button.option[value="me"]').click();
      await openPage(page, "import", importWords.heading);
      await chooseByKey(path);
      await previewRows(page);
      await tabTo(page, importWords.replace);
      await page.keyboard.press("Enter");
      await page.getByText(importWords.done.replace).waitFor();
      await tabTo(page, importWords.undo);
      await page.keyboard.press("Enter");
      await page.getByText(importWords.undone).waitFor();
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe(
        "H1",
      );
    });
  });
});
