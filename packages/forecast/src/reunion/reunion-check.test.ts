import {
  addDays,
  reasonIds,
  reunionQuestionIds,
  reunionQuestions,
  type Case,
} from "@staying-power/case";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reading } from "../index.ts";
import { parsed } from "../testing/arbitrary-forecast-case.ts";
import { reunionCheck, type ReunionCheck } from "./reunion-check.ts";

const today = "2026-11-29";
const draws = 100;
/** What two ways of adding the same numbers up may differ by. */
const rounding = 1e-9;

function answer(on: string, question: string, said: string | null) {
  return { at: on, kind: "reunion", question, answer: said };
}

function together(events: readonly object[], on = today): Case {
  return parsed({
    format: "staying-power/case",
    version: 1,
    breakup: "2026-06-01",
    asOf: today,
    facts: { endedBy: "ex", relationshipMonths: 30, exPartner: "none" },
    events: [{ at: on, kind: "returned" }, ...events],
  });
}

const check = (of: Case, setAside: readonly string[] = []): ReunionCheck =>
  reunionCheck(of, { today, draws, setAside });

const meanOf = ({ reasons }: Pick<ReunionCheck, "reasons">, id: string) =>
  reasons.find((each) => each.id === id)?.share.mean ?? NaN;

const spread = ({ reasons }: ReunionCheck, id: string): number => {
  const share = reasons.find((each) => each.id === id)?.share;
  return (share?.high ?? NaN) - (share?.low ?? NaN);
};

const nightly = (on: string) => [
  answer(on, "hours", "late"),
  answer(on, "time-together", "nights-in"),
  answer(on, "closeness", "only-bodily"),
];
const right = (on: string) => [
  answer(on, "hours", "by-day"),
  answer(on, "time-together", "ordinary"),
  answer(on, "old-problem", "own-part"),
  answer(on, "noticed", "unasked"),
  answer(on, "asks-about-me", "yes"),
];

function expectSame(one: ReunionCheck, other: ReunionCheck): void {
  for (const { id, share } of one.reasons) {
    const twin = other.reasons.find((each) => each.id === id)?.share;
    expect(Math.abs(share.mean - (twin?.mean ?? NaN))).toBeLessThan(rounding);
    expect(Math.abs(share.low - (twin?.low ?? NaN))).toBeLessThan(rounding);
  }
  for (const [week, mean] of one.stay.mean.entries())
    expect(Math.abs(mean - (other.stay.mean[week] ?? NaN))).toBeLessThan(
      rounding,
    );
}

describe("with no answer", () => {
  it("is what the reading says", () => {
    for (const on of [today, "2026-10-04"]) {
      const of = together([], on);
      const found = check(of);
      const read = reading(of, { today, draws });
      expect(found.mirageRisk).toEqual(read.mirageRisk);
      expect(found.stay.mean).toEqual(read.stay.mean.slice(0, 52));
      expect(found.stay.low).toEqual(read.stay.low.slice(0, 52));
      if (on !== today) continue;
      for (const { id, share } of read.reasons) {
        expect(meanOf(found, id)).toBeCloseTo(share.mean, 10);
      }
    }
    expect(check(together([])).next).not.toBeNull();
  });

  it("about them stays so, whatever is said of one's own side", () => {
    const own = [
      answer(today, "my-reason", "pride"),
      answer(today, "my-part", "all-theirs"),
      answer(today, "at-ease", "careful"),
    ];
    const found = check(together(own));
    expectSame(found, check(together([])));
    expect(found.answers).toHaveLength(3);
    expect(found.rounds).toEqual([]);
  });

  it("lets a wrong reason give way as the weeks go by", () => {
    const later = check(together([], addDays(today, -140)));
    expect(meanOf(later, "attraction")).toBeGreaterThan(
      meanOf(check(together([])), "attraction"),
    );
    expect(later.weeksBack).toBe(20);
  });

  it("reads someone who is not back as if they came back today", () => {
    const { events: _, ...apart } = together([]);
    const found = check(apart);
    expect(found.state).toBe("as-if-back");
    expectSame(found, check(together([])));
  });
});

describe("answers", () => {
  it("are of one piece with the reading", () => {
    const of = together(nightly("2026-11-10"), "2026-11-01");
    const found = check(of);
    const read = reading(of, { today, draws });
    expect(read.mirageRisk).toEqual(found.mirageRisk);
    expect(read.stay.mean.slice(0, 52)).toEqual(found.stay.mean);
    for (const { id, share } of read.reasons)
      expect(meanOf(found, id)).toBeCloseTo(share.mean, 10);
  });

  it("give the same in any order", () => {
    const every = [
      ...nightly("2026-11-10"),
      ...right("2026-11-24"),
      answer("2026-11-08", "how-back", "slid-back"),
      answer("2026-11-24", "hours", "evenings"),
    ].slice(0, 9);
    const expected = check(together(every, "2026-11-01"));
    fc.assert(
      fc.property(
        fc.shuffledSubarray(every, { minLength: every.length }),
        (shuffled) => {
          expect(check(together(shuffled, "2026-11-01"))).toEqual(expected);
        },
      ),
      { seed: 1601, numRuns: 4 },
    );
  });

  it("point to the reason that they are signs of, and to how long it lasts", () => {
    const nothing = check(together([]));
    const sex = check(together(nightly(today)));
    const wanted = check(together(right(today)));
    expect(meanOf(sex, "sex")).toBeGreaterThan(3 * meanOf(nothing, "sex"));
    expect(meanOf(wanted, "attraction")).toBeGreaterThan(
      meanOf(nothing, "attraction"),
    );
    expect(sex.mirageRisk.mean).toBeGreaterThan(nothing.mirageRisk.mean);
    expect(wanted.mirageRisk.mean).toBeLessThan(nothing.mirageRisk.mean);
  });

  it("never count twice on one day, and little more within a few days", () => {
    const once = together(nightly("2026-11-20"), "2026-11-01");
    const twice = together(
      [...nightly("2026-11-20"), ...nightly("2026-11-20")].map(
        (event, place) => ({ ...event, id: `${place}` }),
      ),
      "2026-11-01",
    );
    expectSame(check(once), check(twice));
    const soon = together(
      [...nightly("2026-11-20"), ...nightly("2026-11-22")],
      "2026-11-01",
    );
    const moved =
      meanOf(check(once), "sex") -
      meanOf(check(together([], "2026-11-01")), "sex");
    const more = Math.abs(
      meanOf(check(soon), "sex") - meanOf(check(once), "sex"),
    );
    expect(more).toBeLessThan(moved / 3);
  });

  it("that contradict one another widen the range", () => {
    const mixed = check(
      together([...nightly(today), ...right(today).slice(2)]),
    );
    const clear = check(together(right(today)));
    expect(spread(mixed, "attraction")).toBeGreaterThan(
      1.5 * spread(clear, "attraction"),
    );
  });

  it("that are taken back, from before it ended again, or of a later day do not count", () => {
    const nothing = check(together([], "2026-11-01"));
    const back = nightly("2026-11-10").map((event) => ({
      ...event,
      at: "2026-11-11",
      answer: null,
    }));
    expectSame(
      check(together([...nightly("2026-11-10"), ...back], "2026-11-01")),
      nothing,
    );
    expectSame(check(together(nightly("2026-12-05"), "2026-11-01")), nothing);
    const again = [
      { at: "2026-07-01", kind: "returned" },
      ...nightly("2026-07-02"),
      { at: "2026-08-01", kind: "left-again" },
    ];
    const bare = again.filter((event) => event.kind !== "reunion");
    expectSame(
      check(together(again, "2026-11-01")),
      check(together(bare, "2026-11-01")),
    );
  });

  it("make of a reason told with the return a guess", () => {
    const told = (events: readonly object[]): Case =>
      parsed({
        ...together([]),
        events: [{ at: today, kind: "returned", reason: "guilt" }, ...events],
      });
    expect(meanOf(check(told([])), "guilt")).toBeCloseTo(1, 6);
    const seen = check(told(right(today)));
    expect(meanOf(seen, "guilt")).toBeLessThan(0.5);
    expect(meanOf(seen, "guilt")).toBeGreaterThan(
      meanOf(check(together(right(today))), "guilt"),
    );
  });

  it("show over time that another reason takes its place", () => {
    const found = check(
      together(
        [
          ...nightly("2026-09-02"),
          answer("2026-10-01", "hours", "evenings"),
          ...right("2026-11-28"),
        ],
        "2026-09-01",
      ),
    );
    expect(found.rounds.map(({ on }) => on)).toEqual([
      "2026-09-02",
      "2026-10-01",
      "2026-11-28",
    ]);
    const [first, , last] = found.rounds;
    if (first === undefined || last === undefined) throw new Error("no rounds");
    expect(meanOf(last, "sex")).toBeLessThan(meanOf(first, "sex"));
    expect(meanOf(last, "attraction")).toBeGreaterThan(
      meanOf(first, "attraction"),
    );
    expect(last.mirageRisk.mean).toBeLessThan(first.mirageRisk.mean);
  });
});

describe("how it moved", () => {
  it("keeps its beginning, and the newest eleven days beside it", () => {
    const days = Array.from({ length: 15 }, (_, i) =>
      addDays("2026-08-01", 8 * i),
    );
    const found = check(
      together(
        days.map((on) => answer(on, "hours", "late")),
        "2026-08-01",
      ),
    );
    expect(found.rounds.map(({ on }) => on)).toEqual([
      days[0],
      ...days.slice(-11),
    ]);
  });
});

describe("the day to look again", () => {
  it("is not moved by an answer about oneself", () => {
    const of = together(
      [
        answer("2026-11-10", "hours", "late"),
        answer("2026-11-20", "my-reason", "love"),
        answer("2026-11-20", "at-ease", "at-ease"),
      ],
      "2026-11-01",
    );
    expect(check(of).againOn).toBe("2026-11-24");
  });
});

describe("the next question", () => {
  it("is one that tells the most, is not asked again within two weeks, and not when set aside", () => {
    const nothing = check(together([], "2026-11-01"));
    const best = nothing.next?.question ?? "hours";
    expect(check(together([], "2026-11-01"), [best]).next?.question).not.toBe(
      best,
    );
    for (const said of reunionQuestions[best].options) {
      const of = together([answer("2026-11-20", best, said)], "2026-11-01");
      const found = check(of);
      expect(found.next?.question).not.toBe(best);
      expect(found.againOn).toBe(
        reunionQuestions[best].about === "lately" ? "2026-12-04" : null,
      );
    }
  });

  it("is none once all was answered, and speaks of the ex alone", () => {
    const every = reunionQuestionIds.map((question) =>
      answer(today, question, reunionQuestions[question].options[0]),
    );
    expect(check(together(every)).next).toBeNull();
    const own = reunionQuestionIds.filter(
      (id) => reunionQuestions[id].about === "me",
    );
    expect(own).not.toContain(check(together([])).next?.question);
  });

  it("to tell two reasons apart names an answer for each", () => {
    const { apart, reasons } = check(together([]));
    if (apart === null) throw new Error("nothing tells them apart");
    const options: readonly string[] = reunionQuestions[apart.question].options;
    for (const each of apart.speaks) expect(options).toContain(each);
    expect(apart.speaks[0]).not.toBe(apart.speaks[1]);
    expect(reasons).toHaveLength(reasonIds.length);
  });
});

describe("the seven signs", () => {
  it("stand with the days they were seen, and pass when five last for three weeks", () => {
    const found = check(
      together([...right("2026-11-02"), ...right("2026-11-16")], "2026-11-01"),
    );
    expect(found.signs.find(({ id }) => id === "own-part")?.seen).toEqual([
      "2026-11-02",
      "2026-11-16",
    ]);
    expect(found.rightReason).toEqual({ seen: 4, overDays: 14, passed: false });
    const more = [
      ...right("2026-11-02"),
      answer("2026-11-02", "pace", "slow-is-fine"),
      ...right("2026-11-24"),
      answer("2026-11-24", "pace", "slow-is-fine"),
    ];
    expect(check(together(more, "2026-11-01")).rightReason).toEqual({
      seen: 5,
      overDays: 22,
      passed: true,
    });
    // What was seen and is no longer so is kept with its day, and no sign any more.
    const gone = [...more, answer("2026-11-28", "pace", "hurries")];
    const now = check(together(gone, "2026-11-01"));
    expect(now.rightReason.passed).toBe(false);
    expect(now.signs.find(({ id }) => id === "slow-pace")?.seen).toEqual([
      "2026-11-02",
      "2026-11-24",
    ]);
  });

  it("never pass on one evening, however long ago one of them was seen first", () => {
    const evening = [
      ...right("2026-11-24"),
      answer("2026-11-24", "pace", "slow-is-fine"),
    ];
    for (const before of [
      [],
      [answer("2026-11-02", "hours", "by-day")],
      right("2026-11-02"),
    ])
      expect(
        check(together([...before, ...evening], "2026-11-01")).rightReason,
      ).toEqual({ seen: 5, overDays: 0, passed: false });
  });
});

describe("reunionCheck", () => {
  it("refuses draws that are none", () => {
    for (const bad of [0, 0.5, 100_001])
      expect(() => reunionCheck(together([]), { today, draws: bad })).toThrow(
        RangeError,
      );
  });
});
