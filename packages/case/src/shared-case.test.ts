import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseSharedCase } from "./shared-case.ts";

const shared = {
  format: "staying-power/shared-case",
  version: 1,
  sharedAt: "2026-11-30T10:00:00.000Z",
  replyTo: `age1${"q".repeat(58)}`,
  name: "Kim",
  asks: "Should I answer?",
  zone: "Europe/London",
  country: "GB",
  case: { format: "staying-power/case", version: 1, breakup: "2026-11-01" },
  journal: [{ on: "2026-11-03", text: "Slept at last." }],
  readings: [
    {
      on: "2026-11-03",
      state: "apart",
      outcomes: {
        backAndStayed: { about: 11, low: 5, high: 20 },
        backAndLeft: { about: 19, low: 10, high: 30 },
        notBack: { about: 70, low: 55, high: 84 },
      },
    },
  ],
  safety: { now: { answer: "safe", on: "2026-11-29", seen: [] } },
};

describe("parseSharedCase", () => {
  it("gives back what was shared, with all parts or only those that must be there", () => {
    expect(parseSharedCase(shared)).toEqual({ ok: true, value: shared });
    const {
      name: _n,
      asks: _a,
      country: _c,
      journal: _j,
      readings: _r,
      safety: _s,
      ...least
    } = shared;
    expect(parseSharedCase(least)).toEqual({ ok: true, value: least });
  });

  it("names the place of what is wrong, in the case and around it", () => {
    const inside = parseSharedCase({
      ...shared,
      case: { ...shared.case, breakup: "1" },
    });
    expect(inside).toMatchObject({
      ok: false,
      error: { issues: [{ path: "case.breakup" }] },
    });
    const around = parseSharedCase({
      ...shared,
      journal: [{ on: "2026-02-30", text: "" }],
    });
    expect(around).toMatchObject({
      ok: false,
      error: { issues: [{ path: "journal[0].on" }] },
    });
  });

  const [reading] = shared.readings;
  const notBack = (about: number, low: number, high: number) => ({
    outcomes: { ...reading?.outcomes, notBack: { about, low, high } },
  });
  it.each<[string, object]>([
    ["on", { on: "2026-02-30" }],
    ["state", { state: "divorced" }],
    ["outcomes.notBack", notBack(70, 71, 84)],
    ["outcomes.notBack.high", notBack(70, 55, 101)],
    ["outcomes", notBack(71, 55, 84)],
  ])("takes no reading whose %s is wrong", (path, wrong) => {
    expect(
      parseSharedCase({
        ...shared,
        readings: [reading, { ...reading, ...wrong }],
      }),
    ).toMatchObject({
      ok: false,
      error: { issues: [{ path: `readings[1].${path}` }] },
    });
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        expect(parseSharedCase(input).ok).toBe(false);
        parseSharedCase({ ...shared, case: input });
      }),
    );
  });
});
