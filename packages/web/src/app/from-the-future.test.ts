import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { backupText } from "../keep/backup/backup-text.ts";
import { parseBackup } from "../keep/backup/parse-backup.ts";
import type { BrowserRecord } from "../keep/browser-record.ts";
import { isPlain, own } from "../keep/patch/same.ts";
import type { Slices } from "../keep/slice.ts";
import { memoryPlace } from "../storage/memory-storage.ts";
import type { RecordStorage } from "../storage/record-storage.ts";
import { type Session, session } from "../visit/session.ts";
import { vaultHere } from "../worker/vault-here.ts";
import {
  withEntryBack,
  withEntryMoved,
  withoutEntry,
} from "../rooms/kit/model/kit-entries.ts";
import { withOpenedAgain } from "../rooms/let-go/model/closing.ts";
import { withDateOff } from "../rooms/let-go/model/hard-dates.ts";
import { withDate } from "../rooms/let-go/model/with-date.ts";
import { withLetter } from "../rooms/let-go/model/parting-letters.ts";
import { withWritten } from "../rooms/journal/model/journal-entry.ts";
import { withReview } from "../rooms/progress/model/week-review.ts";
import { slices } from "./slices.ts";
import { clockAt } from "../testing/fresh.ts";

const today = "2026-11-22";
const at = "2026-11-22T03:10:00.000Z";

/** A thing that a later version may put anywhere: no name or id of today is in it. */
const odd = fc.oneof(
  fc.record({ later: fc.string({ maxLength: 3 }) }),
  fc.record({ id: fc.constantFrom("later-1", "later-2"), of: fc.nat(9) }),
  fc.array(fc.record({ deep: fc.array(fc.nat(9), { maxLength: 2 }) }), {
    maxLength: 2,
  }),
  fc.constantFrom("later", 42, true, null),
);
const oddKey = fc.constantFrom("plan", "language", "letters", "colour", "x-y");
const more = fc.dictionary(oddKey, odd, { maxKeys: 2 });

/** With what a later version says beside it. */
const grown = <Value extends object>(value: Value) =>
  more.map((extra) => ({ ...value, ...extra }));
const oddEntries = fc.uniqueArray(
  fc.record({ id: fc.constantFrom("o1", "o2", "o3"), later: odd }),
  { selector: ({ id }) => id, maxLength: 3 },
);
/** A list of today's with a later version's entries among them. */
const mixed = (...entries: readonly object[]) =>
  fc.tuple(oddEntries, ...entries.map(grown)).chain(([others, ...known]) =>
    fc.shuffledSubarray([...others, ...known], {
      minLength: others.length + known.length,
    }),
  );

const oddEvents = fc.subarray([
  { at: "2026-11-20", kind: "dreamt", of: "the sea" },
  { at: "2026-11-21", kind: "signal", signal: "a-newer-signal" },
  { at: "2026-11-21", kind: "fact", fact: "aNewerFact", value: { a: 1 } },
  { at: "2026-11-21", kind: "fact", fact: "endedBy", value: "nobody" },
]);

const futureRecord = fc
  .record({
    case: fc
      .record({
        facts: fc
          .record({ extra: more, signals: fc.boolean(), ending: fc.boolean() })
          .map(({ extra, signals, ending }) => ({
            longDistance: false,
            ...extra,
            ...(signals && { signals: ["a-newer-signal", "hostile"] }),
            ...(ending && { ending: "a-newer-ending" }),
          })),
        events: fc
          .tuple(
            oddEvents,
            grown({ at: "2026-11-20", kind: "check-in", mood: 3 }),
            grown({ at: "2026-11-21", kind: "check-in", id: "e1", note: "n" }),
          )
          .map(([others, one, two]) => [one, ...others, two]),
        version: fc.constantFrom(1, 2),
        extra: more,
      })
      .map(({ extra, ...person }) => ({
        format: "staying-power/case",
        ...person,
        ...extra,
      })),
    setAside: grown({ ties: "unknown" }),
    kit: fc
      .record({
        drafts: mixed(
          { id: "d1", at, text: "One." },
          { id: "d2", at, text: "Two." },
        ),
        reasons: mixed(
          { id: "r1", text: "Sleep." },
          { id: "r2", text: "Said so." },
          { id: "r3", text: "Me." },
        ),
        people: fc.constantFrom<unknown>([], { by: "a newer shape" }),
        extra: more,
      })
      .map(({ extra, ...kit }) => ({
        urges: [],
        held: [],
        choices: [],
        ...kit,
        ...extra,
      })),
    journal: fc
      .record({
        entries: mixed(
          { id: "j1", at, text: "Rain." },
          { id: "j2", at, text: "Sun.", prompt: "a-newer-prompt" },
        ),
        wroteOn: fc.constantFrom("2026-11-21", "a newer day"),
        extra: more,
      })
      .map(({ extra, ...journal }) => ({ ...journal, ...extra })),
    outcome: grown({ never: true }),
    weeks: fc
      .record({
        reviews: mixed({
          id: "w1",
          on: "2026-11-15",
          hard: "Rain.",
          held: "",
          next: "",
        }),
        day: fc.constantFrom("sunday", "a newer day"),
        extra: more,
      })
      .map(({ extra, ...weeks }) => ({ ...weeks, ...extra })),
    lettingGo: fc
      .record({
        dates: mixed({
          id: "h1",
          name: "Birthday",
          on: "2026-12-01",
          yearly: true,
          doing: "",
          place: "",
          person: "",
        }),
        rituals: mixed({ id: "box" }, { id: "a-newer-ritual" }),
        letters: mixed(
          { id: "l1", at, text: "Hello." },
          { id: "l2", at, text: "Again." },
        ),
        closeOn: fc.constantFrom("2026-12-24", "a newer day"),
        extra: more,
      })
      .map(({ extra, ...lettingGo }) => ({ ...lettingGo, ...extra })),
    safety: fc
      .record({
        now: fc.constantFrom("a-newer-answer", "safe"),
        inside: more,
        extra: more,
      })
      .map(({ now, inside, extra }) => ({
        now: { answer: now, on: "2026-11-20", seen: [], ...inside },
        ...extra,
      })),
    extra: more,
  })
  .map(({ extra, ...record }) => ({
    firstDay: "2026-11-19",
    ...record,
    ...extra,
  }));

const futureForm = fc
  .record({
    content: futureRecord,
    settings: more.map((extra) => ({
      discreet: false,
      lockAfter: 30,
      ...extra,
    })),
    extra: more,
  })
  .map(({ extra, ...form }) => ({
    format: "staying-power/kept",
    version: 1,
    lock: null,
    ...form,
    ...extra,
  }));

/** Everything in there that this version does not read, each with where it stands; entries of lists by what they say. */
function planted(found: unknown, view: unknown, place = ""): string[] {
  if (found === undefined) return [];
  if (isPlain(found) && isPlain(view))
    return Object.entries(found).flatMap(([key, value]) =>
      planted(value, own(view, key), `${place}.${key}`),
    );
  if (Array.isArray(found) && Array.isArray(view)) {
    const nameOf = (item: unknown): unknown =>
      isPlain(item)
        ? (item["id"] ?? JSON.stringify([item["at"], item["kind"]]))
        : item;
    return found.flatMap((item: unknown) => {
      const seen: unknown = view.find(
        (each: unknown) => nameOf(each) === nameOf(item),
      );
      return seen === undefined
        ? [`${place}[] = ${JSON.stringify(item)}`]
        : planted(item, seen, `${place}[${String(nameOf(item))}]`);
    });
  }
  return view === undefined || isPlain(view) || Array.isArray(view)
    ? [`${place} = ${JSON.stringify(found)}`]
    : [];
}

type Change = (visit: Session) => unknown;
const kit =
  (update: (kit: BrowserRecord["kit"]) => BrowserRecord["kit"]): Change =>
  (visit) =>
    visit.change((record) => ({ ...record, kit: update(record.kit) }));

const journal =
  (
    update: (journal: BrowserRecord["journal"]) => BrowserRecord["journal"],
  ): Change =>
  (visit) =>
    visit.change((record) => ({ ...record, journal: update(record.journal) }));

const lettingGo =
  (update: (notes: BrowserRecord["lettingGo"]) => BrowserRecord["lettingGo"]) =>
  (visit: Session): void =>
    visit.change((record) => ({
      ...record,
      lettingGo: update(record.lettingGo),
    }));

/** What a person can do here; nothing of it takes away, or says anew, what a later version said. */
const changes: Readonly<Record<string, Change>> = {
  "gives an answer": (visit) => visit.answer("children", true),
  "gives another": (visit) => visit.answer("ageMe", 31),
  "takes it back": (visit) => visit.answer("children", null),
  "says when it ended": (visit) => visit.answer("breakup", "2026-10-01"),
  "leaves one open": (visit) => visit.leaveOpen("longDistance", "skipped"),
  "answers about safety": (visit) => visit.answerSafety("harm", "no"),
  "corrects an entry": (visit) => {
    const entry = visit.person.value.events?.find(({ id }) => id === "e1");
    if (entry !== undefined)
      visit.relog(entry, { ...entry, at: "2026-11-19", note: "m" });
  },
  "takes an entry out and puts it back": (visit) => {
    const entry = visit.person.value.events?.find(({ id }) => id === "e1");
    if (entry === undefined) return;
    visit.relog(entry, null);
    visit.log(entry);
  },
  "writes a draft": kit((notes) => ({
    ...notes,
    drafts: [
      ...notes.drafts,
      { id: `d${notes.drafts.length + 9}`, at, text: "New." },
    ],
    open: "d9",
  })),
  "writes on": kit((notes) => ({
    ...notes,
    drafts: notes.drafts.map((draft) => ({
      ...draft,
      text: `${draft.text} More.`,
    })),
  })),
  "writes in the journal": journal((notes) => ({
    ...notes,
    entries: [
      ...notes.entries,
      { id: `k${notes.entries.length}`, at, text: "New." },
    ],
    open: "j1",
  })),
  "writes on in the journal": journal((notes) => {
    const entry = notes.entries.find(({ id }) => id === "j1");
    return entry === undefined
      ? notes
      : (withWritten(notes, { ...entry, text: `${entry.text} More.` }) ??
          notes);
  }),
  "deletes an entry of the journal and takes that back": (visit) => {
    const { entries } = visit.record.value.journal;
    const place = entries.findIndex(({ id }) => id === "j2");
    const entry = entries[place];
    if (entry === undefined) return;
    journal((notes) => ({
      ...notes,
      entries: withoutEntry(notes.entries, "j2"),
    }))(visit);
    journal((notes) => ({
      ...notes,
      entries: withEntryBack(notes.entries, entry, place),
    }))(visit);
  },
  "changes a week in review, and is asked no more": (visit) =>
    visit.change((record) => {
      const review = record.weeks.reviews.find(({ id }) => id === "w1");
      const written =
        review === undefined
          ? record.weeks
          : withReview(record.weeks, { ...review, held: "Sun." });
      return {
        ...record,
        weeks: { ...(written ?? record.weeks), wanted: false },
      };
    }),
  "plans a day, and puts it off": lettingGo((notes) => {
    const date = notes.dates.find(({ id }) => id === "h1");
    const planned =
      date === undefined
        ? null
        : withDate(notes, { ...date, place: `${date.place}.` });
    return withDateOff(planned ?? notes, "h1", "2026-12-01");
  }),
  "does a farewell": lettingGo((notes) => ({
    ...notes,
    rituals: notes.rituals.map((ritual) =>
      ritual.id === "box" ? { ...ritual, doneOn: today } : ritual,
    ),
  })),
  "writes on in a letter": lettingGo((notes) => {
    const letter = notes.letters.find(({ id }) => id === "l1");
    return letter === undefined
      ? notes
      : (withLetter(notes, { ...letter, text: `${letter.text} More.` }) ??
          notes);
  }),
  "deletes a letter and takes that back": (visit) => {
    const { letters } = visit.record.value.lettingGo;
    const place = letters.findIndex(({ id }) => id === "l2");
    const letter = letters[place];
    if (letter === undefined) return;
    lettingGo((notes) => ({
      ...notes,
      letters: withoutEntry(notes.letters, "l2"),
    }))(visit);
    lettingGo((notes) => ({
      ...notes,
      letters: withEntryBack(notes.letters, letter, place),
    }))(visit);
  },
  "closes the app and opens it again": (visit) => {
    lettingGo((notes) => ({ ...notes, closedOn: today }))(visit);
    lettingGo(withOpenedAgain)(visit);
  },
  "moves a reason": kit((notes) => ({
    ...notes,
    reasons: withEntryMoved(notes.reasons, "r1", 1),
  })),
  "deletes a reason and takes that back": (visit) => {
    const { reasons } = visit.record.value.kit;
    const place = reasons.findIndex(({ id }) => id === "r2");
    const reason = reasons[place];
    if (reason === undefined) return;
    kit((notes) => ({ ...notes, reasons: withoutEntry(notes.reasons, "r2") }))(
      visit,
    );
    kit((notes) => ({
      ...notes,
      reasons: withEntryBack(notes.reasons, reason, place),
    }))(visit);
  },
  "chooses a country": (visit) => visit.changeSettings({ country: "DE" }),
  "wears the plain look": (visit) => visit.changeSettings({ discreet: true }),
  "brings in its own backup in place of all": (visit) =>
    bringBack(visit, "replace"),
  "joins its own backup": (visit) => bringBack(visit, "merge"),
  "replaces all and undoes that": (visit) => {
    const before = visit.found.value;
    const empty = { case: { format: "staying-power/case", version: 1 } };
    visit.bringIn(empty, "replace");
    visit.bringIn(before, "replace");
  },
};

function bringBack(visit: Session, how: "replace" | "merge"): void {
  const read = parseBackup(
    backupText(visit.found.value, today),
    today,
    visit.slices,
  );
  if (!read.ok) throw new Error("not a backup");
  visit.bringIn(read.value.found, how);
}

async function open(
  storage: RecordStorage,
  of: Slices = slices,
): Promise<Session> {
  const visit = session({
    storage,
    vault: vaultHere,
    slices: of,
    clock: clockAt(today),
    forecaster: {
      ask: async () => ({ kind: "failed" }),
      check: async () => ({ kind: "failed" }),
      tell: async () => ({ kind: "failed" }),
    },
  });
  await visit.start();
  return visit;
}

async function settled(...tabs: readonly Session[]): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1)
    for (const tab of tabs) await tab.settled();
}

/** What stands there, with what this version reads of it. */
async function plantedIn(storage: RecordStorage): Promise<readonly string[]> {
  const visit = await open(storage);
  const kept = await storage.load();
  if (!kept.ok || !isPlain(kept.value.record)) throw new Error("nothing kept");
  const {
    settings,
    content: _content,
    lock: _lock,
    ...form
  } = kept.value.record;
  expect(visit.life.value.kind).toBe("ready");
  return [
    ...planted(visit.found.value, visit.record.value),
    ...planted({ settings }, { settings: visit.settings.value }),
    ...planted(form, { format: "", version: "" }),
  ].toSorted();
}

const steps = fc.array(fc.constantFrom(...Object.keys(changes)), {
  maxLength: 6,
});
const runs = { seed: 20_261_128, numRuns: 200 };

describe("a record from the future", () => {
  it("keeps every part that nobody here knows through whatever a person does", async () => {
    await fc.assert(
      fc.asyncProperty(futureForm, steps, async (form, names) => {
        const place = memoryPlace();
        await place().save(form, 0);
        const before = await plantedIn(place());
        const visit = await open(place());
        expect(visit.newer.value).toBe(true);
        for (const name of names) {
          changes[name]?.(visit);
          await settled(visit);
          expect(visit.trouble.value).toBeNull();
        }
        expect(await plantedIn(place())).toEqual(before);
      }),
      runs,
    );
  });

  it("keeps it between two tabs that change things at the same moment", async () => {
    await fc.assert(
      fc.asyncProperty(futureForm, steps, steps, async (form, here, there) => {
        const place = memoryPlace();
        await place().save(form, 0);
        const before = await plantedIn(place());
        const [one, two] = [await open(place()), await open(place())];
        for (
          let turn = 0;
          turn < Math.max(here.length, there.length);
          turn += 1
        ) {
          changes[here[turn] ?? ""]?.(one);
          changes[there[turn] ?? ""]?.(two);
          if (turn % 2 === 1) await settled(one, two);
        }
        await settled(one, two);
        expect(one.found.value).toEqual(two.found.value);
        expect(await plantedIn(place())).toEqual(before);
      }),
      runs,
    );
  });

  it("keeps it when the lock is turned on, opened and turned off", async () => {
    await fc.assert(
      fc.asyncProperty(futureForm, steps, async (form, names) => {
        const place = memoryPlace();
        await place().save(form, 0);
        const before = await plantedIn(place());
        const visit = await open(place());
        const lock = await visit.prepareLock("four plain words here");
        if (typeof lock === "string") throw new Error(lock);
        expect(await lock.confirm(lock.recoveryCode)).toBe("on");
        for (const name of names) changes[name]?.(visit);
        expect(await visit.lockNow("here")).toBe(true);
        const next = await open(place());
        expect(await next.unlock(lock.recoveryCode)).toBe("open");
        for (const name of names) changes[name]?.(next);
        await settled(next);
        expect(await next.removeLock()).toBe(true);
        expect(await plantedIn(place())).toEqual(before);
      }),
      { ...runs, numRuns: 5 },
    );
  });

  it("lets a version that knows fewer rooms and one that knows more work side by side", async () => {
    await fc.assert(
      fc.asyncProperty(futureForm, steps, steps, async (form, here, there) => {
        const place = memoryPlace();
        await place().save(form, 0);
        const before = await plantedIn(place());
        const older = await open(place(), []);
        const newer = await open(place());
        const known = Object.keys(changes).slice(0, 6);
        for (const name of there) changes[name]?.(newer);
        for (const name of here)
          if (known.includes(name)) changes[name]?.(older);
        await settled(older, newer);
        const { kit: notes } = newer.record.value;
        for (const name of known) changes[name]?.(older);
        await settled(older, newer);
        expect(newer.record.value.kit).toEqual(notes);
        expect(newer.facts.value.ageMe).toBe(31);
        expect(await plantedIn(place())).toEqual(before);
      }),
      runs,
    );
  });

  it("finds what was planted, so that losing it would show", () => {
    const found = { a: 1, list: [{ id: "x", b: 2 }, { id: "y" }], set: ["q"] };
    expect(planted(found, { list: [{ id: "x" }], set: [] })).toEqual([
      ".a = 1",
      ".list[x].b = 2",
      '.list[] = {"id":"y"}',
      '.set[] = "q"',
    ]);
  });
});
