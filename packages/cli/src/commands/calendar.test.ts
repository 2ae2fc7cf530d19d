import { addDays } from "@staying-power/case";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { calendarWords } from "@staying-power/words";
import { caseText, filesIn, newFolder, runWith } from "../testing/terminal.ts";

const today = "2026-11-22";

/** A case whose No Contact is looked at again on day 60 and later, and whose waiting ends on a day. */
function waiting(until: string | null): string {
  return caseText(
    { endedBy: "ex", conduct: ["no-contact"] },
    {
      events: [
        { at: "2026-11-03", kind: "conduct", conduct: ["no-contact"] },
        {
          at: "2026-11-20",
          kind: "waiting",
          until,
          ...(until !== null && { sign: "Ana tells me so, my ex" }),
        },
      ],
    },
  );
}

async function calendar(text: string, ...more: readonly string[]) {
  const ran = await runWith(["calendar", "-", ...more], { stdin: text });
  expect({ code: ran.code, err: ran.err }).toStrictEqual({ code: 0, err: "" });
  return ran.out;
}

function events(text: string) {
  return new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents("vevent")
    .map((part) => {
      const event = new ICAL.Event(part);
      return {
        uid: event.uid,
        on: event.startDate.toString(),
        title: event.summary,
        sequence: event.sequence,
        cancelled: part.getFirstPropertyValue("status") === "CANCELLED",
      };
    });
}

describe("calendar", () => {
  it("gives a file that another program reads, under a word that could be anything", async () => {
    const out = await calendar(waiting("2026-12-24"));
    const found = events(out);
    expect(found.map(({ on }) => on)).toContain("2026-12-24");
    expect(found.length).toBeGreaterThan(1);
    for (const { title, sequence } of found)
      expect({ title, sequence }).toStrictEqual({ title: "Lamp", sequence: 0 });
    expect(out).not.toMatch(/Ana|\bex\b|contact|wait/i);
    expect(out.split("\r\n").join("")).not.toMatch(/[\r\n]/);
    expect(out).not.toContain("VALARM");
    expect(out).toContain("DTSTAMP:20261122T080000Z");
  });

  it("says what each day is when asked to, reminds, and holds to the days asked for", async () => {
    const text = waiting("2026-12-24");
    const out = await calendar(text, "--plain", "--alarm", "0");
    expect(events(out).map(({ title }) => title)).toContain(
      calendarWords.titles.plain["stop-waiting"],
    );
    expect(out).toContain("TRIGGER:PT540M");
    const few = await calendar(text, "--from", "2026-12-20", "--days", "10");
    expect(events(few).map(({ on }) => on)).toStrictEqual(["2026-12-24"]);
  });

  it("changes what an earlier file gave out, and takes back what is no more", async () => {
    const files = filesIn(newFolder());
    const put = { replace: true, isPrivate: true };
    const first = await calendar(waiting("2026-12-24"));
    await files.put("old.ics", first, put);
    const update = async (text: string) => {
      const ran = await runWith(["calendar", "-", "--update", "old.ics"], {
        stdin: text,
        files,
      });
      expect(ran).toMatchObject({ code: 0, err: "" });
      await files.put("old.ics", ran.out, put);
      return events(ran.out);
    };
    expect(await update(waiting("2026-12-24"))).toStrictEqual(events(first));
    const moved = await update(waiting("2026-12-31"));
    expect(moved.filter(({ sequence }) => sequence > 0)).toMatchObject([
      { on: "2026-12-31", sequence: 1, cancelled: false },
    ]);
    const gone = await update(waiting(null));
    expect(gone.filter(({ sequence }) => sequence > 0)).toMatchObject([
      { on: "2026-12-31", sequence: 2, cancelled: true },
    ]);
    // Behind a stated no everything that waits is taken back.
    const no = await update(
      caseText({ endedBy: "ex", contactForbidden: "they-asked" }),
    );
    expect(no.length).toBeGreaterThan(1);
    expect(no.every(({ cancelled }) => cancelled)).toBe(true);
  });

  it("names what cannot be read in an earlier file, and where", async () => {
    const files = filesIn(newFolder());
    const put = { replace: true, isPrivate: true };
    const good = await calendar(waiting("2026-12-24"));
    const bad: readonly (readonly [string, RegExp])[] = [
      ["hello", /old\.ics, line 1: .*BEGIN:VCALENDAR/],
      [good.replace("END:VEVENT\r\n", ""), /old\.ics, line \d+: .*END/],
      [good.replace(/UID:.*\r\n/, ""), /line 7: .*UID/],
      [good.replace("SEQUENCE:0", "SEQUENCE:x"), /line 7: .*SEQUENCE/],
      [good.replace(/DATE:2026\d+/, "DATE:2026"), /line 7: .*DTSTART/],
      [good.replaceAll("lamp.invalid", "example.org"), /none of its events/],
      ["\r\n", /nothing in it/],
    ];
    for (const [text, says] of bad) {
      await files.put("old.ics", text, put);
      const ran = await runWith(["calendar", "-", "--update", "old.ics"], {
        stdin: waiting("2026-12-24"),
        files,
      });
      expect(ran).toMatchObject({ code: 1, out: "" });
      expect(ran.err).toMatch(says);
    }
    expect(
      await runWith(["calendar", "-", "--update", "no.ics"], {
        stdin: waiting(null),
        files,
      }),
    ).toMatchObject({ code: 1, out: "" });
  });

  it("puts in the reminders of an open backup, and takes them back behind a gate", async () => {
    const files = filesIn(newFolder());
    const put = { replace: true, isPrivate: true };
    const backup = (more: object = {}) =>
      JSON.stringify({
        record: {
          reminders: {
            list: {
              a: {
                id: "a",
                about: "own",
                days: ["monday", "friday"],
                time: "20:00",
                since: today,
                text: "Ana",
                off: false,
              },
            },
            ...more,
          },
        },
      });
    await files.put("backup.json", backup(), put);
    const run = (text: string, ...more: readonly string[]) =>
      runWith(["calendar", "-", "--reminders", "backup.json", ...more], {
        stdin: text,
        files,
      });
    const plain = caseText({ endedBy: "ex" }, { breakup: undefined });
    const { out } = await run(plain);
    expect(events(out).map(({ on, title }) => [on, title])).toEqual(
      expect.arrayContaining([
        ["2026-11-23T20:00:00", "Lamp"],
        ["2026-11-27T20:00:00", "Lamp"],
      ]),
    );
    expect(out.match(/TRIGGER:PT0M/g)).toHaveLength(2);
    expect(out).not.toContain("Ana");

    await files.put("old.ics", out, put);
    const shut = caseText({ contactForbidden: "they-asked" });
    const gone = await run(shut, "--update", "old.ics");
    expect(events(gone.out).every(({ cancelled }) => cancelled)).toBe(true);
    await files.put("backup.json", backup({ allTheSame: true }), put);
    expect(events((await run(shut)).out)).toHaveLength(2);

    for (const [text, says] of [
      ["hello", /backup\.json: expected an open backup/],
      ["[]", /expected an open backup/],
      [" ", /nothing in it/],
    ] as const) {
      await files.put("backup.json", text, put);
      const ran = await run(plain);
      expect(ran).toMatchObject({ code: 1, out: "" });
      expect(ran.err).toMatch(says);
    }
  });

  it("refuses a bad zone, a bad day, and days out of range, by name", async () => {
    for (const [option, value] of [
      ["--zone", "Mars/Base"],
      ["--zone", "+02:00"],
      ["--from", "2026-02-30"],
      ["--days", "0"],
      ["--alarm", "soon"],
    ]) {
      const ran = await runWith(["calendar", "-", option ?? "", value ?? ""], {
        stdin: waiting(null),
      });
      expect(ran).toMatchObject({ code: 2, out: "" });
      expect(ran.err).toContain(`${option}: expected`);
    }
    expect(await runWith(["calendar"])).toMatchObject({ code: 2 });
    expect(
      await runWith(["calendar", "-"], {
        stdin: waiting(null),
        zone: () => undefined,
      }),
    ).toMatchObject({ code: 1 });
  });

  it("says so where nothing has a day, and behind a gate", async () => {
    for (const text of [
      caseText({}, { breakup: undefined, facts: { endedBy: "mutual" } }),
      caseText({ contactForbidden: "they-asked" }),
    ]) {
      const ran = await runWith(["calendar", "-"], { stdin: text });
      expect(ran).toMatchObject({ code: 1, out: "" });
      expect(ran.err).toContain("nothing of this case has a day");
    }
    const late = await runWith(
      ["calendar", "-", "--from", addDays(today, 3000), "--days", "5"],
      { stdin: waiting("2026-12-24") },
    );
    expect(late).toMatchObject({ code: 1, out: "" });
  });
});
