import { addDays } from "@staying-power/case";
import {
  contactKindsInShort,
  happenedWords,
  journalWords,
  mapWords,
  openingWords,
  reachedOutWords,
  slipWords,
  todayWords,
} from "@staying-power/words";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AppUnderTest, startApp, type Visit } from "./app-under-test.ts";
import { untilStored } from "./stored-text.ts";
import { follow, give, goTo, press, saySafe, start } from "./walk.ts";

let app: AppUnderTest;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

/** Four weeks before the clocks go back in Berlin. */
const breakup = "2026-09-28";

/** One person over ninety days, by a clock that is turned from day to day. */
class Journey {
  #visit: Visit;

  constructor(visit: Visit) {
    this.#visit = visit;
  }

  get page(): Page {
    return this.#visit.page;
  }

  /** Comes back on a day after the breakup, at an hour of the place where the person is. */
  async on(day: number, time: string): Promise<void> {
    const at = `${addDays(breakup, day)}T${time}`;
    await this.page.clock.setFixedTime(new Date(at));
    await this.page.goto("about:blank");
    await this.page.goto("/");
    await this.page.locator(".page-today h1").waitFor();
    await this.saysThatAllIsWell();
  }

  /** Goes on in another place, with all that is kept. */
  async movesTo(timezoneId: string): Promise<void> {
    const kept = await this.page.context().storageState({ indexedDB: true });
    await this.#visit.close();
    this.#visit = await app.visit({
      viewport: { width: 360, height: 740 },
      locale: "en-GB",
      timezoneId,
      storageState: kept,
    });
  }

  /** Ends it. @returns what must not have happened. */
  async close(): Promise<readonly string[]> {
    await this.#visit.close();
    return this.#visit.faults;
  }

  /** The screen of the day says all of this. */
  async says(...texts: readonly string[]): Promise<void> {
    const main = this.page.locator(".page-today main");
    for (const text of texts)
      await main.getByText(text, { exact: true }).first().waitFor();
  }

  /** Before any advice comes what is to be asked about safety, now and then again. */
  async saysThatAllIsWell(): Promise<void> {
    const ask = this.page.getByRole("link", {
      name: todayWords.tasks.answer,
      exact: true,
    });
    if ((await ask.count()) === 0) return;
    await ask.click();
    await this.page.waitForFunction(() => location.hash.startsWith("#/safety"));
    await saySafe(this.page);
    await this.page.locator(".page-today h1").waitFor();
  }

  /** The map says that they stand here. */
  async standsAt(state: keyof typeof mapWords.states): Promise<void> {
    await goTo(this.page, "#/map");
    await this.page
      .locator(".page-map main")
      .getByText(mapWords.states[state], { exact: true })
      .first()
      .waitFor();
    await goTo(this.page, "#/today");
    await this.page.locator(".page-today h1").waitFor();
  }

  async feels(mood: number, urge: number): Promise<void> {
    const { moods, urges, kept } = todayWords.now;
    await press(this.page, moods[mood] ?? "");
    await press(this.page, urges[urge] ?? "");
    await this.page.getByText(kept, { exact: true }).waitFor();
  }

  /** Tells what they did themselves, from the screen of the day. */
  async tells(what: string): Promise<void> {
    await follow(this.page, what);
    await press(this.page, happenedWords.keep);
    await this.page.getByText(happenedWords.kept, { exact: true }).waitFor();
    await goTo(this.page, "#/today");
    await this.page.locator(".page-today h1").waitFor();
  }

  /** Says what came from them, and that it came. */
  async came(kind: keyof typeof contactKindsInShort): Promise<void> {
    await follow(this.page, todayWords.happened.they);
    await this.page.locator(".kind-choices a").first().waitFor();
    const one = this.page.getByRole("link", {
      name: contactKindsInShort[kind],
      exact: true,
    });
    if (!(await one.isVisible()))
      await this.page.getByText(reachedOutWords.more, { exact: true }).click();
    await one.click();
    await press(this.page, reachedOutWords.note);
    await this.page
      .locator(".note-part")
      .getByText(/^Noted at /)
      .waitFor();
  }

  async backToToday(): Promise<void> {
    await goTo(this.page, "#/today");
    await this.page.locator(".page-today h1").waitFor();
  }
}

describe("ninety days", () => {
  it("with check-ins, two slips, a breadcrumb, a real bid, the children, another hour and another place, two weeks away, and a return", async () => {
    const first = await app.visit({
      viewport: { width: 360, height: 740 },
      locale: "en-GB",
      timezoneId: "Europe/Berlin",
    });
    await first.page.clock.setFixedTime(new Date(`${breakup}T20:00:00+02:00`));
    const story = new Journey(first);
    const { quiet, happened } = todayWords;

    // The first evening: safety, two answers, and the day.
    await start(story.page);
    await give(story.page, "breakup", breakup);
    for (const [key, value] of [
      ["endedBy", "ex"],
      ["children", true],
      ["issues", ["jealousy"]],
    ] as const) {
      await goTo(story.page, `#/ask/${key}`);
      await story.page.locator(".question").waitFor();
      await give(story.page, key, value);
    }
    await story.backToToday();
    await story.says("Monday", openingWords["first-days"], quiet(0));
    const firstTask = story.page.locator(".todays-tasks .tick").first();
    const ticked = await firstTask
      .locator(".what")
      .evaluate((text) => text.lastChild?.textContent ?? "");
    await firstTask.click();
    await story.page.locator(".done-tasks").getByText(ticked).first().waitFor();
    await story.feels(0, 4);
    // It is very hard, and the urge is very strong: both have a way to somebody or something.
    await story.page
      .getByRole("link", { name: todayWords.now.kit, exact: true })
      .waitFor();
    await story.page
      .getByRole("link", { name: todayWords.now.help, exact: true })
      .waitFor();

    // Ordinary days, with a word on how it is.
    await story.on(5, "09:00:00+02:00");
    await story.says(quiet(5));
    await story.feels(1, 3);
    await story.on(8, "21:00:00+02:00");
    await story.says(quiet(8));
    await story.feels(2, 3);

    // The children’s logistics break nothing.
    await story.on(9, "12:00:00+02:00");
    await story.came("errand");
    await story.backToToday();
    await story.says(quiet(9));
    await story.standsAt("no-contact");

    // The first slip, and two days after it.
    await story.on(10, "23:30:00+02:00");
    await story.tells(happened.wrote);
    await story.says(slipWords.wrote, todayWords.stands);
    await story.on(11, "08:00:00+02:00");
    await story.says(slipWords.wrote);
    await story.on(12, "08:00:00+02:00");
    await story.says(quiet(2));

    // A breadcrumb moves nothing.
    await story.on(20, "12:00:00+02:00");
    await story.came("likes-or-views");
    await story.backToToday();
    await story.says(quiet(10));
    await story.standsAt("no-contact");

    // The clocks go back on day 27: the days are whole days all the same.
    await story.on(26, "23:59:00+02:00");
    await story.says("Saturday", quiet(16));
    await story.on(27, "00:01:00+02:00");
    await story.says("Sunday", quiet(17));
    await story.on(27, "23:59:00+01:00");
    await story.says("Sunday", quiet(17));

    // The second slip: the third look within a week.
    for (const day of [28, 29, 30]) {
      await story.on(day, "22:00:00+01:00");
      await story.tells(happened.looked);
    }
    await story.says(slipWords.looked);
    await story.standsAt("no-contact");

    // Another place: its own day, and the same count.
    await untilStored(story.page, addDays(breakup, 30));
    await story.movesTo("America/New_York");
    await story.on(35, "23:30:00-05:00");
    await story.says("Monday", quiet(5));
    await story.feels(3, 1);

    // A real bid, an answer, and a meeting.
    await story.on(45, "12:00:00-05:00");
    await story.came("asks-to-meet");
    await press(story.page, reachedOutWords.answered);
    await story.backToToday();
    await story.says(openingWords["they-came"]);
    await story.standsAt("meeting");
    await story.on(47, "20:00:00-05:00");
    await story.tells(happened.met);
    await story.standsAt("meeting");

    // Two weeks away.
    await story.on(62, "12:00:00-05:00");
    await story.says(openingWords.away);

    // They want to try, and are back.
    await story.on(70, "12:00:00-05:00");
    await story.came("wants-to-try");
    await story.on(72, "12:00:00-05:00");
    await goTo(story.page, "#/happened");
    await press(story.page, happenedWords.groups.both);
    await story.page
      .getByLabel(happenedWords.returned, { exact: true })
      .check();
    await press(story.page, happenedWords.keep);
    await story.page.getByText(happenedWords.kept, { exact: true }).waitFor();
    await story.backToToday();
    await story.says(openingWords["back-again"]);
    await story.standsAt("trial");

    await story.on(86, "20:00:00-05:00");
    await story.says(openingWords["back-again"]);
    await story.feels(4, 0);

    // Day ninety: an entry of long ago is put right, and letting go is there as ever.
    await story.on(90, "12:00:00-05:00");
    await story.says(mapWords.states.trial);
    await story.page
      .getByRole("link", {
        name: todayWords.evening.lettingGo,
        exact: true,
      })
      .waitFor();
    await goTo(story.page, "#/happened");
    const slip = story.page.getByRole("button", {
      name: new RegExp(`^Change.*${happenedWords.breaks.wrote}`),
    });
    await slip.first().click();
    await story.page.getByLabel(journalWords.form.what).selectOption("called");
    await press(story.page, journalWords.form.keep);
    await story.page.getByText(journalWords.edited).waitFor();
    await untilStored(story.page, '"called"');
    await story.on(90, "12:05:00-05:00");
    await story.standsAt("trial");
    expect(await story.close()).toEqual([]);
  });
});
