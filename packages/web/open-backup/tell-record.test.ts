import fc from "fast-check";
import { breakWays, factKeys, reasonIds } from "@staying-power/case";
import { draftContexts, outcomeVerdicts } from "@staying-power/check";
import { urgePlaces, urgeTriggers } from "@staying-power/plan";
import {
  agreementWords,
  firstDaysWords,
  focusWords,
  journalPrompts,
  locale,
  openBackupWords as words,
  questions,
  ninetyActWords,
  ninetyHabitWords,
  reunionQuestionWords,
  ritualWords,
} from "@staying-power/words";
import { describe, expect, it } from "vitest";
import { urgeKinds, urgeOutcomes } from "../src/rooms/kit/model/kit-notes.ts";
import type { Fields } from "./read-file.ts";
import { tellRecord, type Told } from "./tell-record.ts";

const tell = (record: Fields, frame: Fields = { version: 1 }): Told =>
  tellRecord({ kind: "opened", text: "", frame, record });

/** Every text that a person can come to see. */
const shown = ({ about, sections, safety, other }: Told): string =>
  [
    ...about,
    ...[...sections, ...(safety === null ? [] : [safety])].flatMap(
      ({ heading, lines }) => [
        heading,
        ...lines.flatMap(({ label, text, more }) => [
          label ?? "",
          text,
          more ?? "",
        ]),
      ],
    ),
    other ?? "",
  ].join("\n");

const linesOf = (told: Told, heading: string) =>
  told.sections.find((section) => section.heading === heading)?.lines ?? [];

const marker = fc
  .string({
    unit: fc.constantFrom("q", "r", "s", "t", "u", "v", "w", "x", "y", "z"),
    minLength: 12,
    maxLength: 14,
  })
  .map((letters) => `¶${letters}`);
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    marker,
    fc.integer({ min: 1_000_000, max: 9_999_999 }),
    fc.boolean(),
    fc.constant(null),
    fc.array(marker, { maxLength: 3 }),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(marker, tie("value"), { maxKeys: 3 }),
  ),
}));
/** Objects with some of these keys and some that nobody knows, all with anything in them. */
const object = (...keys: readonly string[]) =>
  fc.dictionary(fc.oneof(fc.constantFrom(...keys), marker), value, {
    maxKeys: 6,
  });
const events = object(
  "at",
  "kind",
  "note",
  "signal",
  "how",
  "mood",
  "urge",
  "fact",
  "value",
  "project",
  "area",
  "what",
  "show",
  "first",
  "slots",
  "next",
  "part",
  "done",
  "state",
  "feels",
);
const knownEvents = fc
  .tuple(events, fc.constantFrom(...Object.keys(words.events)), marker)
  .map(([event, kind, at]) => ({ ...event, kind, at }));
const entries = object(
  "at",
  "text",
  "name",
  "number",
  "outcome",
  "kind",
  "until",
  "verdict",
  "context",
  "choice",
);
const list = (...of: readonly fc.Arbitrary<unknown>[]) =>
  fc.oneof(value, fc.array(fc.oneof(value, ...of), { maxLength: 4 }));
const some = (parts: Readonly<Record<string, fc.Arbitrary<unknown>>>) =>
  fc.oneof(
    value,
    fc
      .tuple(fc.record(parts, { requiredKeys: [] }), object("¶more"))
      .map(([known, unknown]) => ({ ...known, ...unknown })),
  );
const facts = object("breakup", "contactForbidden", ...factKeys.slice(0, 9));
const records = fc.record(
  {
    case: some({
      breakup: value,
      facts: fc.oneof(value, facts),
      events: list(events, knownEvents),
    }),
    setAside: fc.oneof(value, object("ageEx", "network")),
    safety: fc.oneof(
      value,
      fc.dictionary(
        fc.constantFrom("now", "harm"),
        fc.oneof(value, object("answer", "on")),
      ),
    ),
    focus: some({
      drafts: fc.oneof(
        value,
        fc.dictionary(
          marker,
          object("area", "what", "show", "first", "slots"),
          { maxKeys: 2 },
        ),
      ),
      shows: fc.oneof(value, fc.dictionary(marker, value, { maxKeys: 2 })),
    }),
    kit: some(
      Object.fromEntries(
        [
          "drafts",
          "reasons",
          "people",
          "urges",
          "held",
          "choices",
          "steps",
          "unread",
        ].map((key) => [key, list(entries)]),
      ),
    ),
    reminders: some({
      list: fc.oneof(
        value,
        fc.dictionary(
          fc.constantFrom("a", "b"),
          object("about", "time", "days", "text", "off"),
        ),
      ),
      quiet: fc.oneof(value, object("from", "to")),
    }),
    weeks: some({ reviews: list(object("on", "hard", "held", "next")) }),
    lettingGo: some({
      dates: list(object("name", "on", "doing", "place", "person")),
      rituals: list(object("id", "doneOn")),
      letters: list(object("at", "text")),
      closeOn: value,
      closedOn: value,
    }),
    reunion: some({
      agreement: fc.oneof(
        value,
        object("on", "reviewOn", "dates", "mineRule", "mineEvening"),
      ),
    }),
    ninety: some({
      acts: list(object("week", "habit", "who", "act", "text", "doneOn")),
      times: list(object("on")),
      problem: value,
      sign: value,
    }),
    "¶future": value,
  },
  { requiredKeys: [] },
);

/** Every text, number and name in a value that no table of words knows. */
function leaves(of: unknown): string[] {
  if (typeof of === "number") return [String(of)];
  if (typeof of === "string") return of.startsWith("¶") ? [of] : [];
  if (typeof of !== "object" || of === null) return [];
  return Object.entries(of).flatMap(([key, part]) => [
    ...(key.startsWith("¶") ? [key] : []),
    ...leaves(part),
  ]);
}

const smallPrompt = Object.values(journalPrompts)
  .flatMap(({ prompts }) => Object.entries(prompts))
  .flatMap(([id, text]) => (id === "day-small" ? [text] : []))
  .join("");

describe("the time after they came back, in a backup", () => {
  it("is told in words, and being afraid only with what is about safety", () => {
    const told = tell({
      case: {
        events: [
          {
            at: "2026-11-02",
            kind: "reunion",
            question: "pace",
            answer: "hurries",
          },
          { at: "2026-11-03", kind: "reunion", question: "pace", answer: null },
          {
            at: "2026-11-04",
            kind: "reunion",
            question: "at-ease",
            answer: "afraid-or-hurt",
          },
        ],
      },
      reunion: {
        setAside: { pace: "2026-11-05" },
        agreement: {
          on: "2026-11-06",
          reviewOn: "2026-12-06",
          dates: 2,
          mineEvening: "friday",
          mineRule: "I say it the same week.",
          theirRule: "",
        },
      },
    });
    const text = JSON.stringify(told.sections);
    const { pace, "at-ease": atEase } = reunionQuestionWords;
    for (const one of [
      pace.ask,
      pace.options.hurries,
      words.takenBack,
      words.labelled(
        agreementWords.dates.legend,
        agreementWords.dates.options[2],
      ),
      "I say it the same week.",
      "Friday",
    ])
      expect(text).toContain(one);
    expect(text).not.toContain(atEase.ask);
    expect(JSON.stringify(told.safety)).toContain(
      atEase.options["afraid-or-hurt"],
    );
    expect(told.other).toBeNull();
  });
});

describe("what was shared, in a backup", () => {
  const parcel = {
    id: "p1",
    relay: "https://desk.example",
    coaches: [{ name: "Anna", recipient: "age1x" }],
    capability: "a-secret",
    identity: "AGE-SECRET-KEY-1X",
    replyTo: "age1y",
    choice: { asks: "Should I answer?" },
    sent: [{ n: 1, at: "2026-11-30T10:00:00.000Z" }],
    answers: [
      {
        n: 1,
        at: "2026-12-01T10:00:00.000Z",
        coach: "anna",
        content: {
          format: "staying-power/coach-answer",
          version: 1,
          sentAt: "2026-12-01T10:00:00.000Z",
          from: "Anna",
          text: "Not this week.",
          call: { minutes: 50 },
        },
      },
    ],
    decisions: [],
  };

  it("is told in words, without the secrets, which are saved with the JSON all the same", () => {
    const told = tell({
      share: {
        parcels: [parcel, { ...parcel, id: "p2", sent: [], colour: "teal" }],
        draft: { link: "x", choice: { asks: "And now?" } },
        later: 1,
      },
    });
    const text = shown(told);
    for (const said of [
      words.sharedWith("Anna"),
      words.shareWaits,
      "Should I answer?",
      "And now?",
      words.labelled("Anna", "Not this week."),
      '"minutes": 50',
      '"colour": "teal"',
      '"later": 1',
    ])
      expect(text).toContain(said);
    expect(text).not.toContain("a-secret");
    expect(text).not.toContain("AGE-SECRET-KEY");
  });

  it.each([
    "x",
    [1],
    { parcels: "x" },
    { parcels: [7, { coaches: 1 }], draft: 2 },
  ])("keeps %j, which it cannot read, as JSON", (share) => {
    expect(tell({ share }).other).not.toBeNull();
  });
});

describe("calls, in a backup", () => {
  const call = {
    id: "c1",
    relay: "https://desk.example",
    capability: "a-secret",
    words: { name: "Kim", about: "The next weeks", parcel: "" },
    mail: "",
    seen: { start: "2026-12-03T17:00:00.000Z", coach: { name: "Anna" } },
  };

  it("are told in words, without the right to them", () => {
    const told = tell({
      calls: {
        calls: [call, { ...call, id: "c2", colour: "teal" }],
        waits: [{ id: "w1", relay: "https://desk.example", seen: {} }],
        links: [{ id: "x", link: "a-door" }],
        draft: { link: "a-door", words: { name: "", about: "And now?" } },
        later: 1,
      },
    });
    const text = shown(told);
    for (const said of [
      words.sections.calls,
      words.sharedWith("Anna"),
      words.sections.waits,
      "The next weeks",
      "And now?",
      '"colour": "teal"',
      '"later": 1',
    ])
      expect(text).toContain(said);
    expect(text).not.toMatch(/a-secret|a-door/);
  });

  it.each(["x", [1], { calls: "x" }, { calls: [7, {}], draft: 2 }])(
    "keeps %j, which it cannot read, as JSON",
    (calls) => {
      expect(tell({ calls }).other).not.toBeNull();
    },
  );
});

describe("a coach's words, in a backup", () => {
  it("are told by whose they are, without the right to fetch them", () => {
    const told = tell({
      ownWords: {
        coach: {
          name: "Anna",
          door: "a-secret",
          on: "2026-11-30",
          texts: { "task.walk.how": "Go out." },
          later: "teal",
        },
      },
    });
    expect(shown(told)).toContain(words.ownWordsOf("Anna"));
    expect(shown(told)).toContain("teal");
    expect(shown(told)).not.toContain("a-secret");
  });

  it("are kept as JSON where they cannot be read", () => {
    for (const ownWords of ["x", { coach: 7 }, { coach: { name: 1 } }])
      expect(tell({ ownWords }).other).not.toBeNull();
  });
});

describe("the first ninety days, in a backup", () => {
  const act = { id: "a", week: "2026-11-01", habit: "empathy", who: "me" };

  it("are told in words, and an act of theirs by its name", () => {
    const told = tell({
      case: {
        events: [
          {
            at: "2026-11-03",
            kind: "task",
            task: "own-affection",
            done: true,
            note: "Sang in the kitchen",
          },
          {
            at: "2026-11-04",
            kind: "task",
            task: "let-them-choose",
            done: true,
          },
          {
            at: "2026-11-05",
            kind: "task",
            task: "let-them-choose",
            done: false,
          },
        ],
      },
      ninety: {
        acts: [
          { ...act, act: "listen-ten-minutes" },
          {
            ...act,
            id: "b",
            who: "them",
            act: "own-empathy",
            text: "Asks about work",
            doneOn: "2026-11-04",
          },
          { ...act, id: "c", act: "of-a-newer-version" },
        ],
        times: [{ id: "2026-11-06", on: "2026-11-06" }],
        problem: "We stopped talking",
        sign: "Dinner in silence",
        two: true,
        putOffOn: "2026-11-05",
      },
    });
    const text = JSON.stringify(told.sections);
    for (const one of [
      ninetyHabitWords.affection.own,
      "Sang in the kitchen",
      ninetyActWords["let-them-choose"].what,
      words.takenBack,
      ninetyActWords["listen-ten-minutes"].what,
      ninetyHabitWords.empathy.own,
      "Asks about work",
      words.sides.them,
      "of-a-newer-version",
      "6 November 2026",
      "We stopped talking",
      "Dinner in silence",
    ])
      expect(text).toContain(one);
    expect(told.other).toBeNull();
  });
});

describe("what had become of it, in a backup", () => {
  it("is told in words, and what a newer version put there as it stands", () => {
    const told = tell({
      case: {
        events: [
          {
            at: "2026-11-02",
            kind: "outcome",
            state: "ended-again",
            feels: "well",
          },
          { at: "2026-11-03", kind: "outcome", state: "a-newer-state" },
        ],
      },
      outcome: { never: true },
    });
    const text = JSON.stringify(told);
    expect(text).toContain(words.outcomeStates["ended-again"]);
    expect(text).toContain(words.outcomeFeelings.well);
    expect(text).toContain("a-newer-state");
    expect(told.other).toBeNull();
  });
});

describe("a project in a backup", () => {
  const at = "2026-11-02";
  const slot = { day: "tuesday", part: "evening", time: "19:30", minutes: 45 };
  const made = {
    kind: "project",
    project: "a",
    area: "passion",
    what: "The guitar",
    show: "One song",
    first: "Tune it",
    slots: [
      { ...slot, id: "monday evening" },
      { day: "friday", part: "day" },
    ],
  };

  it("is told whole, in words, with its name wherever it comes up again", () => {
    const told = tell({
      case: {
        events: [
          { at, ...made },
          {
            at: "2026-11-03",
            kind: "slot",
            project: "a",
            part: "evening",
            done: true,
          },
          { at: "2026-12-02", ...made, next: "habit", note: "Half a song" },
          {
            at: "2026-12-09",
            kind: "project",
            project: "a",
            area: "passion",
            what: null,
            done: true,
          },
        ],
      },
    });
    const week = locale.list([
      `${focusWords.at({ day: "tuesday", part: "evening" })} 19:30 ${focusWords.week.length(45)}`,
      focusWords.at({ day: "friday", part: "day" }),
    ]);
    const said = [
      words.events.project,
      focusWords.areas.passion,
      "The guitar",
      words.toShow("One song"),
      focusWords.first("Tune it"),
      week,
    ];
    expect(linesOf(told, words.sections.events)).toMatchObject([
      { text: words.statements(said) },
      {
        text: words.statements([
          words.events.slot,
          "The guitar",
          focusWords.parts.evening,
          words.slotUsed,
        ]),
      },
      {
        text: words.statements([...said, words.projectNext.habit]),
        more: "Half a song",
      },
      {
        text: words.statements([
          words.events.project,
          "The guitar",
          words.projectDone,
        ]),
      },
    ]);
    expect(told.other).toBeNull();
  });

  it("leaves what it does not know of it as it is, and tells what was only begun", () => {
    const told = tell({
      case: {
        events: [
          { at, ...made, area: "money", slots: [{ ...slot, place: "¶home" }] },
        ],
      },
      focus: {
        drafts: {
          new: { ...made, what: "A shelf", odd: "¶odd" },
          b: 7_654_321,
        },
        shows: { a: "Half a song" },
        open: "new",
      },
    });
    expect(linesOf(told, words.sections.begun)).toMatchObject([
      { text: expect.stringContaining("A shelf") },
      { label: "The guitar", text: "Half a song", more: words.begunShow },
    ]);
    for (const left of ["money", "¶home", "¶odd", "7654321"])
      expect(told.other).toContain(left);
    expect(told.other).not.toMatch(/shelf|Half a song/);
  });
});

describe("the journal in a backup", () => {
  it("is told page by page, and what is not known of it is left as it is", () => {
    const told = tell({
      journal: {
        entries: [
          { id: "a", at: "2026-11-02T20:00:00+01:00", text: "A calm day." },
          {
            id: "c",
            at: "2026-11-02T21:00:00+01:00",
            text: "The bakery.",
            prompt: "day-small",
          },
          { id: "b", at: "2026-11-03T20:00:00+01:00", later: true },
        ],
        timer: { startedAt: 1, minutes: 10 },
      },
      calendar: { given: {} },
    });
    expect(linesOf(told, words.sections.entries)).toMatchObject([
      { text: "A calm day." },
      { text: "The bakery.", more: words.prompted(smallPrompt) },
    ]);
    expect(told.other).toContain('"later"');
    expect(told.other).not.toMatch(/A calm day|given|timer/);
  });
});

describe("the reminders in a backup", () => {
  it("are told with their days, and what is not known of them is left as it is", () => {
    const told = tell({
      reminders: {
        list: {
          a: {
            id: "a",
            about: "own",
            days: ["monday", "friday"],
            time: "20:00",
            since: "2026-11-22",
            text: "Water the fern",
            off: true,
            later: 1,
          },
          b: { id: "b", about: "dream" },
        },
        quiet: { from: "22:00", to: "08:00" },
        plain: false,
        shown: { a: "2026-11-23" },
        colour: "blue",
      },
    });
    const lines = linesOf(told, words.sections.reminders);
    expect(lines).toHaveLength(2);
    expect(lines).toMatchObject([
      { label: words.reminderAbouts.own },
      { text: words.quietHours("22:00", "08:00") },
    ]);
    expect(lines[0]?.text).toMatch(/Monday.*Friday.*20:00.*fern/);
    for (const left of ['"later"', '"dream"', '"colour"'])
      expect(told.other).toContain(left);
    expect(told.other).not.toMatch(/fern|22:00|shown/);
  });

  it("are left as they are where they are no such list", () => {
    expect(tell({ reminders: "soon" }).other).toContain("soon");
    expect(tell({ reminders: { list: {} } }).other).toBeNull();
  });
});

describe("the weeks in a backup", () => {
  it("are told part by part, and what is not known of them is left as it is", () => {
    const told = tell({
      weeks: {
        reviews: [
          {
            id: "a",
            on: "2026-11-01",
            hard: "The evenings",
            held: "",
            next: "Guitar",
            later: 7_654_321,
          },
        ],
        wanted: true,
        day: "sunday",
        putOffOn: "2026-11-08",
      },
    });
    expect(linesOf(told, words.sections.reviews)).toMatchObject([
      {
        label: words.weekUpTo("1 November 2026"),
        text: "What was hard: The evenings. What is next: Guitar",
      },
    ]);
    expect(told.other).toContain("7654321");
    expect(told.other).not.toMatch(/sunday|wanted|putOffOn|Guitar/);
  });
});

describe("what is kept of letting go in a backup", () => {
  it("is told whole: days with their plan, farewells, letters, and the day it was closed", () => {
    const told = tell({
      lettingGo: {
        dates: [
          {
            id: "a",
            name: "Their birthday",
            on: "2026-12-05",
            yearly: true,
            doing: "The long walk",
            place: "",
            person: "Ana",
            off: "2026-12-05",
            later: 7_654_321,
          },
        ],
        rituals: [{ id: "box", doneOn: "2026-11-20" }, { id: "newer" }],
        letters: [{ id: "l", at: "2026-11-21T10:00:00Z", text: "You slept." }],
        closedOn: "2026-11-22",
        showDates: false,
      },
    });
    expect(linesOf(told, words.sections.dates)).toMatchObject([
      {
        label: words.everyYear("5 December 2026"),
        text: "Their birthday",
        more: "What you do: The long walk. Whom you call: Ana",
      },
    ]);
    expect(
      linesOf(told, words.sections.rituals).map(({ text }) => text),
    ).toEqual([ritualWords.list.box.name, "newer"]);
    expect(linesOf(told, words.sections.letters)).toMatchObject([
      { text: "You slept." },
    ]);
    expect(linesOf(told, words.sections.closing)).toMatchObject([
      { text: words.closedOn("22 November 2026") },
    ]);
    expect(told.other).toContain("7654321");
    expect(told.other).not.toMatch(/birthday|slept|showDates|closedOn|off/);
  });
});

describe("tellRecord", () => {
  it("loses nothing, whatever stands wherever", () => {
    let seen = 0;
    fc.assert(
      fc.property(records, (record) => {
        const text = shown(tell(record));
        const missing = leaves(record).filter((leaf) => !text.includes(leaf));
        seen += leaves(record).length;
        expect(missing).toEqual([]);
      }),
      { seed: 20_261_122, numRuns: 1500 },
    );
    expect(seen).toBeGreaterThan(5000);
  });

  it("keeps what was said about safety out of what is shown at once", () => {
    fc.assert(
      fc.property(marker, marker, (answer, forbidden) => {
        const told = tell({
          safety: {
            harm: { answer, on: "2026-10-03", seen: [], minute: 29_914_560 },
          },
          case: { facts: { contactForbidden: forbidden } },
        });
        expect(shown({ ...told, safety: null })).not.toContain("¶");
        expect(told.safety?.lines.map(({ text }) => text)).toEqual([
          answer,
          forbidden,
        ]);
      }),
      { seed: 20_261_122, numRuns: 50 },
    );
  });

  it("keeps it so wherever in the case it stands, and shows it when asked", () => {
    const at = "2026-11-03";
    const said = ["abuse", "threatened", "court-order"] as const;
    const told = tell({
      case: {
        breakup: "2026-10-01",
        facts: { issues: ["money", "abuse"], endedBy: "ex" },
        events: [
          { at, kind: "conduct", conduct: ["threatened"] },
          {
            at,
            kind: "fact",
            fact: "contactForbidden",
            value: "court-order",
          },
          { at, kind: "fact", fact: "contactForbidden", value: null },
          { at, kind: "break", how: "wrote" },
        ],
      },
    });
    const guarded = [
      questions.issues.options[said[0]],
      questions.conduct.options[said[1]],
      questions.contactForbidden.options[said[2]],
      questions.contactForbidden.ask,
    ];
    const atOnce = shown({ ...told, safety: null });
    const asked = shown({ ...told, sections: [] });
    for (const text of guarded) {
      expect(atOnce).not.toContain(text);
      expect(asked).toContain(text);
    }
    expect(told.safety?.lines).toHaveLength(4);
    expect(atOnce).toContain(words.events.break);
    expect(atOnce).toContain(questions.endedBy.options.ex);
  });

  it("says that changes were not joined yet, and shows them as they stand", () => {
    const told = tellRecord({
      kind: "opened",
      text: "",
      frame: { version: 1 },
      record: {},
      since: [{ to: "¶newest" }],
    });
    expect(told.about).toContain(words.found.since);
    expect(JSON.parse(told.other ?? "")).toEqual({
      entries: [{ to: "¶newest" }],
    });
  });

  it("leaves nothing over of what the app writes today, and says it in words", () => {
    const at = "2026-10-04T22:00:00Z";
    const told = tell(
      {
        case: {
          format: "staying-power/case",
          version: 1,
          breakup: "2026-10-01",
          facts: {
            endedBy: "ex",
            relationshipMonths: 31,
            issues: [],
            children: false,
          },
          events: [
            { at: "2026-11-03", kind: "break", how: "wrote", id: "e2" },
            {
              at: "2026-10-05",
              kind: "check-in",
              mood: 3,
              urge: 7,
              note: "Rain.",
            },
            { at: "2026-11-02", kind: "fact", fact: "exPartner", value: null },
            { at: "2026-11-04", kind: "returned", reason: "guilt" },
          ],
        },
        setAside: { ageEx: "unknown" },
        firstDay: "2026-10-03",
        kit: {
          drafts: [{ id: "d", at, text: "The lake." }],
          reasons: [{ id: "r", text: "I sleep again." }],
          people: [{ id: "p", name: "Ana", number: "+44 1" }],
          urges: [
            {
              id: "u",
              at,
              kind: "write",
              outcome: "held",
              place: "bed",
              trigger: "bored",
              note: "The radio.",
            },
          ],
          held: [
            {
              id: "h",
              at,
              text: "Hi",
              context: "no-contact",
              verdict: "hold",
              until: at,
            },
          ],
          choices: [{ id: "c", at, verdict: "hold", choice: "let-go" }],
          steps: [{ id: "first-days:drink", at }],
          endedAt: at,
          open: "d",
          timer: { startedAt: 1 },
        },
        safety: { now: { answer: "safe", on: "2026-10-03", seen: ["x"] } },
        backedUpOn: "2026-11-22",
        backedUpPrint: "abc",
        backupPutOffOn: "2026-11-01",
        askAgainPutOffOn: "2026-11-01",
        understanding: "right",
      },
      { version: 1, exportedOn: "2026-11-22" },
    );
    expect(told.other).toBeNull();
    expect(told.about).toEqual([
      words.found.saved("22 November 2026"),
      words.found.begun("3 October 2026"),
    ]);
    expect(linesOf(told, words.sections.answers)).toEqual([
      { label: questions.breakup.ask, text: "1 October 2026" },
      { label: questions.endedBy.ask, text: questions.endedBy.options.ex },
      { label: questions.relationshipMonths.ask, text: "31 months" },
      { label: questions.issues.ask, text: words.none },
      { label: questions.children.ask, text: words.no },
    ]);
    expect(
      linesOf(told, words.sections.events).map(({ label, text, more }) => [
        label,
        text,
        more,
      ]),
    ).toEqual([
      [
        "5 October 2026",
        "How you were. Mood 3 of 10. Urge to make contact 7 of 10",
        "Rain.",
      ],
      [
        "2 November 2026",
        `An answer changed. ${questions.exPartner.ask} ${words.takenBack}`,
        undefined,
      ],
      ["3 November 2026", "You broke No Contact. You wrote", undefined],
      ["4 November 2026", "They came back. Guilt", undefined],
    ]);
    expect(linesOf(told, words.sections.steps)).toMatchObject([
      { text: firstDaysWords.lines.drink },
    ]);
    expect(linesOf(told, words.endedAt)).toHaveLength(1);
    expect(told.sections.map(({ heading }) => heading)).toEqual([
      ...Object.values(words.sections).slice(0, 10),
      words.endedAt,
    ]);
  });

  it("says that a newer app made it, and puts what is new at the end", () => {
    const told = tell(
      { mirror: 1 },
      { version: 2, exportedOn: "soon", extra: true },
    );
    expect(told.about).toEqual([words.found.savedUnknown, words.found.newer]);
    expect(JSON.parse(told.other ?? "")).toEqual({
      extra: true,
      record: { mirror: 1 },
    });
  });

  it("reads no word off what every object has", () => {
    const told = tell({
      case: { facts: { constructor: "toString", endedBy: "constructor" } },
    });
    expect(linesOf(told, words.sections.answers)).toEqual([
      { label: "constructor", text: "toString" },
      { label: questions.endedBy.ask, text: "constructor" },
    ]);
  });

  it("shows an empty record as nothing at all", () => {
    expect(tell({ case: {}, kit: {}, safety: {}, setAside: {} })).toEqual({
      about: [words.found.savedUnknown],
      sections: [],
      safety: null,
      other: null,
    });
  });
});

describe("the words of what a backup may hold", () => {
  it.each([
    ["ways to break No Contact", words.breakWays, breakWays],
    ["verdicts", words.verdicts, outcomeVerdicts],
    ["contexts", words.contexts, draftContexts],
    ["urges", words.urgeKinds, urgeKinds],
    ["outcomes", words.urgeOutcomes, urgeOutcomes],
    ["places", words.urgePlaces, urgePlaces],
    ["triggers", words.urgeTriggers, urgeTriggers],
  ])("are there for all %s", (_name, table, ids) => {
    expect(Object.keys(table)).toEqual([...ids]);
  });

  it("name every reason to come back", () => {
    for (const reason of reasonIds) {
      const told = tell({
        case: { events: [{ at: "2026-11-04", kind: "returned", reason }] },
      });
      expect(shown(told)).not.toContain(`${words.events.returned}. ${reason}`);
    }
  });
});
