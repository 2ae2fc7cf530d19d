const day = (date: number): string => `2026-11-${`${date}`.padStart(2, "0")}`;

/** What two people hand over, without what answers are sealed to. */
const kim = {
  format: "staying-power/shared-case",
  version: 1,
  sharedAt: "2026-11-29T18:20:00.000Z",
  name: "Kim",
  asks: "Should I answer his message about the cat? And is it worth waiting?",
  zone: "America/New_York",
  country: "US",
  journal: [{ on: day(3), text: "Slept at last. I did not write." }],
  safety: {
    now: { answer: "safe", on: day(29), seen: [] },
    harm: { answer: "no", on: day(29), seen: [] },
  },
  case: {
    format: "staying-power/case",
    version: 1,
    breakup: "2026-09-20",
    asOf: day(29),
    facts: {
      endedBy: "ex",
      relationshipKind: "dating",
      relationshipMonths: 31,
      issues: ["argumentative"],
      ending: "torn",
      conduct: ["pleaded", "no-contact"],
      exPartner: "none",
      signals: ["neutral-contact"],
    },
    events: [
      { at: day(1), kind: "break", how: "wrote" },
      { at: day(8), kind: "signal", signal: "neutral-contact" },
      { at: day(9), kind: "answered" },
      { at: day(27), kind: "signal", signal: "neutral-contact" },
    ],
  },
};

const { journal: _journal, ...withoutJournal } = kim;

/** Cases by what is the matter in them. */
export const sharedCases = {
  kim,
  /** Behind a gate that withholds the numbers. */
  dana: {
    ...withoutJournal,
    name: "Dana",
    zone: "Europe/London",
    country: "GB",
    asks: "I do not know what to do.",
    safety: { now: { answer: "i-may-hurt-myself", on: day(29), seen: [] } },
    case: { ...kim.case, facts: { endedBy: "ex" }, events: [] },
  },
};
