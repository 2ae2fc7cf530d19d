import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  circlingFrom,
  circlingRules,
  circlingSigns,
  journalCircling,
  type JournalText,
  type MoodOn,
} from "./journal-circling.ts";

interface InventedJournal {
  readonly id: string;
  readonly circles: boolean;
  readonly aside: boolean;
  readonly moods: readonly MoodOn[];
  readonly entries: readonly JournalText[];
}

const { journals }: { readonly journals: readonly InventedJournal[] } =
  JSON.parse(
    readFileSync(new URL("../fixtures/journals.json", import.meta.url), "utf8"),
  );

const seen = ({ entries, moods }: InventedJournal) =>
  journalCircling(entries, moods);

/** How many of these journals were noticed. */
function noticed(some: readonly InventedJournal[]): number {
  return some.filter((each) => seen(each).says === "circles").length;
}

const circling = journals.filter(({ circles }) => circles);
const others = journals.filter(({ circles }) => !circles);
const whole = (some: readonly InventedJournal[]) => some;
const aside = (some: readonly InventedJournal[]) =>
  some.filter((each) => each.aside);

const at = (day: number, hour = "20:00"): string =>
  `2026-03-${String(day).padStart(2, "0")}T${hour}`;
const round = "Why did Marco leave? I should have asked Marco in the kitchen.";
const plain = "I walked along the river and will cook soup tomorrow.";

describe("journalCircling", () => {
  it("notices at least 24 of 30 invented journals that circle, and at most 3 of 30 that do not", () => {
    expect([circling.length, others.length]).toEqual([30, 30]);
    expect(journals.every(({ entries }) => entries.length >= 4)).toBe(true);
    const line = (
      name: string,
      cut: (some: readonly InventedJournal[]) => readonly InventedJournal[],
    ) =>
      `journals that circle, ${name}: noticed ${noticed(cut(circling))} of ${cut(circling).length}; others: ${noticed(cut(others))} of ${cut(others).length}`;
    process.stdout.write(`${line("all", whole)}\n`);
    process.stdout.write(`${line("put aside", aside)}\n`);
    expect(noticed(circling)).toBeGreaterThanOrEqual(24);
    expect(noticed(others)).toBeLessThanOrEqual(3);
  });

  it("does as well on the twenty that were put aside", () => {
    expect([aside(circling).length, aside(others).length]).toEqual([10, 10]);
    expect(noticed(aside(circling))).toBeGreaterThanOrEqual(8);
    expect(noticed(aside(others))).toBeLessThanOrEqual(1);
  });

  it("says the figures that the page states", () => {
    const page = readFileSync(
      new URL("../../../docs/journal.md", import.meta.url),
      "utf8",
    );
    expect(page).toContain(
      `${noticed(circling)} of 30 that circle, ${noticed(others)} of 30 that do not`,
    );
    expect(page).toContain(
      `${noticed(aside(circling))} of 10, and ${noticed(aside(others))} of 10`,
    );
    for (const sign of circlingSigns) {
      const { unit, from } = circlingRules[sign];
      expect(page, sign).toContain(unit);
      for (const value of from) expect(page).toContain(String(value));
    }
    expect(page).toContain(`${circlingFrom} points`);
  });

  it("says the same in whatever order the entries come, and whatever the case of their letters", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...journals),
        fc.integer(),
        (journal, turn) => {
          const by = Math.abs(turn) % journal.entries.length;
          const turned = [
            ...journal.entries.slice(by),
            ...journal.entries.slice(0, by),
          ].map((entry) => ({ ...entry }));
          expect(journalCircling(turned, journal.moods.toReversed())).toEqual(
            seen(journal),
          );
          const loud = journal.entries.map((entry) => ({
            ...entry,
            text: entry.text.toUpperCase(),
          }));
          expect(journalCircling(loud, journal.moods)).toMatchObject({
            says: seen(journal).says,
          });
        },
      ),
      { seed: 20_261_129, numRuns: 200 },
    );
  });

  it("never throws and counts its points, whatever is written", () => {
    const entry = fc.record({
      at: fc.integer({ min: 1, max: 28 }).map((day) => at(day)),
      text: fc.oneof(
        fc.string({ unit: "binary", maxLength: 80 }),
        fc.constantFrom(round, plain),
      ),
    });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 9 }), (entries) => {
        const result = journalCircling(entries);
        if (!("points" in result)) return;
        const sum = result.signs.reduce((all, { points }) => all + points, 0);
        expect(result.points).toBe(sum);
        expect(result.signs.every(({ value }) => Number.isFinite(value))).toBe(
          true,
        );
        expect(result.words.length).toBeLessThanOrEqual(3);
      }),
      { seed: 20_261_129, numRuns: 500 },
    );
  });

  it("says nothing of one or two entries, nor of old ones beside them", () => {
    const two = [1, 2].map((day) => ({ at: at(day, "23:30"), text: round }));
    expect(journalCircling([])).toEqual({ says: "too-few" });
    expect(journalCircling(two)).toEqual({ says: "too-few" });
    expect(
      journalCircling([...two, { at: "2026-06-01T23:30", text: round }]),
    ).toEqual({ says: "too-few" });
    expect(
      journalCircling([...two, { at: at(3, "23:30"), text: round }]).says,
    ).toBe("circles");
  });

  it.each([
    [
      "Spanish",
      "¿Por qué se fue? Debería haber hablado con él en la cocina aquella noche.",
    ],
    [
      "German",
      "Warum ist er gegangen? Ich hätte in der Küche mit ihm reden sollen, so war das.",
    ],
    [
      "French",
      "Pourquoi est-il parti ? J’aurais dû lui parler dans la cuisine ce soir-là.",
    ],
    [
      "Dutch",
      "Waarom is hij weggegaan? Ik had in de keuken met hem moeten praten, dat was het.",
    ],
    [
      "Italian",
      "Perché se n’è andato? Avrei dovuto parlargli in cucina quella sera, e non so.",
    ],
    ["Russian", "Почему он ушёл? Я должна была поговорить с ним на кухне."],
    ["Japanese", "なぜ彼は去ったのか。あの夜、台所で話せばよかった。"],
    ["nothing but signs", "… ??? 💔"],
  ])("says nothing where it cannot read: %s", (_name, text) => {
    const entries = [1, 2, 3, 4].map((day) => ({ at: at(day, "23:50"), text }));
    expect(journalCircling(entries)).toEqual({ says: "unread" });
  });

  it("does not take anger, lateness or length alone for circling", () => {
    const late = [1, 2, 3, 4].map((day) => ({
      at: at(day, "23:50"),
      text: plain.repeat(day),
    }));
    expect(journalCircling(late).says).toBe("does-not");
    const apart = [
      "Why did he go? I should have asked him about Berlin.",
      "How could my boss forget the invoice? I could have laughed.",
      "Why was the train so full? I should have cycled through the park.",
    ].map((text, place) => ({ at: at(place + 1, "23:00"), text }));
    expect(journalCircling(apart).says).toBe("does-not");
  });

  it("counts a mood that falls after writing, and several entries a day", () => {
    const entries = [1, 1, 2, 3].map((day) => ({ at: at(day), text: round }));
    const points = (moods: readonly MoodOn[]) =>
      Object.fromEntries(
        (
          (journalCircling(entries, moods) as { signs?: readonly object[] })
            .signs ?? []
        ).map((each) => [
          (each as { sign: string }).sign,
          (each as { points: number }).points,
        ]),
      );
    const moods = [5, 4, 3].map((mood, place) => ({
      on: at(place + 1).slice(0, 10),
      mood,
    }));
    expect(points(moods)).toMatchObject({ lower: 1, often: 1 });
    expect(
      points(moods.map(({ on }, place) => ({ on, mood: place + 3 }))),
    ).toMatchObject({ lower: 0 });
    expect(points([])).toMatchObject({ lower: 0 });
  });
});
