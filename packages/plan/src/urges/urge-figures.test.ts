import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  anyHour,
  anyTrigger,
  chanceFrom,
  livedBy,
  mostly,
  mostlyFrom,
  type UrgeLife,
  usualPlace,
} from "../testing/urge-lives.ts";
import { dayOf } from "@staying-power/case";
import {
  falseAlarms,
  type LearnedUrges,
  learnUrges,
  urgeLooks,
} from "./learn-urges.ts";

const page = readFileSync(
  new URL("../../../../docs/urges.md", import.meta.url),
  "utf8",
);

/** Every row of every table of it, without the blanks that line it up. */
const rows = page
  .split("\n")
  .filter((line) => line.startsWith("|"))
  .map((line) =>
    line
      .slice(1, -1)
      .split("|")
      .map((cell) => cell.trim()),
  );

/** How many made-up people there are of each kind: where nothing is true, and where something is. */
const people = { nothing: 200, planted: 100 } as const;
/** So far everybody is followed: to the seventh look. */
const most = 112;
const followed = urgeLooks.filter((look) => look <= most);

const spread: UrgeLife = {
  hour: anyHour,
  daysHard: 0.8,
  onDay: () => 1,
  place: usualPlace,
  trigger: anyTrigger,
};

/** Nothing stands out in any of these. */
const nothing: Readonly<Record<string, UrgeLife>> = {
  "16 hours awake, one on four of five days": spread,
  "awake at any hour": { ...spread, hour: (chance) => 24 * chance() },
  "awake by night": { ...spread, hour: (chance) => 16 + 16 * chance() },
  "14 hours awake": { ...spread, hour: (chance) => 8 + 14 * chance() },
  "few bad days with up to four": {
    ...spread,
    daysHard: 0.3,
    onDay: (chance) => 1 + Math.floor(4 * chance()),
  },
  "the app is open in the evening only, and says so": {
    ...spread,
    hour: (chance) => 20 + 4 * chance(),
    calm: (chance) => 20 + 4 * chance(),
  },
};

/** The hours are those at which the app is open, and nobody can know it: the words say what was noted, not why. */
const unknown: UrgeLife = { ...spread, hour: (chance) => 20 + 4 * chance() };

/** Something stands out in each of these, and what. */
const planted: Readonly<
  Record<string, readonly [UrgeLife, (learned: LearnedUrges) => boolean]>
> = {
  "60 of 100 from 22 to 1": [
    { ...spread, hour: mostlyFrom(22, 3, 0.6) },
    ({ hours }) => isAbout(hours, 22, 3),
  ],
  "50 of 100 from 22 to 1": [
    { ...spread, hour: mostlyFrom(22, 3, 0.5) },
    ({ hours }) => isAbout(hours, 22, 3),
  ],
  "60 of 100 from 18 to 23": [
    { ...spread, hour: mostlyFrom(18, 5, 0.6) },
    ({ hours }) => isAbout(hours, 18, 5),
  ],
  "60 of 100 from 22 to 1, and calm moments at any hour": [
    { ...spread, hour: mostlyFrom(22, 3, 0.6), calm: anyHour },
    ({ hours }) => isAbout(hours, 22, 3),
  ],
  "four times as often at weekends": [
    { ...spread, daysHard: 0.2, weekends: 4 },
    ({ hours }) => hours?.days === "weekends",
  ],
  "50 of 100 in bed": [
    {
      ...spread,
      place: mostly("bed", ["home", "outside", "work", "people"], 0.5),
    },
    ({ place }) => place?.place === "bed",
  ],
  "60 of 100 when alone": [
    {
      ...spread,
      trigger: mostly(
        "alone",
        ["bored", "bad-day", "alcohol", "saw-theirs"],
        0.6,
      ),
    },
    ({ trigger }) => trigger?.trigger === "alone",
  ],
};

/** Whether what was found lies for the greater part within these hours. */
function isAbout(
  hours: LearnedUrges["hours"],
  from: number,
  length: number,
): boolean {
  if (hours === null) return false;
  const within = Array.from(
    { length: hours.length },
    (_, place) => (hours.from + place - from + 24) % 24,
  ).filter((after) => after < length).length;
  return within * 2 > hours.length;
}

/** What is learned at each look, as the days go by. */
function learnedBy(
  life: UrgeLife,
  seed: number,
  looks: readonly number[],
): readonly { readonly look: number; readonly learned: LearnedUrges }[] {
  const { hard, calm } = livedBy(life, most, chanceFrom(seed));
  return looks.map((look) => {
    const seen = hard.slice(0, look);
    const today = dayOf(seen.at(-1)?.at ?? "");
    return { look, learned: learnUrges({ hard: seen, calm, today }) };
  });
}

/** How many of so many are told anything. */
function toldOf(life: UrgeLife): number {
  const seeds = Array.from({ length: people.nothing }, (_, seed) => seed);
  return seeds.filter((seed) =>
    learnedBy(life, seed, followed).some(({ learned }) => isSaid(learned)),
  ).length;
}

const isSaid = ({ hours, place, trigger }: LearnedUrges): boolean =>
  hours !== null || place !== null || trigger !== null;

describe("docs/urges.md", () => {
  it.each(Object.entries(nothing))(
    "says how many are told something of whom nothing is true: %s",
    (name, life) => {
      const told = toldOf(life);
      expect(told).toBeLessThanOrEqual(falseAlarms * people.nothing);
      expect(rows).toContainEqual([name, `${told}`]);
    },
  );

  it("says how many are told of hours at which the app is open, where no calm moment tells it", () => {
    expect(page).toContain(
      `Of ${people.nothing} who note them only from 20 to 24 and tell no calm moment, ${toldOf(unknown)} are told so.`,
    );
  });

  it.each(Object.entries(planted))(
    "says how often it is found, and how soon: %s",
    (name, [life, isFound]) => {
      const looks = [15, 22, 33, 50, 75];
      const found = new Map(looks.map((look) => [look, 0]));
      for (let seed = 1000; seed < 1000 + people.planted; seed += 1)
        for (const { look, learned } of learnedBy(life, seed, looks))
          if (isFound(learned)) found.set(look, (found.get(look) ?? 0) + 1);
      const cells = looks.map((look) => `${found.get(look) ?? 0}`);
      expect(rows).toContainEqual([name, ...cells]);
    },
  );
});
