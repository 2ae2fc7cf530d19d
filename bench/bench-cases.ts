/** The day every case of the benchmark is read on. */
export const benchToday = "2026-11-22";

const breakup = "2026-09-01";

const facts = {
  endedBy: "ex",
  relationshipMonths: 31,
  relationshipKind: "cohabiting",
  children: false,
  earlierReunions: 1,
  ties: ["home"],
  ageMe: 30,
  ageEx: 31,
  issues: ["clingy"],
  ending: "torn",
  apology: "given",
  conduct: ["pleaded"],
  noContactWeeks: 3,
  issueWork: "started",
  newFocus: true,
  exPartner: "dating",
  exSaidRegret: false,
  exCircumstances: ["lonely"],
  signals: ["warm-contact"],
  network: "neutral",
};

/** A case with exactly twenty facts, and so twenty pulls: sets hold one item each. What a full interview leaves behind. */
export const twentyFacts: unknown = {
  format: "staying-power/case",
  version: 1,
  breakup,
  asOf: benchToday,
  facts,
};

const otherValues: Readonly<Record<string, readonly unknown[]>> = {
  endedBy: ["ex", "me", "mutual"],
  relationshipMonths: [3, 14, 31, 80],
  relationshipKind: ["dating", "cohabiting", "engaged", "married"],
  earlierReunions: [0, 1, 3],
  issues: [
    ["clingy"],
    ["distance", "unmet-need"],
    ["cheating-me", "lost-trust"],
    ["unknown"],
  ],
  ending: ["calm", "torn", "anger", "vanished"],
  issueWork: ["none", "started", "sustained"],
  exPartner: ["none", "rebound", "serious"],
  signals: [["none"], ["hostile"], ["said-misses-me"], ["logistics-only"]],
};

/**
 * As many different cases as asked for, one line of JSON each: every fact is left out one time in
 * three, or takes another of its values. No randomness but the case's own number.
 *
 * @param count - how many, ≥ 0.
 * @yields one case, without the line break.
 */
export function* jsonLines(count: number): Generator<string> {
  for (let i = 0; i < count; i += 1) {
    const some: Record<string, unknown> = {};
    Object.entries(facts).forEach(([key, value], k) => {
      const turn = scatter(i * 64 + k);
      const choices = otherValues[key] ?? [value];
      if (turn % 3 !== 0)
        some[key] = choices[Math.floor(turn / 3) % choices.length];
    });
    yield JSON.stringify({
      format: "staying-power/case",
      version: 1,
      breakup,
      asOf: benchToday,
      facts: some,
    });
  }
}

/** A whole number ≥ 0 that looks random, always the same for the same number (murmur3's finaliser). */
function scatter(number: number): number {
  let mixed = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
