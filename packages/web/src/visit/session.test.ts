import type { Case } from "@staying-power/case";
import { factKeys, mostEvents, mostInARow, spine } from "@staying-power/case";
import type { Reading } from "@staying-power/forecast";
import { foldedKeys, safetyKeys } from "@staying-power/care";
import { describe, expect, it } from "vitest";
import type {
  RecordStorage,
  StorageErrorKind,
} from "../storage/record-storage.ts";
import { memoryPlace } from "../storage/memory-storage.ts";
import type { ForecastQuestion } from "../worker/forecast-messages.ts";
import type { Forecast, Forecaster } from "../worker/forecaster.ts";
import { vaultHere } from "../worker/vault-here.ts";
import { clockAt, slices } from "../testing/fresh.ts";
import { type ReadonlySignal, signal } from "@preact/signals";
import { type Session, session } from "./session.ts";

const today = "2026-11-22";

/** A forecast that asks, in order, for whatever of these is not known and not set aside. */
function readingFor(
  person: Case,
  setAside: readonly string[],
  order: readonly string[],
): Reading {
  const facts = new Map(Object.entries(person.facts ?? {}));
  const fact = order.find((key) => !facts.has(key) && !setAside.includes(key));
  const text = JSON.stringify({
    asOf: person.asOf,
    nextQuestion: fact === undefined ? null : { fact, varianceShare: 0.1 },
    safety: [],
  });
  return JSON.parse(text);
}

interface Parts {
  readonly storage?: RecordStorage;
  readonly order?: readonly string[];
  readonly ask?: (question: ForecastQuestion) => Promise<Forecast>;
  readonly tell?: Forecaster["tell"];
  readonly today?: string | ReadonlySignal<string>;
  /** False to leave the questions about safety open. */
  readonly safetyAsked?: boolean;
}

async function begin(parts: Parts = {}): Promise<Session> {
  const order = parts.order ?? ["endedBy", "children", "issues"];
  const visit = session({
    storage: parts.storage ?? memoryPlace()(),
    vault: vaultHere,
    slices,
    forecaster: {
      ask:
        parts.ask ??
        (async ({ case: person, setAside }) => ({
          kind: "reading",
          reading: readingFor(person, setAside, order),
        })),
      check: async () => ({ kind: "failed" }),
      tell: parts.tell ?? (async () => ({ kind: "failed" })),
    },
    clock: clockAt(parts.today ?? today),
  });
  await visit.start();
  await idle();
  for (const key of parts.safetyAsked === false ? [] : safetyKeys)
    visit.answerSafety(key, "unsaid");
  await idle();
  return visit;
}

/** The question that comes next, or what comes in its place. */
function comesNext(visit: Session): string {
  const next = visit.next.value;
  return "key" in next ? next.key : next.kind;
}

/** Lets everything that is under way finish. */
async function idle(): Promise<void> {
  for (let turn = 0; turn < 60; turn += 1) await Promise.resolve();
}

/** Memory that can be told to refuse, as browsers do. */
function moodyStorage() {
  const inner = memoryPlace()();
  let mood: StorageErrorKind | null = null;
  const unless = async <T>(work: () => Promise<T>) =>
    mood === null ? work() : { ok: false as const, error: { kind: mood } };
  const storage: RecordStorage = {
    load: () => unless(inner.load),
    since: (revision) => unless(() => inner.since(revision)),
    append: (entry, after) => unless(() => inner.append(entry, after)),
    save: (record, after) => unless(() => inner.save(record, after)),
    erase: () => unless(inner.erase),
    askToLock: inner.askToLock,
    watch: inner.watch,
  };
  return {
    storage,
    inner,
    refuse: (kind: StorageErrorKind | null) => {
      mood = kind;
    },
  };
}

describe("session", () => {
  it("asks for a history from the day of the first answers to today", async () => {
    const asked: unknown[] = [];
    const day = signal("2026-11-20");
    const visit = await begin({
      today: day,
      tell: async (question) => {
        asked.push(question);
        return { kind: "history", history: { steps: [], earlier: 0 } };
      },
    });
    visit.answer("breakup", "2026-11-01");
    day.value = today;
    expect(await visit.tellHistory()).toEqual({
      kind: "history",
      history: { steps: [], earlier: 0 },
    });
    expect(asked).toMatchObject([
      { first: "2026-11-20", today, case: { asOf: today } },
    ]);
  });

  it("asks the spine without waiting for a reading, then what the reading wants, then stops", async () => {
    const visit = await begin({ order: ["network", "exSaidRegret"] });
    expect(comesNext(visit)).toBe("breakup");
    visit.answer("breakup", "2026-11-01");
    expect(comesNext(visit)).toBe("endedBy");
    for (const key of spine.slice(1)) {
      expect(comesNext(visit)).toBe(key);
      visit.leaveOpen(key, "skipped");
    }
    expect(comesNext(visit)).toBe("waiting");
    await idle();
    expect(comesNext(visit)).toBe("network");
    visit.answer("network", "favour");
    await idle();
    // Nobody knows who left: the reading is not asked what they said of leaving.
    expect(comesNext(visit)).toBe("nothing");
    visit.answer("endedBy", "ex");
    await idle();
    expect(comesNext(visit)).toBe("exSaidRegret");
  });

  it("asks no more in a row than a person bears, and leaves the next one beside the reading", async () => {
    const visit = await begin({ order: factKeys });
    let asked = 0;
    while (visit.next.value.kind === "question" && asked < 40) {
      visit.leaveOpen(visit.next.value.key, "skipped");
      await idle();
      asked += 1;
    }
    expect(asked).toBe(mostInARow);
    expect(visit.next.value).toMatchObject({ kind: "enough" });
    visit.answer("genderEx", "f");
    await idle();
    expect(visit.next.value).toMatchObject({ kind: "enough" });
  });

  it("does not ask again what was skipped or is not known, and still asks the rest", async () => {
    const visit = await begin({ order: ["endedBy", "network"] });
    visit.leaveOpen("breakup", "skipped");
    await idle();
    expect(comesNext(visit)).toBe("endedBy");
    visit.leaveOpen("endedBy", "unknown");
    await idle();
    const all = new Set<string>(["breakup", "endedBy"]);
    for (let turn = 0; turn < factKeys.length; turn += 1) {
      const next = visit.next.value;
      if (next.kind !== "question") break;
      expect(all).not.toContain(next.key);
      all.add(next.key);
      visit.leaveOpen(next.key, "skipped");
      await idle();
    }
    expect([...all]).toEqual([...spine, "network"]);
    expect(comesNext(visit)).toBe("nothing");
  });

  it("takes an answer back when it turns out not to be known", async () => {
    const visit = await begin();
    visit.answer("children", true);
    visit.leaveOpen("children", "unknown");
    expect(visit.facts.value.children).toBeUndefined();
    visit.answer("children", false);
    expect(visit.setAside.value).toEqual({});
    expect(visit.facts.value.children).toBe(false);
  });

  it("refuses an answer that is none, and keeps the one before", async () => {
    const visit = await begin();
    expect(visit.answer("ageMe", 30)).toBe(true);
    expect(visit.answer("ageMe", 300)).toBe(false);
    expect(visit.facts.value.ageMe).toBe(30);
  });

  it("says that the journal is full, changes nothing then, and says it no more once there is room", async () => {
    const visit = await begin();
    const event = { at: "2026-11-21", kind: "check-in", mood: 5 };
    const kept = (events: number) => ({
      ...Object(visit.found.value),
      firstDay: "2026-11-01",
      case: {
        format: "staying-power/case",
        version: 1,
        facts: { endedBy: "me" },
        events: Array.from({ length: events }, () => event),
      },
    });
    visit.bringIn(kept(mostEvents), "replace");
    expect(visit.journalFull.value).toBe(false);
    const before = visit.record.value;
    expect(visit.answer("ageMe", 30)).toBe(false);
    expect(visit.journalFull.value).toBe(true);
    expect(visit.answer("endedBy", null)).toBe(false);
    visit.leaveOpen("endedBy", "unknown");
    expect(visit.journalFull.value).toBe(true);
    expect(visit.record.value).toBe(before);
    visit.bringIn(kept(mostEvents - 1), "replace");
    expect(visit.journalFull.value).toBe(false);
    expect(visit.answer("ageMe", 30)).toBe(true);
    expect(visit.journalFull.value).toBe(false);
    expect(visit.answer("ageMe", 3.5)).toBe(false);
    expect(visit.journalFull.value).toBe(false);
  });

  it("finds everything again on the next visit, the first day included", async () => {
    const storage = memoryPlace()();
    const first = await begin({ storage });
    first.answer("breakup", "2026-11-01");
    first.answer("exPartner", "none");
    first.leaveOpen("children", "unknown");
    await idle();
    const second = await begin({ storage, today: "2026-11-30" });
    expect(second.person.value).toEqual(first.person.value);
    expect(second.setAside.value).toEqual({ children: "unknown" });
    second.answer("exPartner", "dating");
    expect(second.person.value.facts?.exPartner).toBe("none");
    expect(second.facts.value.exPartner).toBe("dating");
  });

  it("keeps the reading before while a newer one is worked out", async () => {
    let settle: (forecast: Forecast) => void = () => {};
    let asked = 0;
    const visit = await begin({
      ask: ({ case: person }) => {
        asked += 1;
        return asked === 1
          ? Promise.resolve({
              kind: "reading",
              reading: readingFor(person, [], []),
            })
          : new Promise((resolve) => {
              settle = resolve;
            });
      },
    });
    const before = visit.reading.value;
    visit.answer("children", true);
    expect(visit.forecast.value).toBe("working");
    expect(visit.reading.value).toBe(before);
    settle({
      kind: "reading",
      reading: readingFor(visit.person.value, [], []),
    });
    await idle();
    expect(visit.forecast.value).toBe("ready");
    expect(visit.reading.value).not.toBe(before);
  });

  it("says so when the forecast failed, and can try again", async () => {
    let works = false;
    const visit = await begin({
      ask: async ({ case: person }) =>
        works
          ? { kind: "reading", reading: readingFor(person, [], []) }
          : { kind: "failed" },
    });
    for (const key of spine) visit.leaveOpen(key, "skipped");
    await idle();
    expect(comesNext(visit)).toBe("failed");
    works = true;
    expect(await visit.tryForecastAgain()).toBe(true);
    await idle();
    expect(comesNext(visit)).toBe("nothing");
  });

  it("loses nothing while the browser has no room, and keeps it once there is", async () => {
    const moody = moodyStorage();
    const visit = await begin({ storage: moody.storage });
    moody.refuse("full");
    visit.answer("children", true);
    await idle();
    expect(visit.trouble.value).toBe("full");
    expect(visit.facts.value.children).toBe(true);
    moody.refuse(null);
    void visit.trySavingAgain();
    await idle();
    expect(visit.trouble.value).toBeNull();
    const next = await begin({ storage: moody.storage });
    expect(next.facts.value.children).toBe(true);
  });

  it("never overwrites what it could not read at first, but joins the two", async () => {
    const moody = moodyStorage();
    const before = await begin({ storage: moody.storage });
    before.answer("endedBy", "ex");
    await idle();
    moody.refuse("blocked");
    const visit = await begin({ storage: moody.storage });
    expect(visit.trouble.value).toBe("blocked");
    visit.answer("children", true);
    await idle();
    moody.refuse(null);
    void visit.trySavingAgain();
    await idle();
    expect(visit.trouble.value).toBeNull();
    const next = await begin({ storage: moody.storage });
    expect(next.facts.value).toMatchObject({ endedBy: "ex", children: true });
  });

  it.each([
    ["not a record", "text"],
    ["no case", { setAside: {} }],
    [
      "a case of no version",
      { case: { format: "staying-power/case", version: "999" } },
    ],
    [
      "a damaged case",
      {
        case: {
          format: "staying-power/case",
          version: 1,
          facts: { ageMe: "old" },
        },
      },
    ],
  ])(
    "leaves %s untouched until the person starts afresh",
    async (_name, record) => {
      const storage = memoryPlace()();
      await storage.save(record, 0);
      const visit = await begin({ storage });
      expect(visit.life.value).toEqual({ kind: "damaged", record });
      expect(await storage.load()).toEqual({
        ok: true,
        value: { revision: 1, record, entries: [] },
      });
      expect(await visit.eraseEverything()).toBe(true);
      expect(visit.life.value).toEqual({ kind: "ready" });
      visit.answer("children", true);
      await idle();
      const next = await begin({ storage });
      expect(next.facts.value).toEqual({ children: true });
    },
  );

  it("erases everything, and says so when the browser would not", async () => {
    const moody = moodyStorage();
    const visit = await begin({ storage: moody.storage });
    visit.answer("children", true);
    visit.leaveOpen("endedBy", "skipped");
    await idle();
    moody.refuse("blocked");
    expect(await visit.eraseEverything()).toBe(false);
    expect(visit.trouble.value).toBe("not-erased");
    expect(visit.facts.value.children).toBe(true);
    moody.refuse(null);
    expect(await visit.eraseEverything()).toBe(true);
    expect(visit.begun.value).toBe(false);
    expect(visit.trouble.value).toBeNull();
    expect(await moody.inner.load()).toEqual({
      ok: true,
      value: { revision: 0, record: null, entries: [] },
    });
  });
});

describe("session, about safety", () => {
  it("asks about it before anything else, one after the other", async () => {
    const visit = await begin({ safetyAsked: false });
    const order: string[] = [];
    for (let turn = 0; turn < 20; turn += 1) {
      const next = visit.next.value;
      if (next.kind !== "safety") break;
      order.push(next.key);
      const keys = next.key === "fits" ? foldedKeys : [next.key];
      visit.answerSafetyTogether(keys.map((key) => [key, "unsaid"]));
    }
    expect(order).toEqual(["now", "fits", "motive"]);
    expect(comesNext(visit)).toBe("breakup");
    expect(visit.gates.value).toEqual([]);
  });

  it("stops asking and cares once a gate withholds, and carries on when it was not so", async () => {
    const visit = await begin({ safetyAsked: false });
    visit.answerSafety("now", "safe");
    visit.answerSafety("harm", "to-me");
    expect(visit.next.value).toEqual({ kind: "care" });
    expect(visit.withheld.value).toBe(true);
    visit.answerSafety("harm", "no");
    expect(visit.next.value).toEqual({ kind: "safety", key: "fits" });
  });

  it("says what is for the young as soon as they say so, before the next question, and once", async () => {
    const visit = await begin({ safetyAsked: false });
    visit.answerSafety("now", "safe");
    visit.answerSafetyTogether(
      foldedKeys.map((key) => [key, key === "adult" ? "no" : "unsaid"]),
    );
    expect(visit.next.value).toEqual({ kind: "care" });
    expect(visit.withheld.value).toBe(false);
    visit.sawCare();
    expect(visit.next.value).toEqual({ kind: "safety", key: "motive" });
  });

  it("says it as soon as an age under 18 is told, and asks nothing of marriage or children", async () => {
    const visit = await begin();
    visit.answer("ageMe", 17);
    expect(visit.next.value).toEqual({ kind: "care" });
    visit.sawCare();
    const asked: string[] = [];
    for (let turn = 0; turn < 20; turn += 1) {
      const next = visit.next.value;
      if (next.kind !== "question") break;
      asked.push(next.key);
      visit.leaveOpen(next.key, "skipped");
      await idle();
    }
    expect(asked).toContain("exPartner");
    expect(asked).not.toContain("children");
    expect(asked).not.toContain("divorceFiled");
  });

  it("asks nobody twice within the hour whether they are safe, whatever they tell", async () => {
    const visit = await begin();
    visit.answer("conduct", ["constant-contact", "turned-up"]);
    visit.answer("signals", ["hostile"]);
    expect(visit.dueSafety.value).toBeNull();
  });

  it("lets the case know what the case asks for, and nothing else", async () => {
    const visit = await begin({ safetyAsked: false });
    visit.answerSafety("harm", "by-me");
    visit.answerSafety("contact", "court-order");
    visit.answerSafety("committed", "married");
    expect(visit.facts.value).toEqual({
      contactForbidden: "court-order",
      exPartner: "serious",
    });
    expect(JSON.stringify(visit.person.value)).not.toContain("by-me");
  });

  it("asks again after a week, and when something new speaks of danger", async () => {
    const storage = memoryPlace()();
    const day = signal("2026-11-21");
    const first = await begin({ storage, safetyAsked: false, today: day });
    for (const key of safetyKeys) first.answerSafety(key, "unsaid");
    first.answerSafety("now", "safe");
    await idle();
    day.value = today;
    first.answer("signals", ["hostile"]);
    expect(first.dueSafety.value).toBe("now");
    first.answerSafety("now", "safe");
    expect(first.dueSafety.value).toBeNull();
    await idle();
    const later = await begin({
      storage,
      safetyAsked: false,
      today: "2026-11-29",
    });
    expect(later.dueSafety.value).toBe("now");
  });

  it("takes no answer that is none", async () => {
    const visit = await begin({ safetyAsked: false });
    expect(visit.answerSafety("now", "perhaps")).toBe(false);
    expect(visit.dueSafety.value).toBe("now");
  });

  it("holds nothing once it is locked, not even a reading that was under way", async () => {
    let arrive: (answer: Forecast) => void = () => {};
    const visit = await begin({
      ask: () =>
        new Promise((settle) => {
          arrive = settle;
        }),
    });
    const prepared = await visit.prepareLock("four plain words here");
    if (typeof prepared === "string") throw new Error(prepared);
    await prepared.confirm(prepared.recoveryCode);
    visit.answer("endedBy", "ex");
    expect(visit.forecast.value).toBe("working");
    expect(await visit.lockNow("here")).toBe(true);
    arrive({
      kind: "reading",
      reading: readingFor({ ...visit.person.value }, [], []),
    });
    await idle();
    expect(visit.reading.value).toBeNull();
    expect(visit.forecast.value).toBe("none");
    expect(visit.begun.value).toBe(false);
    expect(visit.gates.value).toEqual([]);
  });
});
