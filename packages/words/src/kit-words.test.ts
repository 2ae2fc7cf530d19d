import { studiesOfTechnique, urgeAims, urgeStudies } from "@staying-power/care";
import { describe, expect, it } from "vitest";
import { aimWords, kitLines, kitWords, urgeWords } from "./index.ts";
import { readingGrade } from "./testing/reading-grade.ts";

/** About twelve years of age, with room for the roughness of the measure. */
const highestGrade = 8;

const { techniques } = aimWords;
const studiesById = new Map(Object.entries(studiesOfTechnique));

const said = texts([
  kitLines,
  kitWords,
  kitWords.breathe.left(17),
  kitWords.breathe.left(1),
  kitWords.write.tooLong(10_000),
  kitWords.write.full(500),
  kitWords.why.full(100),
  kitWords.why.moved(1, 3),
  kitWords.call.full(50),
  kitWords.call.call("Sam"),
  kitWords.after.tally({ met: 1, held: 1 }),
  kitWords.after.tally({ met: 14, held: 11 }),
  aimWords,
  Object.values(aimWords.techniques).map(({ known }) => known(urgeStudies)),
  urgeWords,
  urgeWords.learned.soon(1),
  urgeWords.learned.soon(4),
  urgeWords.learned.next(7),
  hours("all", 9, 14),
  hours("weekends", 9, 20),
  urgeWords.learned.place({ place: "work", count: 8, of: 11 }),
  urgeWords.learned.trigger({ trigger: "saw-theirs", count: 8, of: 11 }),
]);

describe("kitWords", () => {
  it("says something everywhere", () => {
    expect(said.length).toBeGreaterThan(120);
    expect(said.filter((text) => text.trim() === "")).toEqual([]);
  });

  it.each(said.filter((text) => text.split(" ").length >= 8))(
    "is easy to read: %s",
    (text) => {
      expect(readingGrade(text)).toBeLessThanOrEqual(highestGrade);
    },
  );

  it("assumes nobody’s gender, promises nothing, hurries and shames nobody", () => {
    const banned =
      /\b(?:he|she|him|her|his|hers|boyfriend|girlfriend|husband|wife|user|streak|badge|weak|fail(?:ed)?|should have|hurry|guarantee)\b|!|will come back|promise|win (?:them|him|her) back/i;
    expect(said.filter((text) => banned.test(text))).toEqual([]);
  });

  const waits = Object.entries(kitLines).flatMap(([writing, byPart]) =>
    Object.entries(byPart).map(
      ([part, lines]) => [writing, part, lines] as const,
    ),
  );

  it.each(waits)(
    "has a dozen lines for the wait, each short and none said twice: %s, %s",
    (_writing, _part, lines) => {
      expect(lines.length).toBe(12);
      expect(new Set(lines).size).toBe(12);
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(
        70,
      );
    },
  );

  it("speaks of no sending in the lines for someone who is not to write", () => {
    for (const line of Object.values(kitLines.kept).flat())
      expect(line).not.toMatch(/tomorrow|\bsen[dt]\b|\bwrite\b|message|later/i);
  });

  it("says “tonight” in the lines of the night and nowhere else", () => {
    const { open, kept } = kitLines;
    const byNight = new Set([...open.night, ...kept.night]);
    const elsewhere = said.filter((text) => !byNight.has(text));
    expect(
      elsewhere.filter((text) => /tonight|this evening/i.test(text)),
    ).toEqual([]);
    expect(
      [...byNight].filter((text) => /tonight/.test(text)).length,
    ).toBeGreaterThan(1);
    for (const line of [...open.day, ...kept.day])
      expect(line).not.toMatch(/morning|night(?!’s sleep)/i);
  });

  it("names two or three techniques for every aim, each with how good the evidence is", () => {
    for (const ofAim of Object.values(urgeAims)) {
      expect(ofAim.length).toBeGreaterThanOrEqual(2);
      expect(ofAim.length).toBeLessThanOrEqual(3);
    }
    expect(Object.values(urgeAims).flat()).toEqual(Object.keys(techniques));
    for (const [id, { how, known }] of Object.entries(techniques)) {
      expect(how.length).toBeGreaterThan(40);
      expect(known(urgeStudies)).toMatch(
        /^(?:Several trials|Many tests|Two small lab studies|One (?:trial|small lab study|study that))\b|^No study that we know of/,
      );
      expect(studiesById.get(id)?.length === 0).toBe(
        known(urgeStudies).startsWith("No study"),
      );
    }
  });

  it("says of every study what it could not show", () => {
    const rests = Object.entries(techniques).filter(
      ([id]) => studiesById.get(id)?.length !== 0,
    );
    expect(rests.length).toBeGreaterThan(6);
    for (const [, { known }] of rests)
      expect(known(urgeStudies)).toMatch(
        /nobody has|could not show|did not change|none was about/,
      );
  });

  it("names every study it knows by who made it, when and where", () => {
    const named = new Set([...studiesById.values()].flat());
    expect(named).toEqual(new Set(Object.keys(urgeStudies)));
    for (const study of Object.values(urgeStudies)) {
      expect(aimWords.source([study])).toContain(study.where);
      expect(study.by).toMatch(/ (?:19|20)\d\d$/);
    }
  });

  it("says what stands out with its count, and takes the word “most” only for more than half", () => {
    expect(hours("all", 9, 14)).toBe(
      "Most of your hard moments, 9 of 14, came between 22:00 and 01:00.",
    );
    expect(hours("weekends", 7, 14)).toBe(
      "Many of your hard moments, 7 of 14, came at weekends between 22:00 and 01:00.",
    );
    expect(
      urgeWords.learned.hours({
        days: "weekends",
        from: 0,
        length: 24,
        count: 9,
        of: 14,
      }),
    ).toBe("Most of your hard moments, 9 of 14, came at weekends.");
  });

  it("counts the urges someone let pass in whole sentences", () => {
    const { tally } = kitWords.after;
    expect(tally({ met: 1, held: 0 })).toBe("You faced 1 urge here.");
    expect(tally({ met: 1, held: 1 })).toBe(
      "You faced 1 urge here and let it pass.",
    );
    expect(tally({ met: 14, held: 11 })).toBe(
      "You faced 14 urges here. You let 11 of them pass.",
    );
  });

  it("speaks to danger in every direction", () => {
    const { toMe, fromMe, toMyself } = kitWords.safe;
    expect(toMe.heading).toContain("hurt you");
    expect(fromMe.text).toContain("Move away");
    expect(toMyself.heading).toContain("yourself");
  });
});

function hours(days: "all" | "weekends", count: number, of: number): string {
  return urgeWords.learned.hours({ days, from: 22, length: 3, count, of });
}

function texts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null
    ? Object.values(value).flatMap(texts)
    : [];
}
