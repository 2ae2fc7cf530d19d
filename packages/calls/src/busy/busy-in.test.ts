import ICAL from "ical.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instantOf, wallOf } from "../wall-clock.ts";
import { printFreeBusy } from "../free-busy-file.ts";
import { busyIn } from "./busy-in.ts";

const zone = "Europe/Madrid";
/** All days from the year 0 to the year 9999. */
const mostDays = 3_652_425;
const year = { from: Date.UTC(2027, 0, 1), to: Date.UTC(2028, 0, 1) };

function calendar(...lines: readonly string[]): string {
  return ["BEGIN:VCALENDAR", "VERSION:2.0", ...lines, "END:VCALENDAR", ""].join(
    "\r\n",
  );
}

function event(...lines: readonly string[]): string {
  return ["BEGIN:VEVENT", "UID:one", ...lines, "END:VEVENT"].join("\r\n");
}

/** How much of a calendar could not be read; its error where it is none. */
function unread(text: string): number | string {
  const read = busyIn(text, { zone, within: year });
  return read.ok ? read.value.unread : read.error;
}

/** Busy times by the coach's clock: `2027-03-29T11:00 / 2027-03-29T12:00`. */
function busy(text: string, within = year, own = zone): readonly string[] {
  const read = busyIn(text, { zone: own, within });
  return read.ok
    ? read.value.busy.map(
        ({ from, to }) => `${wallOf(own, from)} / ${wallOf(own, to)}`,
      )
    : [read.error];
}

describe("busyIn", () => {
  it.each([
    [
      "an event in UTC",
      ["DTSTART:20270329T090000Z", "DTEND:20270329T100000Z"],
      ["2027-03-29T11:00 / 2027-03-29T12:00"],
    ],
    [
      "an event by a zone's clock, without its rules in the file",
      ["DTSTART;TZID=America/New_York:20270329T050000", "DURATION:PT1H30M"],
      ["2027-03-29T11:00 / 2027-03-29T12:30"],
    ],
    [
      "a zone behind what a program puts before it",
      [
        "DTSTART;TZID=/citadel.org/20210210_1/America/New_York:20270329T050000",
        "DURATION:PT1H",
      ],
      ["2027-03-29T11:00 / 2027-03-29T12:00"],
    ],
    [
      "an event without a zone, by the coach's clock",
      ["DTSTART:20270329T110000", "DTEND:20270329T120000"],
      ["2027-03-29T11:00 / 2027-03-29T12:00"],
    ],
    [
      "a whole day as the coach's, also the short one",
      ["DTSTART;VALUE=DATE:20270328", "DTEND;VALUE=DATE:20270330"],
      ["2027-03-28T00:00 / 2027-03-30T00:00"],
    ],
    [
      "a whole day without an end",
      ["DTSTART;VALUE=DATE:20270328"],
      ["2027-03-28T00:00 / 2027-03-29T00:00"],
    ],
    [
      "each week by the clock of its zone, over the change of the clocks",
      [
        "DTSTART;TZID=Europe/London:20270322T110000",
        "DTEND;TZID=Europe/London:20270322T120000",
        "RRULE:FREQ=WEEKLY;COUNT=3",
        "EXDATE;TZID=Europe/London:20270329T110000",
      ],
      [
        "2027-03-22T12:00 / 2027-03-22T13:00",
        "2027-04-05T12:00 / 2027-04-05T13:00",
      ],
    ],
    [
      "all of a day taken out of a series",
      [
        "DTSTART:20270329T110000",
        "DURATION:PT1H",
        "RRULE:FREQ=DAILY;UNTIL=20270331T235959Z",
        "EXDATE;VALUE=DATE:20270330",
      ],
      [
        "2027-03-29T11:00 / 2027-03-29T12:00",
        "2027-03-31T11:00 / 2027-03-31T12:00",
      ],
    ],
    [
      "until a moment in UTC, which the last one meets",
      [
        "DTSTART;TZID=America/New_York:20270329T190000",
        "DURATION:PT1H",
        "RRULE:FREQ=DAILY;UNTIL=20270330T230000Z",
      ],
      [
        "2027-03-30T01:00 / 2027-03-30T02:00",
        "2027-03-31T01:00 / 2027-03-31T02:00",
      ],
    ],
    [
      "until a day, which counts",
      [
        "DTSTART;VALUE=DATE:20270329",
        "RRULE:FREQ=DAILY;INTERVAL=2;UNTIL=20270331",
      ],
      [
        "2027-03-29T00:00 / 2027-03-30T00:00",
        "2027-03-31T00:00 / 2027-04-01T00:00",
      ],
    ],
    [
      "days and lengths that are told one by one",
      [
        "DTSTART:20270329T090000Z",
        "DTEND:20270329T100000Z",
        "RDATE:20270401T090000Z,20270402T090000Z",
        "RDATE;VALUE=PERIOD:20270403T090000Z/PT2H",
      ],
      [
        "2027-03-29T11:00 / 2027-03-29T12:00",
        "2027-04-01T11:00 / 2027-04-01T12:00",
        "2027-04-02T11:00 / 2027-04-02T12:00",
        "2027-04-03T11:00 / 2027-04-03T13:00",
      ],
    ],
    [
      "what is marked free",
      ["DTSTART;VALUE=DATE:20270329", "TRANSP:TRANSPARENT"],
      [],
    ],
    [
      "what is cancelled",
      ["DTSTART:20270329T090000Z", "DURATION:PT1H", "STATUS:CANCELLED"],
      [],
    ],
    ["what takes no time", ["DTSTART:20270329T090000Z"], []],
    [
      "what has no start that can be read",
      ["DTSTART:20270230T090000Z", "DURATION:PT1H"],
      [],
    ],
    [
      "what began before and is not over",
      ["DTSTART:20261231T200000Z", "DTEND:20270101T050000Z"],
      ["2027-01-01T01:00 / 2027-01-01T06:00"],
    ],
  ])("reads %s", (_, lines, expected) => {
    expect(busy(calendar(event(...lines)))).toStrictEqual(expected);
  });

  it("puts what was moved in the place of where it was, and leaves out what was called off", () => {
    const text = calendar(
      event(
        "DTSTART;TZID=Europe/Madrid:20270329T110000",
        "DURATION:PT1H",
        "RRULE:FREQ=DAILY;COUNT=3",
      ),
      event(
        "RECURRENCE-ID:20270330T090000Z",
        "DTSTART:20270330T150000Z",
        "DURATION:PT30M",
      ),
      event(
        "RECURRENCE-ID;TZID=Europe/Madrid:20270331T110000",
        "DTSTART:20270331T090000Z",
        "DURATION:PT1H",
        "STATUS:CANCELLED",
      ),
    );
    expect(busy(text)).toStrictEqual([
      "2027-03-29T11:00 / 2027-03-29T12:00",
      "2027-03-30T17:00 / 2027-03-30T17:30",
    ]);
  });

  describe("a series that goes on otherwise from one day", () => {
    const mondays = event(
      "DTSTART;TZID=Europe/Berlin:20270308T100000",
      "DURATION:PT1H",
      "RRULE:FREQ=WEEKLY;COUNT=6",
    );
    const from15 = "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin";

    it("is moved by the clock, over a change of the clocks, and takes as long as is said", () => {
      const tuesdays = event(
        `${from15}:20270315T100000`,
        "DTSTART;TZID=Europe/Berlin:20270316T140000",
        "DURATION:PT30M",
      );
      expect(busy(calendar(mondays, tuesdays))).toStrictEqual([
        "2027-03-08T10:00 / 2027-03-08T11:00",
        "2027-03-16T14:00 / 2027-03-16T14:30",
        "2027-03-23T14:00 / 2027-03-23T14:30",
        "2027-03-30T14:00 / 2027-03-30T14:30",
        "2027-04-06T14:00 / 2027-04-06T14:30",
        "2027-04-13T14:00 / 2027-04-13T14:30",
      ]);
    });

    it("goes by the clock that it is moved to, also where its day is named in UTC", () => {
      const inNewYork = event(
        "RECURRENCE-ID;RANGE=THISANDFUTURE:20270315T090000Z",
        "DTSTART;TZID=America/New_York:20270315T100000",
        "DURATION:PT1H",
      );
      // The clocks of New York went on to summer the day before, those of Berlin two weeks later.
      expect(busy(calendar(mondays, inNewYork))).toStrictEqual([
        "2027-03-08T10:00 / 2027-03-08T11:00",
        "2027-03-15T15:00 / 2027-03-15T16:00",
        "2027-03-22T15:00 / 2027-03-22T16:00",
        "2027-03-29T16:00 / 2027-03-29T17:00",
        "2027-04-05T16:00 / 2027-04-05T17:00",
        "2027-04-12T16:00 / 2027-04-12T17:00",
      ]);
    });

    it("is called off, or free, from there on; what is changed alone stays as it is", () => {
      const alone = event(
        "RECURRENCE-ID;TZID=Europe/Berlin:20270329T100000",
        "DTSTART;TZID=Europe/Berlin:20270330T080000",
        "DURATION:PT1H",
      );
      for (const sign of ["STATUS:CANCELLED", "TRANSP:TRANSPARENT"]) {
        const off = event(
          `${from15}:20270315T100000`,
          "DTSTART;TZID=Europe/Berlin:20270315T100000",
          "DURATION:PT1H",
          sign,
        );
        expect(busy(calendar(off, alone, mondays))).toStrictEqual([
          "2027-03-08T10:00 / 2027-03-08T11:00",
          "2027-03-30T08:00 / 2027-03-30T09:00",
        ]);
      }
    });

    it("is busy from there on where it was free before", () => {
      const free = mondays.replace("UID:one", "UID:one\r\nTRANSP:TRANSPARENT");
      const whole = event(
        `${from15}:20270405T100000`,
        "DTSTART;VALUE=DATE:20270406",
      );
      expect(busy(calendar(free, whole))).toStrictEqual([
        "2027-04-06T00:00 / 2027-04-07T00:00",
        "2027-04-13T00:00 / 2027-04-14T00:00",
      ]);
    });

    it("comes into what is asked for from long before it", () => {
      const long = event(
        "DTSTART:20260104T100000Z",
        "DURATION:PT1H",
        "RRULE:FREQ=MONTHLY",
      );
      const late = event(
        "RECURRENCE-ID;RANGE=THISANDFUTURE:20260204T100000Z",
        "DTSTART:20260424T100000Z",
        "DURATION:P3D",
      );
      const within = { from: Date.UTC(2027, 2, 1), to: Date.UTC(2027, 3, 1) };
      // As long after the fourth of January as the 24th of April is after that of February.
      expect(busy(calendar(long, late), within)).toStrictEqual([
        "2027-03-24T11:00 / 2027-03-27T11:00",
      ]);
    });

    it("gives what another reader gives, whatever is changed from where on", () => {
      fc.assert(
        fc.property(anySeries, (series) => {
          const text = calendar(...eventsOf(series));
          const within = { from: Date.UTC(2026, 0, 1), to: year.to };
          const read = busyIn(text, { zone, within });
          expect(read.ok ? read.value : read).toStrictEqual({
            busy: expandedBy(text, within),
            unread: 0,
          });
        }),
        { seed: 20_261_201, numRuns: 400 },
      );
    });
  });

  it.each([
    ["no start", ["DURATION:PT1H"]],
    ["a start on no day", ["DTSTART:20270230T090000Z", "DURATION:PT1H"]],
    [
      "an end on no day",
      ["DTSTART:20270301T090000Z", "DTEND:20270230T090000Z"],
    ],
    ["no length", ["DTSTART:20270301T090000Z", "DURATION:P1Y"]],
    [
      "a rule of another calendar",
      [
        "DTSTART:20270301T090000Z",
        "DURATION:PT1H",
        "RRULE:RSCALE=HEBREW;FREQ=YEARLY;SKIP=FORWARD",
      ],
    ],
    [
      "a rule that says how often not",
      ["DTSTART:20270301T090000Z", "DURATION:PT1H", "RRULE:INTERVAL=2"],
    ],
    [
      "a day of its own that is none",
      ["DTSTART:20270301T090000Z", "DURATION:PT1H", "RDATE:20270230T090000Z"],
    ],
    [
      "a zone that nobody knows",
      ["DTSTART;TZID=Mars/Olympus:20270301T090000", "DURATION:PT1H"],
    ],
    [
      "a change of a series that is not there",
      [
        "RECURRENCE-ID;RANGE=THISANDFUTURE:20270301T090000Z",
        "DTSTART:20270301T100000Z",
        "DURATION:PT1H",
      ],
    ],
    [
      "a change of what was before",
      [
        "RECURRENCE-ID;RANGE=THISANDPRIOR:20270301T090000Z",
        "DTSTART:20270301T100000Z",
        "DURATION:PT1H",
      ],
    ],
  ])("tells of %s, and passes over it in no silence", (_, lines) => {
    const readable = event("DTSTART:20270329T090000Z", "DURATION:PT1H");
    const text = calendar(
      readable,
      event(...lines).replace("UID:one", "UID:two"),
    );
    expect(unread(text)).toBe(1);
    expect(busy(text)).toContain("2027-03-29T11:00 / 2027-03-29T12:00");
    expect(unread(calendar(readable))).toBe(0);
  });

  it("leaves a series busy where it was when a change of it cannot be read", () => {
    const text = calendar(
      event(
        "DTSTART:20270329T090000Z",
        "DURATION:PT1H",
        "RRULE:FREQ=DAILY;COUNT=2",
      ),
      event(
        "RECURRENCE-ID;RANGE=THISANDPRIOR:20270330T090000Z",
        "DTSTART:20270330T120000Z",
        "DURATION:PT1H",
      ),
    );
    expect(busy(text)).toStrictEqual([
      "2027-03-29T11:00 / 2027-03-29T12:00",
      "2027-03-30T11:00 / 2027-03-30T12:00",
      "2027-03-30T14:00 / 2027-03-30T15:00",
    ]);
    expect(unread(text)).toBe(1);
  });

  it("goes by the rules in the file for a zone that is known by no other name", () => {
    const rules = [
      "BEGIN:VTIMEZONE",
      "TZID:W. Europe Standard Time",
      "BEGIN:STANDARD",
      "DTSTART:16010101T030000",
      "TZOFFSETFROM:+0200",
      "TZOFFSETTO:+0100",
      "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10",
      "END:STANDARD",
      "BEGIN:DAYLIGHT",
      "DTSTART:16010101T020000",
      "TZOFFSETFROM:+0100",
      "TZOFFSETTO:+0200",
      "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3",
      "END:DAYLIGHT",
      "END:VTIMEZONE",
    ];
    const series = event(
      "DTSTART;TZID=W. Europe Standard Time:20270101T023000",
      "DTEND;TZID=W. Europe Standard Time:20270101T033000",
      "RRULE:FREQ=DAILY;UNTIL=20271231T235959Z",
    );
    const own = event(
      "DTSTART;TZID=Europe/Berlin:20270101T023000",
      "DTEND;TZID=Europe/Berlin:20270101T033000",
      "RRULE:FREQ=DAILY;UNTIL=20271231T235959Z",
    );
    const told = busyIn(calendar(...rules, series), {
      zone: "Asia/Tokyo",
      within: year,
    });
    const known = busyIn(calendar(own), { zone: "Asia/Tokyo", within: year });
    const days = (read: typeof told) =>
      read.ok
        ? read.value.busy.filter(
            ({ from }) =>
              from !== instantOf("Europe/Berlin", "2027-03-28T02:30") &&
              from !== instantOf("Europe/Berlin", "2027-03-28T01:30"),
          )
        : [];
    expect(days(told)).toHaveLength(364);
    expect(days(told)).toStrictEqual(days(known));
  });

  it("passes over events that whoever asks knows, with all that changes them", () => {
    const known = [
      "BEGIN:VEVENT",
      "UID:Known@Here",
      "DTSTART:20270329T090000Z",
      "DURATION:PT1H",
      "RRULE:FREQ=DAILY;COUNT=2",
      "END:VEVENT",
      "BEGIN:VEVENT",
      "UID:Known@Here",
      "RECURRENCE-ID:20270330T090000Z",
      "DTSTART:20270330T120000Z",
      "DURATION:nonsense",
      "END:VEVENT",
    ];
    const other = event("DTSTART:20270331T090000Z", "DURATION:PT1H");
    const read = busyIn(calendar(...known, other), {
      zone,
      within: year,
      isKnown: (uid) => uid.endsWith("@here"),
    });
    expect(read).toStrictEqual({
      ok: true,
      value: {
        busy: [
          { from: Date.UTC(2027, 2, 31, 9), to: Date.UTC(2027, 2, 31, 10) },
        ],
        unread: 0,
      },
    });
  });

  it("reads free/busy times, and what we give out ourselves", () => {
    const given = [
      { from: Date.UTC(2027, 2, 29, 9), to: Date.UTC(2027, 2, 29, 10) },
      { from: Date.UTC(2027, 2, 29, 9, 30), to: Date.UTC(2027, 2, 29, 11) },
      { from: Date.UTC(2026, 11, 29), to: Date.UTC(2026, 11, 30) },
    ];
    const text = printFreeBusy({
      busy: given,
      within: year,
      at: year.from,
      uid: "one",
    });
    expect(busy(text)).toStrictEqual(["2027-03-29T11:00 / 2027-03-29T13:00"]);
    expect(
      busy(
        calendar(
          "BEGIN:VFREEBUSY",
          "FREEBUSY;FBTYPE=FREE:20270329T090000Z/PT1H",
          "FREEBUSY:20270330T090000Z/PT1H,20270331T090000Z/20270331T100000Z",
          "END:VFREEBUSY",
        ),
      ),
    ).toStrictEqual([
      "2027-03-30T11:00 / 2027-03-30T12:00",
      "2027-03-31T11:00 / 2027-03-31T12:00",
    ]);
  });

  it.each([
    "",
    "hello",
    "<html></html>",
    "BEGIN:VCALENDAR",
    "BEGIN:VCARD\r\nEND:VCARD\r\n",
  ])("says of %j that it is no calendar", (text) => {
    expect(busy(text)).toStrictEqual(["not-a-calendar"]);
  });

  it.each([
    ["every second", "RRULE:FREQ=SECONDLY"],
    ["every second of a count", "RRULE:FREQ=SECONDLY;COUNT=2000000000"],
    [
      "every minute of a few days",
      "RRULE:FREQ=MINUTELY;BYMONTH=2;BYMONTHDAY=30",
    ],
    [
      "each second of each day",
      `RRULE:FREQ=DAILY;BYHOUR=${upTo(24)};BYMINUTE=${upTo(60)};BYSECOND=${upTo(60)}`,
    ],
  ])("refuses %s", (_, rule) => {
    const text = calendar(
      event("DTSTART:19000101T000000Z", "DURATION:PT1S", rule),
    );
    expect(busy(text)).toStrictEqual(["too-big"]);
  });

  it.each([
    "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
    "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
    "RRULE:FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=4",
    "RRULE:FREQ=YEARLY;BYDAY=53MO;BYMONTH=2",
    "RRULE:FREQ=YEARLY;BYWEEKNO=53;INTERVAL=1000000000",
  ])("comes to an end with %s, which fits no day", (rule) => {
    const text = calendar(
      event("DTSTART:20270110T100000Z", "DURATION:PT1H", rule),
    );
    expect(busy(text)).toStrictEqual(["2027-01-10T11:00 / 2027-01-10T12:00"]);
  });

  it.each([
    "P99999999999D",
    "P99999999D",
    `P${mostDays + 1}D`,
    `P${"9".repeat(400)}W`,
    "PT9007199254740991S",
  ])("takes no length that leads beyond all dates: %s", (length) => {
    expect(
      busy(
        calendar(
          event("DTSTART;VALUE=DATE:20270201", `DURATION:${length}`),
          event("DTSTART;VALUE=DATE:99991231", `DURATION:${length}`),
          event("DTSTART:20270301T100000Z", `DURATION:${length}`),
        ),
      ),
    ).toEqual(["2027-02-01T00:00 / 2027-02-02T00:00"]);
  });

  it("takes the longest length there is", () => {
    expect(
      busy(
        calendar(
          event("DTSTART;VALUE=DATE:20270201", `DURATION:P${mostDays}D`),
          event("DTSTART;VALUE=DATE:99991231", `DURATION:P${mostDays}D`),
        ),
      ),
    ).toEqual(["2027-02-01T00:00 / 2028-01-01T01:00"]);
  });

  it("refuses what is too long to be read", () => {
    expect(busy("x".repeat(2_000_001))).toStrictEqual(["too-big"]);
  });

  it("gives what another reader gives, for rules that calendars make", () => {
    fc.assert(
      fc.property(anyRule, fc.integer({ min: 0, max: 364 }), (rule, day) => {
        const start = new Date(Date.UTC(2026, 0, 1 + day, 10));
        const said = start.toISOString().slice(0, 19);
        const all = ICAL.Recur.fromString(rule).iterator(
          ICAL.Time.fromDateTimeString(said),
        );
        const expected = new Set([start.getTime()]);
        for (
          let at = all.next() as ICAL.Time | null;
          at !== null;
          at = all.next() as ICAL.Time | null
        ) {
          const moment = Date.parse(`${at.toString()}Z`);
          if (moment >= year.to) break;
          expected.add(moment);
        }
        const read = busyIn(
          calendar(
            event(
              `DTSTART:${said.replaceAll(/[-:]/g, "")}Z`,
              "DURATION:PT1H",
              `RRULE:${rule}`,
            ),
          ),
          { zone, within: { from: Date.UTC(2026, 0, 1), to: year.to } },
        );
        expect(
          read.ok ? read.value.busy.map(({ from }) => from) : read,
        ).toStrictEqual([...expected].toSorted((one, other) => one - other));
      }),
      { seed: 20_261_130, numRuns: 400 },
    );
  });
});

function upTo(end: number): string {
  return Array.from({ length: end }, (_, each) => each).join(",");
}

const weekday = fc.constantFrom("MO", "TU", "WE", "TH", "FR", "SA", "SU");
const weekdays = fc.uniqueArray(weekday, { minLength: 1, maxLength: 4 });
const interval = fc.integer({ min: 1, max: 4 });
const anyRule = fc.oneof(
  interval.map((every) => `FREQ=DAILY;INTERVAL=${every}`),
  fc
    .tuple(interval, weekdays, fc.constantFrom("MO", "SU"))
    .map(
      ([every, days, start]) =>
        `FREQ=WEEKLY;INTERVAL=${every};WKST=${start};BYDAY=${days.join(",")}`,
    ),
  fc
    .tuple(interval, fc.integer({ min: 1, max: 28 }))
    .map(([every, day]) => `FREQ=MONTHLY;INTERVAL=${every};BYMONTHDAY=${day}`),
  fc
    .tuple(interval, fc.constantFrom(1, 2, 3, 4, -1, -2), weekday)
    .map(
      ([every, nth, day]) =>
        `FREQ=MONTHLY;INTERVAL=${every};BYDAY=${nth}${day}`,
    ),
  fc.integer({ min: 1, max: 20 }).map((count) => `FREQ=WEEKLY;COUNT=${count}`),
  fc.constantFrom(
    "FREQ=YEARLY",
    "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
  ),
);

/** A series with changes: which of its occurrences, by how many minutes, how long then, and whether for all that follow. */
interface Series {
  readonly rule: string;
  readonly start: number;
  readonly changes: readonly {
    readonly place: number;
    readonly moved: number;
    readonly minutes: number;
    readonly isRange: boolean;
  }[];
}

const anySeries: fc.Arbitrary<Series> = fc.record({
  rule: anyRule.map((rule) =>
    rule.includes("COUNT") ? rule : `${rule};UNTIL=20271231T000000Z`,
  ),
  start: fc
    .integer({ min: 0, max: 300 })
    .map((day) => Date.UTC(2026, 0, 1 + day, 10)),
  changes: fc.uniqueArray(
    fc.record({
      place: fc.integer({ min: 0, max: 30 }),
      moved: fc.integer({ min: -4000, max: 4000 }),
      minutes: fc.integer({ min: 1, max: 600 }),
      isRange: fc.boolean(),
    }),
    { selector: ({ place }) => place, maxLength: 5 },
  ),
});

const stamp = (moment: number): string =>
  new Date(moment).toISOString().replaceAll(/[-:]|\.\d{3}/g, "");

function eventsOf({ rule, start, changes }: Series): readonly string[] {
  const series = event(
    `DTSTART:${stamp(start)}`,
    "DURATION:PT1H",
    `RRULE:${rule}`,
  );
  const all = startsBy(calendar(series));
  return [
    series,
    ...changes.flatMap(({ place, moved, minutes, isRange }) => {
      const at = all[place];
      if (at === undefined) return [];
      const range = isRange ? ";RANGE=THISANDFUTURE" : "";
      return [
        event(
          `RECURRENCE-ID${range}:${stamp(at)}`,
          `DTSTART:${stamp(at + moved * 60_000)}`,
          `DURATION:PT${minutes}M`,
        ),
      ];
    }),
  ];
}

/** The series of a calendar as another reader has it, with what stands in the place of occurrences. */
function readElsewhere(text: string) {
  const parts = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents(
    "vevent",
  );
  const [series, ...changes] = parts.map(
    (part) => new ICAL.Event(part, { strictExceptions: true, exceptions: [] }),
  );
  if (series === undefined) throw new Error("no series");
  for (const change of changes) series.relateException(change);
  return series;
}

/** Its first one counts also where its rule does not fit it, as RFC 5545, 3.8.5.3, leaves open. */
function* occurrencesOf(series: ICAL.Event): Generator<ICAL.Time> {
  const first = series.startDate;
  yield first;
  const all = series.iterator();
  for (;;) {
    const next: unknown = all.next();
    if (!(next instanceof ICAL.Time)) return;
    if (next.compare(first) !== 0) yield next;
  }
}

const moment = (time: ICAL.Time): number => time.toJSDate().getTime();

function startsBy(text: string): readonly number[] {
  return [...occurrencesOf(readElsewhere(text))].map(moment);
}

function expandedBy(
  text: string,
  within: { readonly from: number; readonly to: number },
): readonly { readonly from: number; readonly to: number }[] {
  const series = readElsewhere(text);
  const times = [...occurrencesOf(series)]
    .map((each) => series.getOccurrenceDetails(each))
    .map(({ startDate, endDate }) => ({
      from: Math.max(moment(startDate), within.from),
      to: Math.min(moment(endDate), within.to),
    }))
    .filter(({ from, to }) => from < to)
    .toSorted((one, other) => one.from - other.from);
  const together: { readonly from: number; to: number }[] = [];
  for (const { from, to } of times) {
    const last = together.at(-1);
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to);
    else together.push({ from, to });
  }
  return together;
}
