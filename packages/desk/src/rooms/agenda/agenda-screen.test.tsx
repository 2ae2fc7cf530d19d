import { type Signal, signal } from "@preact/signals";
import { addDays } from "@staying-power/case";
import { newIdentity } from "@staying-power/seal";
import {
  deskAgendaWords,
  deskCallWords,
  deskFrameWords,
  locale,
} from "@staying-power/words";
import { fireEvent, within } from "@testing-library/dom";
import { describe, expect, it } from "vitest";
import { callAtHand, sealedCallNote } from "../../testing/call-at-hand.ts";
import {
  type Answers,
  deskAtHand,
  seen,
  show,
  signIn,
} from "../../testing/desk-at-hand.tsx";
import type { Window } from "../../visit/agenda.ts";
import { windowOfDays, windowOfNext } from "../../visit/agenda-days.ts";
import { freeTimes } from "../../visit/free-times.ts";
import { dayIn } from "../../visit/zone.ts";
import { InboxScreen } from "../inbox/inbox-screen.tsx";
import { AgendaScreen } from "./agenda-screen.tsx";

const id = (digit: string): string =>
  `${digit.repeat(8)}-3333-4333-8333-333333333333`;
const parcel = "22222222-2222-4222-8222-222222222222";
/** The 30 days before the day of these tests, that day, and 30 after it, by London's clock. */
const next =
  "GET /v1/agenda?from=2026-10-31T00%3A00%3A00.000Z&to=2026-12-31T00%3A00%3A00.000Z";
const quietMail = { "GET /v1/mail": { waiting: 0, dead: [] } };

async function shown(
  answersFor: (recipient: string) => Promise<Answers>,
  {
    online = true,
    view = "next",
    day = "today",
    inbox = false,
  }: {
    online?: boolean;
    view?: "next" | "day" | "week";
    day?: string;
    inbox?: boolean;
  } = {},
) {
  const { identity, recipient } = await newIdentity();
  const { desk, asked } = deskAtHand({
    answers: { ...quietMail, ...(await answersFor(recipient)) },
    online,
  });
  await signIn(desk, identity);
  const part = show(
    desk,
    inbox ? <InboxScreen /> : <AgendaScreen view={view} day={day} />,
  );
  return { part, asked, desk };
}

/** From five to a quarter past eight in the evening, on every day. */
const hours = {
  zone: "Europe/London",
  kinds: [],
  weekly: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
    weekday,
    span: { from: "17:00", to: "20:15" },
  })),
  exceptions: [],
  holidays: null,
  noticeHours: 24,
  horizonDays: 60,
  everyMinutes: 30,
  mostADay: null,
  mostAWeek: null,
  busyFrom: null,
  busyGiven: null,
  mail: null,
};

const kim = async (recipient: string) =>
  callAtHand({
    sealed: await sealedCallNote(recipient, {
      name: "Kim",
      about: "Whether to answer",
      parcel,
    }),
  });

/** One day or one week of them, as it is chosen. */
function Viewed({ view }: { readonly view: Signal<"day" | "week"> }) {
  return <AgendaScreen view={view.value} day="2026-11-30" />;
}

describe("the calls of a coach", () => {
  it("say on the first day what will be here, and the first step", async () => {
    const { part } = await shown(async () => ({
      [next]: { needs: [], calls: [] },
    }));
    await seen(() => part.getByText("No call yet"));
    expect(
      part.getByRole("link", { name: "Go to your links" }).getAttribute("href"),
    ).toBe("#/link");
  });

  it("stand with both clocks, what was sealed with them, and the way to the case", async () => {
    const { part } = await shown(async (recipient) => ({
      [next]: { needs: [], calls: [await kim(recipient)] },
    }));
    await seen(() => part.getByText("Kim", { exact: false }));
    part.getByText("12:00 to 12:45");
    part.getByText("05:00 in Denver");
    part.getByText(/by your clock \(London time\)/);
    part.getByRole("heading", { name: "Tuesday, 1 December 2026" });
    part.getByText("Whether to answer");
    expect(part.getByText("Go to the case").getAttribute("href")).toBe(
      `#/case/${parcel}`,
    );
  });

  it("say in full when it is another day for them", async () => {
    const { part } = await shown(async () => ({
      [next]: {
        needs: [],
        calls: [callAtHand({ personZone: "Pacific/Kiritimati" })],
      },
    }));
    await seen(() => part.getByText("2 December 2026 at 02:00 in Kiritimati"));
  });

  it("say so where what was sealed does not open, or a zone is not known here", async () => {
    const other = await newIdentity();
    const { part } = await shown(async () => ({
      [next]: {
        needs: [],
        calls: [
          callAtHand({
            sealed: await sealedCallNote(other.recipient, { name: "Kim" }),
            personZone: "Mars/Olympus",
          }),
        ],
      },
    }));
    await seen(() => part.getByText(/could not be opened with your key/));
    part.getByText("12:00 in UTC");
    expect(part.queryByText(/Kim/)).toBeNull();
  });

  it("stand with those first that could not follow a law, and letters that did not arrive", async () => {
    const stuck = callAtHand({ stuck: true });
    const { part, asked } = await shown(async () => ({
      [next]: { needs: [stuck], calls: [stuck] },
      "GET /v1/mail": {
        waiting: 2,
        dead: [
          {
            id: id("5"),
            about: "invitation",
            call: callAtHand().id,
            at: "2026-11-30T09:00:00.000Z",
            tries: 8,
            why: "550 no such address",
          },
        ],
      },
      [`POST /v1/mail/${id("5")}/again`]: {},
    }));
    await seen(() => part.getByText("Look at these first"));
    part.getByText("Letters that did not arrive");
    part.getByText(/550 no such address/);
    part.getByText("Tried 8 times.", { exact: false });
    part.getByText("2 letters are waiting to go out.");
    part.getByRole("button", { name: /^Try once more/ }).click();
    await seen(() => part.getByText("It goes out again with the next ones."));
    expect(asked).toContain(`POST /v1/mail/${id("5")}/again`);
  });

  it.each(["next", "day", "week"] as const)(
    "that need the coach stand first however far off they are, with their day and a way to it: by %s",
    async (view) => {
      const far = {
        start: "2027-02-16T12:00:00.000Z",
        end: "2027-02-16T12:45:00.000Z",
      };
      const asks = {
        next,
        day: "GET /v1/agenda?from=2026-11-30T00%3A00%3A00.000Z&to=2026-12-01T00%3A00%3A00.000Z",
        week: "GET /v1/agenda?from=2026-11-30T00%3A00%3A00.000Z&to=2026-12-07T00%3A00%3A00.000Z",
      };
      const { part } = await shown(
        async (recipient) => ({
          [asks[view]]: {
            calls: [],
            needs: [
              callAtHand({ ...far, id: id("6"), stuck: true }),
              {
                ...(await kim(recipient)),
                ...far,
                id: id("7"),
                mail: { wanted: true, failed: true },
              },
            ],
          },
        }),
        { view, day: "2026-11-30" },
      );
      const { stuck, untold, goTo } = deskAgendaWords;
      for (const { heading } of [stuck, untold]) {
        const found = await seen(() =>
          part.getByRole("heading", { name: heading }),
        );
        const inside = within(found.parentElement ?? found);
        inside.getByRole("heading", {
          name: "Tuesday, 16 February 2027",
          level: 3,
        });
        inside.getByText("12:00 to 12:45");
        expect(
          inside
            .getByText(goTo("Tuesday", "16 February 2027"))
            .getAttribute("href"),
        ).toBe("#/calls/day/2027-02-16");
        const days = part.getByRole("navigation");
        expect(
          found.compareDocumentPosition(days) &
            Node.DOCUMENT_POSITION_FOLLOWING,
        ).not.toBe(0);
      }
      part.getByText(/Kim/);
    },
  );

  it("are marked in one tap once they are over, which says what they see, and can be undone", async () => {
    // Four weeks ago: as long as the relay has it, it is asked about.
    const over = callAtHand({
      start: "2026-11-02T10:00:00.000Z",
      end: "2026-11-02T10:45:00.000Z",
    });
    const answers = {
      ...quietMail,
      [next]: { needs: [], calls: [over] },
      [`POST /v1/agenda/${over.id}/attendance`]: {},
    };
    const { desk, sent } = deskAtHand({ answers });
    await signIn(desk, (await newIdentity()).identity);
    const part = show(desk, <AgendaScreen view="next" day="today" />);
    await seen(() => part.getByText(deskAgendaWords.toMark.text));
    const [button] = part.getAllByRole("button", { name: /They did not come/ });
    answers[next] = {
      needs: [],
      calls: [{ ...over, state: "no-show", revision: 2 }],
    };
    button?.click();
    await seen(() =>
      part.getByText(deskAgendaWords.attendance.done["no-show"]),
    );
    expect(sent).toEqual([{ revision: 1, state: "no-show" }]);
    expect(part.queryByText(deskAgendaWords.toMark.heading)).toBeNull();
    const undo = part.getByRole("button", { name: deskFrameWords.undo });
    expect(document.activeElement).toBe(undo);
    // It stays at hand, with what was said of it pressed in.
    part.getByText(deskAgendaWords.marked.summary(1));
    const pressed = (name: RegExp) =>
      part
        .getByRole("button", { name, hidden: true })
        .getAttribute("aria-pressed");
    expect([pressed(/^They did not come/), pressed(/^It took place/)]).toEqual([
      "true",
      "false",
    ]);
    answers[next] = { needs: [], calls: [{ ...over, revision: 3 }] };
    undo.click();
    await seen(() => part.getByText(deskAgendaWords.attendance.undone));
    expect(sent.at(-1)).toEqual({ revision: 2, state: "booked" });
    expect(
      part.queryByRole("button", { name: deskFrameWords.undo }),
    ).toBeNull();
    part.getByText(deskAgendaWords.toMark.heading);
  });

  it("that were marked are marked otherwise, and undone to what was said first", async () => {
    const missed = callAtHand({
      start: "2026-11-29T10:00:00.000Z",
      end: "2026-11-29T10:45:00.000Z",
      state: "no-show",
      revision: 4,
    });
    const answers = {
      ...quietMail,
      "GET /v1/agenda?from=2026-11-29T00%3A00%3A00.000Z&to=2026-11-30T00%3A00%3A00.000Z":
        { needs: [], calls: [missed] },
      [`POST /v1/agenda/${missed.id}/attendance`]: {},
    };
    const { desk, sent } = deskAtHand({ answers });
    await signIn(desk, (await newIdentity()).identity);
    const part = show(desk, <AgendaScreen view="day" day="2026-11-29" />);
    (await seen(() => part.getByText(/^It took place/))).click();
    await seen(() => part.getByText(deskAgendaWords.attendance.done.kept));
    part.getByRole("button", { name: deskFrameWords.undo }).click();
    // Their call says again what this state says; a word that was left with it is gone.
    await seen(() =>
      part.getByText(deskAgendaWords.attendance.done["no-show"]),
    );
    expect(part.queryByText(deskAgendaWords.attendance.undone)).toBeNull();
    expect(
      part.queryByRole("button", { name: deskFrameWords.undo }),
    ).toBeNull();
    expect(sent).toEqual([
      { revision: 4, state: "kept" },
      { revision: 5, state: "no-show" },
    ]);
  });

  it.each(["undone", "marked"] as const)(
    "stand as they are looked at now where one is %s after the view was changed",
    async (what) => {
      const over = callAtHand({
        start: "2026-11-30T10:00:00.000Z",
        end: "2026-11-30T10:45:00.000Z",
      });
      const tomorrow = callAtHand({ id: id("6") });
      const dayOf =
        "GET /v1/agenda?from=2026-11-30T00%3A00%3A00.000Z&to=2026-12-01T00%3A00%3A00.000Z";
      const weekOf =
        "GET /v1/agenda?from=2026-11-30T00%3A00%3A00.000Z&to=2026-12-07T00%3A00%3A00.000Z";
      const mark = `POST /v1/agenda/${over.id}/attendance`;
      const late = Promise.withResolvers<unknown>();
      const answers: Record<string, unknown> = {
        ...quietMail,
        [dayOf]: { needs: [], calls: [over] },
        [weekOf]: { needs: [], calls: [over, tomorrow] },
        [mark]: what === "marked" ? late.promise : {},
      };
      const { desk } = deskAtHand({ answers });
      await signIn(desk, (await newIdentity()).identity);
      const view = signal<"day" | "week">("day");
      const part = show(desk, <Viewed view={view} />);
      (await seen(() => part.getByText(/^It took place/))).click();
      const { done, undone } = deskAgendaWords.attendance;
      if (what === "undone") await seen(() => part.getByText(done.kept));
      view.value = "week";
      await seen(() => part.getByText("12:00 to 12:45"));
      if (what === "undone")
        part.getByRole("button", { name: deskFrameWords.undo }).click();
      else late.resolve({});
      await seen(() => part.getByText(what === "undone" ? undone : done.kept));
      await seen(() => part.getByText("12:00 to 12:45"));
      part.getByRole("heading", { level: 2, name: /to 6 December 2026$/ });
    },
  );

  it("say so where a mark can no longer be undone", async () => {
    const over = callAtHand({
      start: "2026-11-29T10:00:00.000Z",
      end: "2026-11-29T10:45:00.000Z",
    });
    const path = `POST /v1/agenda/${over.id}/attendance`;
    const answers: Record<string, unknown> = {
      ...quietMail,
      [next]: { needs: [], calls: [over] },
      [path]: {},
    };
    const { desk } = deskAtHand({ answers });
    await signIn(desk, (await newIdentity()).identity);
    const part = show(desk, <AgendaScreen view="next" day="today" />);
    const [button] = await seen(() =>
      part.getAllByRole("button", { name: /^It took place/ }),
    );
    button?.click();
    const undo = await seen(() =>
      part.getByRole("button", { name: deskFrameWords.undo }),
    );
    answers[path] = { status: 409, kind: "conflict", title: "Changed" };
    undo.click();
    await seen(() => part.getByText(deskFrameWords.problems.conflict));
    expect(part.queryByText(deskAgendaWords.attendance.undone)).toBeNull();
  });

  it("are moved to an hour that is said by both clocks, and told when it is taken", async () => {
    const call = callAtHand();
    const { part, asked } = await shown(async () => ({
      [next]: { needs: [], calls: [call] },
      "GET /v1/availability": { revision: 1, availability: hours, busy: null },
      "GET /v1/agenda?from=2026-11-24T00%3A00%3A00.000Z&to=2026-12-09T00%3A00%3A00.000Z":
        { needs: [], calls: [call] },
      "GET /v1/agenda?from=2026-11-25T00%3A00%3A00.000Z&to=2026-12-10T00%3A00%3A00.000Z":
        {
          needs: [],
          calls: [
            call,
            callAtHand({
              id: id("6"),
              start: "2026-12-02T18:00:00.000Z",
              end: "2026-12-02T18:45:00.000Z",
            }),
          ],
        },
    }));
    const summary = await seen(() => part.getByText("12:00 to 12:45"));
    summary.closest("details")?.setAttribute("open", "");
    part.getByRole("button", { name: "Move it" }).click();
    fireEvent.input(await seen(() => part.getByLabelText("Day")), {
      target: { value: "2026-12-02" },
    });
    // By the hours that were set, without what stands there already, and with what is kept free around it.
    const free = await seen(() =>
      part.getByText("Times that are free, by your clock (London time)"),
    );
    const times = within(free.parentElement ?? part.getByRole("main"));
    expect(
      times
        .getAllByRole("radio", { hidden: true })
        .map((one) => one.parentElement?.textContent),
    ).toEqual(["17:00", "19:00", "19:30"]);
    times.getByText("19:00").querySelector("input")?.click();
    await seen(() =>
      part.getByText(
        "New time: 2 December 2026 at 19:00 for you, 2 December 2026 at 12:00 for them.",
      ),
    );
    fireEvent.input(part.getByLabelText(/Another hour, by your clock/), {
      target: { value: "18:00" },
    });
    await seen(() =>
      part.getByText(
        "New time: 2 December 2026 at 18:00 for you, 2 December 2026 at 11:00 for them.",
      ),
    );
    part.getByRole("button", { name: "Move the call" }).click();
    // The relay of this test knows no such path.
    await seen(() => part.getByText(/It is not here, or no longer/));
    expect(asked).toContain(`POST /v1/agenda/${call.id}/move`);
  });

  // On both sides of the date line, and where a day of the coach's clock has times of two days of their hours.
  it.each([
    {
      zone: "Asia/Tokyo",
      set: "Europe/London",
      day: "2026-12-02",
      free: ["02:00", "02:30", "03:00", "03:30", "04:00", "04:30"],
      chosen: "02:00",
      start: "2026-12-01T17:00:00.000Z",
    },
    {
      zone: "Pacific/Auckland",
      set: "America/Los_Angeles",
      day: "2026-12-03",
      free: ["14:00", "14:30", "15:00", "15:30", "16:00", "16:30"],
      chosen: "14:00",
      start: "2026-12-03T01:00:00.000Z",
    },
    {
      zone: "America/Los_Angeles",
      set: "Pacific/Auckland",
      day: "2026-12-02",
      free: ["20:00", "20:30", "21:00", "21:30", "22:00", "22:30"],
      chosen: "20:00",
      start: "2026-12-03T04:00:00.000Z",
    },
    {
      zone: "Asia/Kolkata",
      set: "Europe/London",
      day: "2026-12-02",
      free: ["00:00", "00:30", "01:00", "22:30", "23:00", "23:30"],
      chosen: "00:30",
      start: "2026-12-01T19:00:00.000Z",
    },
  ])(
    "are moved on the day of the coach's clock: $zone, with hours of $set",
    async ({ zone, set, day, free, chosen, start }) => {
      const call = callAtHand({
        start: "2026-12-10T12:00:00.000Z",
        end: "2026-12-10T12:45:00.000Z",
      });
      const calls = { needs: [], calls: [call] };
      const asks = (window: Window): string =>
        `GET /v1/agenda?${new URLSearchParams({ ...window }).toString()}`;
      const { desk, sent } = deskAtHand({
        answers: {
          ...quietMail,
          [asks(windowOfNext(zone, new Date("2026-11-30T12:00:00.000Z")))]:
            calls,
          ...Object.fromEntries(
            [dayIn(zone, new Date(call.start)), day].map((one) => [
              asks(windowOfDays(set, addDays(one, -7), 15)),
              calls,
            ]),
          ),
          "GET /v1/availability": {
            revision: 1,
            availability: { ...hours, zone: set },
            busy: null,
          },
          [`POST /v1/agenda/${call.id}/move`]: {},
        },
      });
      await signIn(desk, (await newIdentity()).identity);
      desk.moveTo(zone);
      const part = show(desk, <AgendaScreen view="next" day="today" />);
      (await seen(() => part.getByText("Move it"))).click();
      fireEvent.input(await seen(() => part.getByLabelText("Day")), {
        target: { value: day },
      });
      const legend = await seen(() =>
        part.getByText(deskAgendaWords.move.free(locale.zone(zone))),
      );
      part.getByText(
        deskAgendaWords.move.setElsewhere({
          here: locale.zone(zone),
          hours: locale.zone(set),
        }),
      );
      const times = within(legend.parentElement ?? part.getByRole("main"));
      await seen(() =>
        expect(
          times
            .getAllByRole("radio", { hidden: true })
            .map((one) => one.parentElement?.textContent),
        ).toEqual(free),
      );
      times.getByText(chosen).querySelector("input")?.click();
      await seen(() =>
        part.getByText(
          deskAgendaWords.move.chosen({
            yours: locale.moment(start, zone),
            theirs: locale.moment(start, "America/Denver"),
          }),
        ),
      );
      expect(locale.moment(start, zone)).toContain(chosen);
      part.getByRole("button", { name: "Move the call" }).click();
      await seen(() => part.getByText(/^Moved\./));
      expect(sent.at(-1)).toMatchObject({ start });
    },
  );

  it("are not moved by a time that was free on another day, and say so", async () => {
    const call = callAtHand();
    const { part, asked } = await shown(async () => ({
      [next]: { needs: [], calls: [call] },
      "GET /v1/availability": { revision: 1, availability: hours, busy: null },
      "GET /v1/agenda?from=2026-11-24T00%3A00%3A00.000Z&to=2026-12-09T00%3A00%3A00.000Z":
        { needs: [], calls: [call] },
      "GET /v1/agenda?from=2026-11-25T00%3A00%3A00.000Z&to=2026-12-10T00%3A00%3A00.000Z":
        { needs: [], calls: [call] },
    }));
    (await seen(() => part.getByText("Move it"))).click();
    (await seen(() => part.getByText("17:30"))).querySelector("input")?.click();
    await seen(() => part.getByText(/^New time: 1 December 2026 at 17:30/));
    fireEvent.input(part.getByLabelText("Day"), {
      target: { value: "2026-12-02" },
    });
    await seen(() => expect(part.queryByText(/^New time/)).toBeNull());
    await seen(() => part.getByText("17:30"));
    part.getByRole("button", { name: "Move the call" }).click();
    await seen(() => part.getByText(deskAgendaWords.move.choose));
    expect(asked.filter((one) => one.startsWith("POST"))).toEqual([]);
  });

  it("are looked for on a day that two years of holidays touch", async () => {
    const call = callAtHand();
    const { desk } = deskAtHand({
      answers: {
        "GET /v1/availability": {
          revision: 1,
          availability: { ...hours, holidays: "AD" },
          busy: null,
        },
        [`GET /v1/agenda?${new URLSearchParams({ ...windowOfDays("Europe/London", addDays("2027-01-01", -7), 15) }).toString()}`]:
          { needs: [], calls: [] },
        "GET /v1/holidays?country=AD&year=2026": {
          days: [{ day: "2026-12-31", name: "A holiday" }],
        },
        "GET /v1/holidays?country=AD&year=2027": {
          days: [{ day: "2027-01-01", name: "New Year" }],
        },
      },
    });
    await signIn(desk, (await newIdentity()).identity);
    expect(
      await freeTimes(desk, call, { day: "2027-01-01", zone: "Asia/Tokyo" }),
    ).toEqual({ ok: true, value: { slots: [], setIn: "Europe/London" } });
  });

  it("are cancelled only after a tick", async () => {
    const call = callAtHand();
    const { part, asked } = await shown(async () => ({
      [next]: { needs: [], calls: [call] },
      [`POST /v1/agenda/${call.id}/cancel`]: {},
    }));
    const summary = await seen(() => part.getByText("12:00 to 12:45"));
    summary.closest("details")?.setAttribute("open", "");
    part.getByRole("button", { name: "Cancel it" }).click();
    const button = await seen(() =>
      part.getByRole("button", { name: "Cancel the call" }),
    );
    expect(button).toHaveProperty("disabled", true);
    part.getByLabelText("I know that the hour goes to others").click();
    await seen(() => expect(button).toHaveProperty("disabled", false));
    button.click();
    await seen(() => part.getByText(/^Cancelled\. They are told/));
    expect(asked).toContain(`POST /v1/agenda/${call.id}/cancel`);
  });

  it("stay in their place as cancelled, until their hour is past", async () => {
    const cancelled = callAtHand({ state: "cancelled", changedBy: "person" });
    const over = callAtHand({
      id: id("6"),
      state: "cancelled",
      start: "2026-11-30T10:00:00.000Z",
      end: "2026-11-30T10:45:00.000Z",
    });
    const { part } = await shown(async () => ({
      [next]: { needs: [], calls: [over, cancelled] },
    }));
    const day = await seen(() => part.getByRole("heading", { level: 3 }));
    expect(day.textContent).toBe("Tuesday, 1 December 2026");
    part.getByText("12:00 to 12:45");
    part.getByText(/cancelled$/, { selector: "summary *" });
    part.getByText(deskAgendaWords.cancelledBy.person);
    expect(part.queryByText("10:00 to 10:45")).toBeNull();
    const later = await shown(async () => ({
      [next]: { needs: [], calls: [over] },
    }));
    await seen(() => later.part.getByText(deskAgendaWords.next.none));
  });

  it("never stand under the heading of another day", async () => {
    const { desk, part: before } = await shown(async () => ({
      [next]: { needs: [], calls: [callAtHand()] },
      "GET /v1/agenda?from=2026-12-02T00%3A00%3A00.000Z&to=2026-12-03T00%3A00%3A00.000Z":
        Promise.withResolvers().promise,
    }));
    await seen(() => before.getByText("12:00 to 12:45"));
    const part = show(desk, <AgendaScreen view="day" day="2026-12-02" />);
    part.getByRole("heading", { name: "Wednesday, 2 December 2026" });
    await seen(() => part.getByText(deskFrameWords.loading));
    expect(part.queryByText("12:00 to 12:45")).toBeNull();
  });

  it("stand by day and by week, with the ones around it", async () => {
    const { part } = await shown(
      async () => ({
        "GET /v1/agenda?from=2027-03-22T00%3A00%3A00.000Z&to=2027-03-28T23%3A00%3A00.000Z":
          { needs: [], calls: [] },
      }),
      { view: "week", day: "2027-03-24" },
    );
    // The week in which London's clocks leap is an hour shorter.
    await seen(() => part.getByText("Nothing in this week."));
    part.getByRole("heading", { name: "22 March 2027 to 28 March 2027" });
    expect(part.getByText("Later").getAttribute("href")).toBe(
      "#/calls/week/2027-03-31",
    );
  });

  it("keep a time free, and give it back", async () => {
    const block = callAtHand({ kind: null });
    const { part, asked } = await shown(async () => ({
      [next]: { needs: [], calls: [block] },
      [`DELETE /v1/agenda/${block.id}`]: {},
    }));
    const button = await seen(() =>
      part.getByText("Give it back", { selector: "button" }),
    );
    button.click();
    await seen(() => part.getByText("It can be booked again."));
    expect(asked).toContain(`DELETE /v1/agenda/${block.id}`);
  });

  it("say that the desk cannot be reached", async () => {
    const { part } = await shown(async () => ({}), { online: false });
    await seen(() => part.getByText(/cannot be reached just now/));
  });

  it("stand above the cases", async () => {
    const { part } = await shown(
      async (recipient) => ({
        [next]: { needs: [], calls: [await kim(recipient)] },
        "GET /v1/inbox": { parcels: [], next: null },
      }),
      { inbox: true },
    );
    await seen(() => part.getByText("1 December 2026 at 12:00: Kim"));
    part.getByRole("link", { name: "All calls" });
  });

  it("that need the coach are counted above the cases, however far off they are", async () => {
    const far = callAtHand({
      start: "2027-02-16T12:00:00.000Z",
      end: "2027-02-16T12:45:00.000Z",
      stuck: true,
    });
    const { part, desk } = await shown(
      async () => ({
        [next]: { calls: [], needs: [far] },
        "GET /v1/inbox": { parcels: [], next: null },
      }),
      { inbox: true },
    );
    await seen(() => part.getByText(deskCallWords.next.needs(1)));
    desk.leave("out");
    expect(desk.agenda.needs.value).toEqual([]);
  });

  it("are out of memory once the coach has left", async () => {
    const { desk } = await shown(async (recipient) => ({
      [next]: { needs: [], calls: [await kim(recipient)] },
    }));
    await seen(() => expect(desk.agenda.calls.value).toHaveLength(1));
    desk.leave("out");
    expect(desk.agenda.calls.value).toBeNull();
  });
});
