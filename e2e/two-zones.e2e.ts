import {
  bookedWords,
  bookWords,
  callWords,
  deskAgendaWords,
  deskContentWords,
  deskFrameWords,
  deskHoursWords,
  deskOutcomesWords,
} from "@staying-power/words";
import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import {
  noteReturned,
  readReturned,
} from "../packages/relay/src/mail/returned.ts";
import { bounceReport } from "../packages/relay/src/testing/bounce-report.ts";
import { beginAs, button, link, newLink } from "./desk-steps.ts";
import { bothSidesForFile, visitDesk } from "./desk-under-test.ts";
import { axeFindsInBoth, cutOff, low, over } from "./screen-faults.ts";
import { tabTo } from "./tab-to.ts";
import { withVisit } from "./with-visit.ts";

/** Longer than the work behind a passphrase takes on a busy machine. */
const patienceMs = 30_000;
const dayMs = 24 * 3_600_000;

const agenda = deskAgendaWords;
const frame = deskFrameWords;
const hoursWords = deskHoursWords;

const { desk, app } = await bothSidesForFile();

const inBerlin = {
  viewport: { width: 360, height: 740 },
  timezoneId: "Europe/Berlin",
} as const;

/** A coach in Los Angeles, signed in by a passkey. */
async function coachInLosAngeles(name: string) {
  const visit = await visitDesk(desk, {
    timezoneId: "America/Los_Angeles",
    viewport: { width: 1280, height: 800 },
    reducedMotion: "reduce",
  });
  visit.page.setDefaultTimeout(patienceMs);
  await visit.page.clock.setFixedTime(desk.now());
  await beginAs(desk, visit.page, name);
  await button(visit.page, "Use a passkey").click();
  await link(visit.page, "Make a link").waitFor();
  return visit;
}

/** Saves the usual hours, and one kind of call of this name. */
async function setHours(page: Page, kind: string): Promise<void> {
  await link(page, frame.nav.hours).click();
  await page.getByText(hoursWords.first).waitFor();
  await page.locator("main details").first().locator("summary").click();
  await page.getByLabel(hoursWords.kinds.name, { exact: true }).fill(kind);
  await button(page, hoursWords.save).click();
  await page.getByText(hoursWords.saved).waitFor();
}

/** Noon on the coach's clock, on the second day that has it free: other hours of that day are free too, whatever hour it is now. */
const noon = (page: Page): Locator =>
  page.locator("main .hours button").filter({ hasText: "12:00" }).nth(1);

/** Books that noon, and says why. */
async function book(
  page: Page,
  address: string,
  { name, reason }: { name: string; reason: string },
): Promise<void> {
  await page.clock.setFixedTime(desk.now());
  await page.goto(`/${new URL(address).hash.replace("/share/", "/call/")}`);
  // What they offer is still known where it was asked for before.
  const ask = button(page, bookWords.who.ask);
  const times = button(page, bookWords.who.times).first();
  await ask.or(times).waitFor();
  if (await ask.isVisible()) await ask.click();
  await times.click();
  await noon(page).click();
  await page.getByLabel(bookWords.form.name).fill(name);
  await page.getByLabel(bookWords.form.reason).fill(reason);
  await button(page, bookWords.form.go).click();
  await page.getByText(bookWords.form.booked).waitFor();
}

/** Opens the call of whoever this is, in the room of calls, and gives it. */
async function openCall(page: Page, who: string): Promise<Locator> {
  await link(page, frame.nav.agenda).click();
  await button(page, agenda.refresh).click();
  const call = page.locator(".agenda-call").filter({ hasText: who }).first();
  await call.locator("summary").first().click();
  return call;
}

/** What is wrong with a screen: in both schemes, on a laptop and on a phone. */
async function faultsOf(page: Page, name: string): Promise<string[]> {
  const finds: string[] = [];
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 });
    const at = `${name}, ${width} px`;
    finds.push(...(await axeFindsInBoth(page, at)));
    const { page: beyond } = await over(page);
    if (beyond > 0) finds.push(`${at}: ${beyond} px past the edge`);
    finds.push(...(await low(page)).map((part) => `${at}: low: ${part}`));
    finds.push(...(await cutOff(page)).map((part) => `${at}: cut: ${part}`));
  }
  return finds;
}

// Each screen is looked over in two sizes, on a machine that may be busy.
describe("a coach and a person in two time zones", { timeout: 300_000 }, () => {
  it("book, move and cancel a call, and one does not come to the next", async () => {
    const coach = await coachInLosAngeles("Ann Wells");
    const address = await newLink(coach.page);
    await setHours(coach.page, "A first call");

    let callLink = "";
    await withVisit(app, inBerlin, async ({ page }) => {
      await book(page, address, { name: "Kim", reason: "The nights" });
      const opened = await openCall(coach.page, "Kim");
      await opened.getByText("The nights").waitFor();
      await opened.getByText("A first call, 50 minutes").waitFor();
      // Nine hours lie between the two, but for some weeks of spring and autumn.
      expect(await opened.locator(".agenda-theirs").innerText()).toMatch(
        /in Berlin$/,
      );

      await opened.getByRole("button", { name: agenda.move.action }).click();
      const free = opened.locator(".agenda-free label");
      await free.last().waitFor();
      await free.last().click();
      await opened.getByText(/^New time: /).waitFor();
      await opened.getByLabel(agenda.move.said).fill("I have the flu");
      await opened.getByRole("button", { name: agenda.move.do }).click();
      await coach.page.getByText(agenda.move.done).waitFor();

      await button(page, bookedWords.look.go).click();
      await page.getByText(/^Ann Wells moved it\. It was/).waitFor();
      await page.getByText("I have the flu").waitFor();

      await button(page, bookedWords.cancel.go).click();
      await button(page, bookedWords.cancel.confirm).click();
      await page.getByText(bookedWords.state.cancelledByYou).waitFor();
      await button(coach.page, agenda.refresh).click();
      await sawCancelled(coach.page, "Kim");

      await book(page, address, { name: "Kim", reason: "Once more" });
      callLink = await page.getByLabel(bookedWords.keep.linkField).inputValue();
    });

    // A week later: at the first touch the desk is locked.
    desk.pass(7 * dayMs);
    await coach.page.clock.setFixedTime(desk.now());
    await coach.page.keyboard.press("Shift");
    await button(coach.page, "Sign in with a passkey").click();
    await link(coach.page, frame.nav.agenda).click();
    await coach.page
      .getByRole("heading", { name: agenda.toMark.heading })
      .waitFor();
    await coach.page
      .getByRole("button", { name: agenda.attendance["no-show"] })
      .click();
    await coach.page.getByText(agenda.attendance.done["no-show"]).waitFor();

    // On the person's side nothing is held against them, and nothing can be changed any more.
    await withVisit(app, inBerlin, async ({ page }) => {
      await page.clock.setFixedTime(desk.now());
      await page.goto(`/${new URL(callLink).hash}`);
      await button(page, bookedWords.look.go).click();
      await page.getByText(bookedWords.state["no-show"]).waitFor();
      expect(await button(page, bookedWords.cancel.go).count()).toBe(0);
      await link(page, bookedWords.all).click();
      await page.getByText(callWords.list.past(1)).click();
      await page.getByText(callWords.list.states["no-show"]).waitFor();

      // It was a slip: it is undone, marked otherwise, and the next look says so.
      await button(coach.page, frame.undo).click();
      await coach.page.getByText(agenda.attendance.undone).waitFor();
      await coach.page
        .getByRole("button", { name: agenda.attendance.kept })
        .click();
      await coach.page.getByText(agenda.attendance.done.kept).waitFor();
      await page.goto(`/${new URL(callLink).hash}`);
      await button(page, bookedWords.look.go).click();
      await page.getByText(bookedWords.state.kept).waitFor();
    });
    // It is still at hand, pressed in, to be changed.
    await coach.page.getByText(agenda.marked.summary(1)).click();
    const marked = coach.page.locator(".agenda-kept");
    await marked.locator("summary").click();
    await marked
      .getByRole("button", {
        name: agenda.attendance["no-show"],
        pressed: false,
      })
      .waitFor();
    await marked
      .getByRole("button", { name: agenda.attendance.kept, pressed: true })
      .waitFor();
    expect(coach.faults).toEqual([]);
    await coach.close();
  });

  it("are served by the keyboard alone: hours are saved, and a call is moved", async () => {
    const coach = await coachInLosAngeles("Bea");
    const { page } = coach;
    const enter = async (name: string): Promise<void> => {
      await tabTo(page, name);
      await page.keyboard.press("Enter");
    };
    const address = await newLink(page);
    await enter(frame.nav.hours);
    await page.getByText(hoursWords.first).waitFor();
    await enter(hoursWords.kinds.add);
    await expect
      .poll(() =>
        page.evaluate(() => {
          const part = document.activeElement;
          return part instanceof HTMLInputElement
            ? part.labels?.[0]?.textContent
            : null;
        }),
      )
      .toBe(hoursWords.kinds.name);
    // It stays open under the first letter.
    await page.keyboard.type("A long call");
    await tabTo(page, hoursWords.kinds.minutes);
    await page.keyboard.press("Control+A");
    await page.keyboard.type("90");
    await enter(hoursWords.save);
    await page.getByText(hoursWords.saved).waitFor();
    await page.getByText("A long call, 90 minutes").waitFor();

    await withVisit(app, inBerlin, async ({ page: person }) => {
      await book(person, address, { name: "Lou", reason: "" });
    });
    await enter(frame.nav.agenda);
    const call = page.locator(".agenda-call").filter({ hasText: "Lou" });
    await call.waitFor();
    await tabTo(page, (await call.locator("summary").textContent()) ?? "");
    await page.keyboard.press("Enter");
    await enter(agenda.move.action);
    await call.locator(".agenda-free label").first().waitFor();
    const hourField = `${agenda.move.other}${agenda.move.otherNote}`;
    await tabTo(page, hourField);
    // In a field of 24 hours the letters change nothing.
    await page.keyboard.type("0730AM");
    await page.getByText(/^New time: .* at 07:30 for you/).waitFor();
    await enter(agenda.move.do);
    await page.getByText(agenda.move.done).waitFor();
    await page.getByText(/^07:30 to 08:20/).waitFor();
    expect(coach.faults).toEqual([]);
    await coach.close();
  });

  it("are cancelled and marked at the desk by the keyboard alone, with the network lost at each step", async () => {
    const coach = await coachInLosAngeles("Dora");
    const { page } = coach;
    const enter = async (name: string): Promise<void> => {
      await tabTo(page, name);
      await page.keyboard.press("Enter");
    };
    const alert = page.getByRole("alert").filter({
      hasText: frame.problems.offline,
    });
    /** Presses what needs the desk without a network, then again with one; what was typed is still there between. */
    const pressTwice = async (name: string): Promise<void> => {
      await page.context().setOffline(true);
      await enter(name);
      await alert.first().waitFor();
      await page.context().setOffline(false);
      await enter(name);
    };
    const address = await newLink(page);
    await setHours(page, "A call");
    await withVisit(app, inBerlin, async ({ page: person }) => {
      await book(person, address, { name: "Mo", reason: "" });
      await enter(frame.nav.agenda);
      const call = page.locator(".agenda-call").filter({ hasText: "Mo" });
      await call.waitFor();
      await pressTwice(agenda.refresh);
      await page.getByText(agenda.refreshed).waitFor();

      await tabTo(page, (await call.locator("summary").textContent()) ?? "");
      await page.keyboard.press("Enter");
      await enter(agenda.cancel.action);
      await page
        .getByRole("heading", { name: agenda.cancel.heading })
        .waitFor();
      await tabTo(page, agenda.cancel.said);
      await page.keyboard.type("I am ill");
      await tabTo(page, agenda.cancel.sure);
      await page.keyboard.press("Space");
      await pressTwice(agenda.cancel.do);
      await page.getByText(agenda.cancel.done).waitFor();
      await button(person, bookedWords.look.go).click();
      await person
        .getByText(bookedWords.state.cancelledByCoach("Dora"))
        .waitFor();
      await person.getByText("I am ill").waitFor();

      await book(person, address, { name: "Nell", reason: "" });
    });
    desk.pass(7 * dayMs);
    await page.clock.setFixedTime(desk.now());
    await page.keyboard.press("Shift");
    await enter("Sign in with a passkey");
    await enter(frame.nav.agenda);
    await page.getByRole("heading", { name: agenda.toMark.heading }).waitFor();
    // To those who hear it, the button says whose call it is.
    const absent = page.getByRole("button", {
      name: /^They did not come.+Nell/,
    });
    await pressTwice((await absent.textContent()) ?? "");
    await page.getByText(agenda.attendance.done["no-show"]).waitFor();
    expect(coach.faults).toEqual([]);
    await coach.close();
  });

  it("see no fault in the rooms of the desk, with a letter that did not arrive", async () => {
    const coach = await coachInLosAngeles("Cleo");
    const { page } = coach;
    const address = await newLink(page);
    await setHours(page, "A first call");
    const finds = await faultsOf(page, "hours");
    await link(page, frame.nav.agenda).click();
    await page.getByText(agenda.empty.heading).waitFor();
    finds.push(...(await faultsOf(page, "no call")));
    await withVisit(app, inBerlin, async ({ page: person }) => {
      await book(person, address, {
        name: "Maximiliane-Antoinette",
        reason: "Every night. ".repeat(30),
      });
    });
    await noteBounce("Cleo");
    const opened = await openCall(page, "Maximiliane-Antoinette");
    await page.getByText(agenda.mail.heading).waitFor();
    await page.getByText(/It came back/).waitFor();
    await opened.getByRole("button", { name: agenda.move.action }).click();
    await opened.locator(".agenda-free label").first().waitFor();
    finds.push(...(await faultsOf(page, "a call that is moved")));
    await page.getByRole("button", { name: "Put it away" }).first().click();
    await page.getByText(agenda.mail.left).waitFor();
    await link(page, frame.nav.outcomes).click();
    await page.getByText(deskOutcomesWords.empty.heading).waitFor();
    finds.push(...(await faultsOf(page, "outcomes")));
    await link(page, frame.nav.content).click();
    // The room before it has headings too.
    await page
      .getByRole("heading", { name: deskContentWords.look.heading, level: 2 })
      .waitFor();
    finds.push(...(await faultsOf(page, "own words")));
    expect(finds).toEqual([]);
    expect(coach.faults).toEqual([]);
    await coach.close();
  });
});

/** Notes that the invitation to the call of a coach came back, as the command does that is handed the report. */
async function noteBounce(name: string): Promise<void> {
  const { call } = await desk.store
    .selectFrom("coach")
    .innerJoin("booking", "booking.coach_id", "coach.id")
    .select("booking.id as call")
    .where("coach.name", "=", name)
    .executeTakeFirstOrThrow();
  const letter = `<${call}.person.1@desk.example>`;
  const returned = readReturned(bounceReport({ letter }));
  if (returned === null) throw new Error("the report is not read");
  await noteReturned(desk.store, returned, desk.now());
}

/** That a call is told as cancelled by whoever booked it, among the next ones and in the week where it stands. */
async function sawCancelled(page: Page, who: string): Promise<void> {
  const call = page
    .locator(".agenda-cancelled")
    .filter({ hasText: who })
    .first();
  await call.waitFor();
  await link(page, agenda.views.week).click();
  await page.getByRole("link", { name: agenda.later, exact: true }).waitFor();
  // It may be the week after this one.
  await Promise.race([
    call.waitFor(),
    page.getByText(agenda.emptyWeek).waitFor(),
  ]);
  if (!(await call.isVisible())) await link(page, agenda.later).click();
  await call.locator("summary").click();
  await call.getByText(agenda.cancelledBy.person).waitFor();
  await link(page, agenda.views.next).click();
}
