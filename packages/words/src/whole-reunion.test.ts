import { reasonIds, type ReasonId } from "@staying-power/case";
import type { ReunionCheck } from "@staying-power/forecast";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reunionMove, wholeReunion } from "./whole-reunion.ts";

const range = fc
  .tuple(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([a, b, c]) => {
    const [low = 0, mean = 0, high = 0] = [a, b, c].toSorted((x, y) => x - y);
    return { low, mean, high };
  });

const shares = fc
  .array(fc.double({ min: 0.01, max: 1, noNaN: true }), {
    minLength: reasonIds.length,
    maxLength: reasonIds.length,
  })
  .map((raw) => {
    const total = raw.reduce((sum, one) => sum + one, 0);
    return reasonIds
      .map((id, place) => {
        const mean = (raw[place] ?? 0) / total;
        return { id, share: { mean, low: mean / 2, high: (1 + mean) / 2 } };
      })
      .toSorted((a, b) => b.share.mean - a.share.mean);
  });

const round = fc.record({
  on: fc.constantFrom("2026-11-01", "2026-11-15"),
  reasons: shares,
  mirageRisk: range,
});

const check = fc.record({
  reasons: shares,
  mirageRisk: range,
  rounds: fc.array(round, { maxLength: 4 }),
});

describe("a reunion check in whole people", () => {
  it("counts a hundred in the reasons, and in those who stay and leave, each within its range", () => {
    fc.assert(
      fc.property(check, (exact) => {
        const whole = wholeReunion(exact);
        for (const { reasons, lasts } of [whole, ...whole.rounds]) {
          expect(reasons.reduce((sum, { about }) => sum + about, 0)).toBe(100);
          for (const { about, low, high } of [...reasons, lasts]) {
            expect([about, low, high].every(Number.isInteger)).toBe(true);
            expect(low).toBeLessThanOrEqual(about);
            expect(high).toBeGreaterThanOrEqual(about);
          }
        }
        const { lasts, leaves } = whole;
        expect(lasts.about + leaves.about).toBe(100);
        expect(leaves).toMatchObject({
          low: 100 - lasts.high,
          high: 100 - lasts.low,
        });
      }),
    );
  });

  it("says what the chance that they leave is beside the chance that they stay", () => {
    const whole = wholeReunion(of({ attraction: 1 }, { mean: 0.3 }));
    expect(whole.lasts).toEqual({ about: 70, low: 60, high: 80 });
  });

  it.each([
    ["nothing-told", { attraction: 0.9, guilt: 0.1 }, 0],
    ["cannot-tell", even(), 1],
    ["several", { guilt: 0.5, sex: 0.4, attraction: 0.1 }, 1],
    ["one-leads", { attraction: 0.95, guilt: 0.05 }, 1],
  ] as const)("is %s", (clear, given, rounds) => {
    const exact = of(given, { mean: 0.5 });
    const whole = wholeReunion({
      ...exact,
      rounds: Array.from({ length: rounds }, () => ({
        on: "2026-11-01",
        ...exact,
      })),
    });
    expect(whole.clear).toBe(clear);
  });
});

describe("what moved between checks", () => {
  const moved = (...given: readonly Shares[]) =>
    reunionMove(
      wholeReunion({
        ...of({ attraction: 1 }, { mean: 0.5 }),
        rounds: given.map((one, place) => ({
          on: `2026-11-0${place + 1}`,
          ...of(one, { mean: 0.5 }),
        })),
      }).rounds,
    );

  it("is nothing before there are two", () => {
    expect(moved()).toBeNull();
    expect(moved({ guilt: 1 })).toBeNull();
  });

  it("is another reason that takes its place where the wrong one falls and the right one rises", () => {
    expect(
      moved(
        { loneliness: 0.6, attraction: 0.4 },
        { loneliness: 0.3, attraction: 0.7 },
      ),
    ).toEqual({ kind: "takes-place", wrong: "loneliness" });
  });

  it("names what rose where the right one falls", () => {
    expect(
      moved(
        { attraction: 0.8, guilt: 0.2 },
        { attraction: 0.5, guilt: 0.1, sex: 0.4 },
      ),
    ).toEqual({ kind: "fades", wrong: "sex" });
  });

  it("is nothing to speak of below five of a hundred, or where a wrong one takes the place of another", () => {
    expect(
      moved(
        { loneliness: 0.6, attraction: 0.4 },
        { loneliness: 0.57, attraction: 0.43 },
      ),
    ).toMatchObject({ kind: "steady" });
    expect(
      moved(
        { loneliness: 0.6, attraction: 0.4 },
        { guilt: 0.6, attraction: 0.4 },
      ),
    ).toMatchObject({ kind: "steady" });
  });
});

type Shares = { readonly [Id in ReasonId]?: number };

function even(): Shares {
  return Object.fromEntries(reasonIds.map((id) => [id, 1 / reasonIds.length]));
}

function of(
  given: Shares,
  { mean }: { readonly mean: number },
): Pick<ReunionCheck, "reasons" | "mirageRisk" | "rounds"> {
  return {
    reasons: reasonIds
      .map((id) => {
        const share = given[id] ?? 0;
        return {
          id,
          share: {
            mean: share,
            low: Math.max(0, share - 0.1),
            high: Math.min(1, share + 0.1),
          },
        };
      })
      .toSorted((a, b) => b.share.mean - a.share.mean),
    mirageRisk: { mean, low: mean - 0.1, high: mean + 0.1 },
    rounds: [],
  };
}
