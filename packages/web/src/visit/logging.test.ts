import type { Event } from "@staying-power/case";
import { eventsInOrder } from "@staying-power/case";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isPlain } from "../keep/patch/same.ts";
import { memoryPlace } from "../storage/memory-storage.ts";
import { newVisit } from "../testing/visit.ts";
import type { Session } from "./session.ts";

const at = "2026-11-20";
const unnamed: Event = { at, kind: "fact", fact: "children", value: true };
const named: Event = { at, kind: "break", how: "wrote", id: "a" };

function eventsOf(visit: Session): readonly Event[] {
  return visit.person.value.events ?? [];
}

/** Puts what is found, as a later version or a file may have it, in the place of all. */
function holding(visit: Session, events: readonly unknown[]): void {
  visit.bringIn(
    { case: { format: "staying-power/case", version: 1, events } },
    "replace",
  );
}

async function tabs(events: readonly unknown[]) {
  const place = memoryPlace();
  const first = newVisit({ storage: place() });
  await first.start();
  holding(first, events);
  await first.settled();
  const one = newVisit({ storage: place() });
  const two = newVisit({ storage: place() });
  await Promise.all([one.start(), two.start()]);
  const settled = async (): Promise<void> => {
    for (let turn = 0; turn < 4; turn += 1)
      for (const tab of [one, two]) await tab.settled();
  };
  return { one, two, settled };
}

/** The entry of a visit that stands at a place. */
function entryOf(visit: Session, place: number): Event {
  const entry = eventsOf(visit)[place];
  if (entry === undefined) throw new TypeError(`no entry ${place}`);
  return entry;
}

describe("relog", () => {
  it("puts an entry in the place of another, keeps its name, and says when", async () => {
    const visit = newVisit();
    await visit.start();
    holding(visit, [named, unnamed]);
    const before = entryOf(visit, 0);
    const after = visit.relog(before, {
      at: "2026-10-01",
      kind: "looked",
      note: "Only looked.",
    });
    expect(eventsOf(visit)).toEqual([after, unnamed]);
    expect(after).toEqual({
      at: "2026-10-01",
      kind: "looked",
      note: "Only looked.",
      id: "a",
      edited: expect.stringContaining("2026-11-22T"),
    });
  });

  it("takes an entry out, also one without a name, and only that", async () => {
    const visit = newVisit();
    await visit.start();
    holding(visit, [unnamed, named, unnamed]);
    visit.relog(entryOf(visit, 0), null);
    expect(eventsOf(visit)).toHaveLength(2);
    visit.relog({ ...unnamed }, null);
    expect(eventsOf(visit)).toEqual([named]);
    visit.log(unnamed);
    expect(eventsOf(visit)).toEqual([named, unnamed]);
  });

  it("changes nothing where the entry is gone", async () => {
    const visit = newVisit();
    await visit.start();
    holding(visit, [named]);
    expect(visit.relog(unnamed, { ...unnamed, at: "2026-11-01" })).toBeNull();
    expect(visit.relog({ ...named, id: "b" }, null)).toBeNull();
    expect(eventsOf(visit)).toEqual([named]);
  });

  it("leaves what a later version wrote beside it, with a name or without", async () => {
    const visit = newVisit();
    await visit.start();
    holding(visit, [
      { ...named, weather: "rain" },
      { ...unnamed, weather: { of: "snow" } },
      { at, kind: "dreamt" },
    ]);
    for (const place of [0, 1]) {
      const entry = entryOf(visit, place);
      visit.relog(entry, { ...entry, note: "Now." });
    }
    await visit.settled();
    const { found } = visit;
    const person = isPlain(found.value) ? found.value["case"] : undefined;
    const events = isPlain(person) ? person["events"] : undefined;
    expect(events).toHaveLength(3);
    for (const kept of [
      { weather: "rain", note: "Now.", id: "a" },
      { weather: { of: "snow" }, note: "Now.", fact: "children" },
      { at, kind: "dreamt" },
    ])
      expect(events).toContainEqual(expect.objectContaining(kept));
  });
});

describe("an entry that two tabs change at once", () => {
  it.each([
    ["with a name", named],
    ["without a name", unnamed],
    ["of a later version", { ...unnamed, weather: "rain" }],
  ])("stays one: %s", async (_name, entry) => {
    const { one, two, settled } = await tabs([entry, { ...named, id: "z" }]);
    const mine = entryOf(one, 0);
    const theirs = entryOf(two, 0);
    one.relog(mine, { ...mine, note: "From one." });
    two.relog(theirs, { ...theirs, at: "2026-11-18" });
    await settled();
    expect(eventsOf(one)).toEqual(eventsOf(two));
    expect(eventsOf(one)).toHaveLength(2);
    expect(["From one.", undefined]).toContain(eventsOf(one)[0]?.note);
  });

  it("stays at most one, whatever both do to it", async () => {
    const move = fc.constantFrom("note", "day", "kind", "out");
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.boolean(), move), { maxLength: 6 }),
        fc.boolean(),
        async (moves, isNamed) => {
          const { one, two, settled } = await tabs([isNamed ? named : unnamed]);
          for (const [here, what] of moves) {
            const tab = here ? one : two;
            const entry = eventsOf(tab)[0];
            if (entry !== undefined) tab.relog(entry, changedTo(entry, what));
          }
          await settled();
          expect(one.trouble.value).toBeNull();
          expect(eventsOf(one)).toEqual(eventsOf(two));
          expect(eventsOf(one).length).toBeLessThanOrEqual(1);
        },
      ),
      { seed: 11, numRuns: 60 },
    );
  });

  it("stays one when a copy from before the change is joined to it", async () => {
    const visit = newVisit();
    await visit.start();
    holding(visit, [named, unnamed, unnamed]);
    const before = visit.found.value;
    for (const place of [0, 1]) {
      const entry = entryOf(visit, place);
      visit.relog(entry, { ...entry, at: "2026-11-10" });
    }
    const after = eventsOf(visit);
    visit.bringIn(before, "merge");
    expect(eventsOf(visit)).toHaveLength(3);
    expect(eventsOf(visit)).toEqual(expect.arrayContaining([...after]));
    visit.bringIn(before, "merge");
    expect(eventsOf(visit)).toHaveLength(3);
  });
});

describe("log", () => {
  it("keeps the order of what is told at the very same instant", async () => {
    for (const chosen of [
      [true, false],
      [false, true],
      [true, false, true],
      [false, true, false, true],
    ] as const) {
      const visit = newVisit();
      await visit.start();
      for (const each of chosen)
        visit.log({
          at: "2026-11-22T12:00:00.999Z",
          kind: "letting-go",
          chosen: each,
        });
      expect(
        eventsInOrder(visit.person.value).map(
          (event) => event.kind === "letting-go" && event.chosen,
        ),
      ).toEqual(chosen);
    }
  });
});

function changedTo(entry: Event, what: "note" | "day" | "kind" | "out") {
  switch (what) {
    case "note":
      return { ...entry, note: `${entry.note ?? ""}.` };
    case "day":
      return { ...entry, at: "2026-11-01" };
    case "kind":
      return { at: entry.at, kind: "looked" } as const;
    case "out":
      return null;
  }
}
