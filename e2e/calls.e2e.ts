import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import {
  bookedWords,
  bookWords,
  callWords,
  mapScreenWords,
  todayWords,
} from "@staying-power/words";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AppUnderTest, keptOffline, startApp } from "./app-under-test.ts";
import { bringIn } from "./bring-in.ts";
import { eachCall, everyCall } from "./every-call.ts";
import { type RelayUnderTest, startRelay } from "./relay-under-test.ts";
import { expectWhole } from "./screen-faults.ts";
import { tabTo } from "./tab-to.ts";
import { withVisit } from "./with-visit.ts";

let relay: RelayUnderTest;
let app: AppUnderTest;
beforeAll(async () => {
  relay = await startRelay();
  app = await startApp(undefined, undefined, undefined, relay.origin);
});
afterAll(async () => {
  await app.close();
  await relay.close();
});

const phone = {
  viewport: { width: 360, height: 740 },
  timezoneId: "Europe/Berlin",
};

const button = (page: Page, name: string) =>
  page.getByRole("button", { name, exact: true });
/** An hour that is free, by the order they stand in. */
const hour = (page: Page, place: number) =>
  page.locator("main .hours button").nth(place);

/** A coach in Denver who can be called every day from nine to five. */
async function coachWithHours(name: string) {
  const coach = await relay.newCoach(name);
  await coach.offer({
    zone: "America/Denver",
    kinds: [
      {
        id: randomUUID(),
        name: "A first call",
        minutes: 50,
        before: 0,
        after: 10,
        place: "phone",
        where: "",
        price: "60 €",
        payLink: "",
      },
    ],
    weekly: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
      weekday,
      span: { from: "09:00", to: "17:00" },
    })),
    exceptions: [],
    holidays: null,
    noticeHours: 24,
    horizonDays: 60,
    everyMinutes: 60,
    mostADay: null,
    mostAWeek: null,
    busyFrom: null,
    busyGiven: null,
    mail: null,
  });
  return coach;
}

/** From the coach's link to the hours that are free; the page's clock is that of the relay. */
async function toHours(page: Page, link: string): Promise<void> {
  await page.clock.setFixedTime(new Date());
  await page.goto(`/#/call/${link}`);
  await button(page, bookWords.who.ask).click();
  await button(page, bookWords.who.times).click();
  await hour(page, 0).waitFor();
}

/** What a screen reader finds on a page: roles with their names, in order. */
async function expectHeard(
  page: Page,
  lines: readonly (string | RegExp)[],
): Promise<void> {
  const heard = await page.locator("main").ariaSnapshot();
  for (const line of lines) expect(heard).toMatch(line);
}

/** Does something without a network first, which is said, and then with one. */
async function twice(page: Page, press: () => Promise<void>): Promise<void> {
  await page.context().setOffline(true);
  await press();
  await page.getByText(callWords.faults.offline).waitFor();
  await page.context().setOffline(false);
  await press();
}

async function bookFirst(page: Page, link: string): Promise<void> {
  await toHours(page, link);
  await hour(page, 0).click();
  await button(page, bookWords.form.go).click();
  await page.getByText(bookWords.form.booked).waitFor();
}

describe("a call with a coach", () => {
  it("is booked, looked at, moved and cancelled, and opens by its link elsewhere", async () => {
    const coach = await coachWithHours("Anna");
    let link = "";
    await withVisit(app, phone, async ({ page, requests }) => {
      const before = () =>
        requests.filter((url) => url.startsWith(relay.origin)).length;
      await page.clock.setFixedTime(new Date());
      await page.goto(`/#/call/${coach.link}`);
      await button(page, bookWords.who.ask).waitFor();
      // The link is in no address any more, and nobody was asked.
      expect(new URL(page.url()).hash).toBe("#/book");
      expect(before()).toBe(0);
      await toHours(page, coach.link);
      await page
        .getByText(
          callWords.clocks.coachZone({
            coach: "Anna",
            zone: "Denver time",
          }),
        )
        .waitFor();
      expect(await hour(page, 0).innerText()).toMatch(
        /^\d\d:00 your time\s+\d\d:00( on \w+)? in Denver$/,
      );
      await hour(page, 0).click();
      await page.getByLabel(bookWords.form.reason).fill("The nights");
      await button(page, bookWords.form.go).click();
      await page.getByText(bookWords.form.booked).waitFor();
      link = await page.getByLabel(bookedWords.keep.linkField).inputValue();

      const [file] = await Promise.all([
        page.waitForEvent("download"),
        button(page, bookedWords.keep.file).click(),
      ]);
      const text = (await readFile(await file.path())).toString();
      expect(text).toContain("METHOD:PUBLISH");
      expect(text).not.toContain("nights");

      await page.getByRole("link", { name: bookedWords.move.go }).click();
      await button(page, bookWords.when.look).click();
      await hour(page, 1).click();
      await page.getByLabel(bookedWords.move.said).fill("An hour later");
      await button(page, bookedWords.move.confirm).click();
      await page.getByText(bookedWords.move.done).waitFor();
      await page.getByText(/^You moved it\. It was/).waitFor();
    });
    // Another device, with nothing on it.
    await withVisit(app, phone, async ({ page }) => {
      await page.clock.setFixedTime(new Date());
      await page.goto(`/${new URL(link).hash}`);
      await button(page, bookedWords.look.go).click();
      await page
        .getByRole("heading", { name: bookedWords.heading("Anna") })
        .waitFor();
      await button(page, bookedWords.cancel.go).click();
      await button(page, bookedWords.cancel.confirm).click();
      await page.getByText(bookedWords.state.cancelledByYou).waitFor();
    });
  });

  it("tells who comes second that somebody has the hour, and what is free, in the same breath", async () => {
    const coach = await coachWithHours("Bea");
    await withVisit(app, phone, async ({ page: second }) => {
      await toHours(second, coach.link);
      await withVisit(app, phone, ({ page }) => bookFirst(page, coach.link));
      await hour(second, 0).click();
      await second.getByText(bookWords.when.instead).waitFor();
      await second.locator("main .notice .hours button").first().click();
      await button(second, bookWords.form.go).click();
      await second.getByText(bookWords.form.booked).waitFor();
    });
  });

  it("loses nothing when the network is gone at any step", async () => {
    const coach = await coachWithHours("Cleo");
    const kept = { ...phone, ...keptOffline };
    await withVisit(app, kept, async ({ page, untilKept }) => {
      await page.goto("/");
      await untilKept();
      await page.clock.setFixedTime(new Date());
      await page.goto(`/#/call/${coach.link}`);
      await button(page, bookWords.who.ask).waitFor();
      await twice(page, () => button(page, bookWords.who.ask).click());
      await twice(page, () => button(page, bookWords.who.times).click());
      await twice(page, () => hour(page, 0).click());
      await page.getByLabel(bookWords.form.reason).fill("The nights");
      await twice(page, () => button(page, bookWords.form.go).click());
      await page.getByText(bookWords.form.booked).waitFor();
      await twice(page, () => button(page, bookedWords.look.go).click());
      await page.getByText(bookedWords.look.same).waitFor();
      await page.getByRole("link", { name: bookedWords.move.go }).click();
      await twice(page, () => button(page, bookWords.when.look).click());
      await hour(page, 1).click();
      await twice(page, () => button(page, bookedWords.move.confirm).click());
      await page.getByText(bookedWords.move.done).waitFor();
      await button(page, bookedWords.cancel.go).click();
      await twice(page, () => button(page, bookedWords.cancel.confirm).click());
      await page.getByText(bookedWords.state.cancelledByYou).waitFor();
    });
  });

  it("is waited for without a loss when the network is gone at any step", async () => {
    const coach = await coachWithHours("Gil");
    const kept = { ...phone, ...keptOffline };
    await withVisit(app, kept, async ({ page, untilKept }) => {
      await page.goto("/");
      await untilKept();
      await toHours(page, coach.link);
      await page.getByRole("link", { name: bookWords.when.wait }).click();
      await twice(page, () => button(page, bookWords.wait.go).click());
      await page
        .getByRole("heading", { name: bookedWords.waiting.heading("Gil") })
        .waitFor();
      await twice(page, () => button(page, bookedWords.look.go).click());
      await page.getByText(/ hours are free\. They stand below\.$/).waitFor();
      await twice(page, () => button(page, bookedWords.waiting.end).click());
      await page.getByText(bookedWords.waiting.ended).waitFor();
    });
  });

  it("is named in full at every step to a screen reader, and then stands on Today and on the map", async () => {
    const coach = await coachWithHours("Eve");
    await withVisit(app, phone, async ({ page }) => {
      const { who, when, form } = bookWords;
      await page.clock.setFixedTime(new Date());
      await bringIn(page, {
        theCase: { breakup: "2026-11-01", facts: { endedBy: "ex" } },
      });
      const toCoach = page.getByRole("link", { name: mapScreenWords.coach });
      await page.goto("/#/map");
      await page.getByRole("link", { name: mapScreenWords.answers }).waitFor();
      // Nobody is told of coaches who has none.
      expect(await toCoach.count()).toBe(0);

      await page.goto(`/#/call/${coach.link}`);
      await button(page, who.ask).click();
      await button(page, who.times).waitFor();
      await expectHeard(page, [
        `- heading "${who.heading}" [level=1]`,
        '- heading "Eve" [level=2]',
        '- heading "A first call" [level=3]',
        `- button "${who.times}"`,
      ]);
      await button(page, who.times).click();
      await hour(page, 0).waitFor();
      await expectHeard(page, [
        `- heading "${when.heading}" [level=1]`,
        /- status: Free hours as of /,
        `- group "${when.views}":`,
        `- button "${when.list}" [pressed]`,
        /- heading "\w+, \d+ \w+ \d{4}" \[level=2\]/,
        /- button "\w+, \d+ \w+ \d{4}, \d\d:00 your time \d\d:00(?: on \w+)? in Denver"/,
      ]);
      await button(page, when.grid).click();
      await page.getByRole("grid").waitFor();
      await expectHeard(page, [
        /- grid "\w+ \d{4}"/,
        '- columnheader "Mon',
        /gridcell "[^"]+: \d+ hours free" \[selected\]/,
        /button "\w+, \d+ \w+ \d{4}: no hour free" \[disabled\]/,
      ]);
      await hour(page, 0).click();
      await button(page, form.go).waitFor();
      await expectHeard(page, [
        `- heading "${form.heading}" [level=1]`,
        /- status:\s+- paragraph: This hour is kept for you until \d/,
        `- textbox "${form.name}"`,
        `- textbox "${form.reason}"`,
        `- checkbox "${form.mailWish}"`,
        `- button "${form.go}"`,
      ]);
      await button(page, form.go).click();
      await page.getByText(form.booked).waitFor();
      await expectHeard(page, [
        `- heading "${bookedWords.heading("Eve")}" [level=1]`,
        /- status:\s+- paragraph: Done\. The hour is yours/,
        `- textbox "${bookedWords.keep.linkField}"`,
        `- link "${bookedWords.move.go}"`,
        `- button "${bookedWords.cancel.go}"`,
      ]);

      await page.goto("/#/map");
      await toCoach.click();
      await page
        .getByRole("heading", { name: callWords.heading, level: 1 })
        .waitFor();
      await page.goto("/#/today");
      await page.getByRole("link", { name: todayWords.calls }).waitFor();
      await page.getByRole("link", { name: /^Your call with Eve: / }).click();
      await page
        .getByRole("heading", { name: bookedWords.heading("Eve") })
        .waitFor();
    });
  });

  it("is booked and cancelled by the keyboard alone, from the calendar too", async () => {
    const coach = await coachWithHours("Dora");
    await withVisit(app, phone, async ({ page }) => {
      const enter = async (name: string): Promise<void> => {
        await tabTo(page, name);
        await page.keyboard.press("Enter");
      };
      await page.clock.setFixedTime(new Date());
      await page.goto(`/#/call/${coach.link}`);
      await button(page, bookWords.who.ask).waitFor();
      await enter(bookWords.who.ask);
      await button(page, bookWords.who.times).waitFor();
      await enter(bookWords.who.times);
      await hour(page, 0).waitFor();
      await enter(bookWords.when.grid);
      const grid = page.getByRole("grid");
      await grid.waitFor();
      await tabTo(
        page,
        (await grid.locator('[tabindex="0"]').textContent()) ?? "",
      );
      await page.keyboard.press("ArrowRight");
      const day = await page.evaluate(
        () => document.activeElement?.getAttribute("aria-label") ?? "",
      );
      expect(day).toMatch(/: \d+ hours free$/);
      await page.keyboard.press("Enter");
      await page
        .getByRole("heading", { name: day.split(":")[0] ?? "", exact: true })
        .waitFor();
      await enter((await hour(page, 0).textContent()) ?? "");
      await button(page, bookWords.form.go).waitFor();
      await enter(bookWords.form.go);
      await page.getByText(bookWords.form.booked).waitFor();
      await enter(bookedWords.cancel.go);
      await enter(bookedWords.cancel.confirm);
      await page.getByText(bookedWords.state.cancelledByYou).waitFor();
    });
  });

  it("is without a fault in every state, on a phone and wide", async () => {
    const coach = await relay.newCoach("Fay");
    const visit = {
      viewport: phone.viewport,
      reducedMotion: "reduce",
    } as const;
    await withVisit(app, visit, async ({ page }) => {
      const seen: string[] = [];
      await eachCall(page, coach.link, async (name) => {
        seen.push(name);
        await expectWhole(page, name);
      });
      expect(seen).toEqual(Object.keys(everyCall(coach.link)));
    });
  }, 300_000);
});
