import { describe, expect, it } from "vitest";
import { addDays, signalIds, type SignalId } from "@staying-power/case";
import { caseEvidence } from "./case-evidence.ts";
import { reading } from "../index.ts";
import { parsed, today } from "../testing/arbitrary-forecast-case.ts";

const draws = 400;
const head = { format: "staying-power/case", version: 1 } as const;

/** Chance of coming back within a year, so many weeks after the breakup. */
function back(
  weeks: number,
  rest: { facts?: object; events?: object[] } = {},
): number {
  const theCase = parsed({
    ...head,
    breakup: addDays(today, -7 * weeks),
    asOf: today,
    ...rest,
  });
  return reading(theCase, { today, draws }).back.mean[51] ?? NaN;
}

const signal = (id: SignalId, daysAgo = 0): object => ({
  at: addDays(today, -daysAgo),
  kind: "signal",
  signal: id,
});

describe("what a case says", () => {
  it("makes nothing of a plan for a hard moment", () => {
    const plan = {
      at: addDays(today, -3),
      kind: "if-then",
      plan: "a",
      cue: "it is evening",
      response: "walk",
      moment: { part: "evening" },
    };
    expect(back(10, { events: [plan] })).toBe(back(10));
  });

  it("makes nothing of a project of their own", () => {
    const project = {
      at: addDays(today, -3),
      kind: "project",
      project: "a",
      area: "passion",
      what: "the guitar",
      show: "one song",
      slots: [{ day: "tuesday", part: "evening", minutes: 90 }],
    };
    const slot = { kind: "slot", project: "a", part: "evening", done: true };
    expect(
      back(10, { events: [project, { at: addDays(today, -1), ...slot }] }),
    ).toBe(back(10));
  });

  it.each(["warm-contact", "said-misses-me", "asked-to-meet"] as const)(
    "raises the chance with %s",
    (id) => {
      expect(back(10, { events: [signal(id)] })).toBeGreaterThan(
        back(10) + 0.01,
      );
      expect(back(10, { facts: { signals: [id] } })).toBeGreaterThan(
        back(10) + 0.01,
      );
    },
  );

  it.each(["hostile", "blocked-me", "logistics-only"] as const)(
    "lowers the chance with %s",
    (id) => {
      expect(back(10, { events: [signal(id)] })).toBeLessThan(back(10) - 0.005);
      expect(back(10, { facts: { signals: [id] } })).toBeLessThan(
        back(10) - 0.005,
      );
    },
  );

  it("makes next to nothing of silence", () => {
    expect(
      Math.abs(back(10, { events: [signal("none")] }) - back(10)),
    ).toBeLessThan(0.01);
  });

  it.each(["said-misses-me", "hostile"] as const)(
    "moves less with %s in week 1 than in week 8",
    (id) => {
      const move = (weeks: number): number =>
        Math.abs(Math.log(back(weeks, { events: [signal(id)] }) / back(weeks)));
      expect(move(1)).toBeLessThan(0.8 * move(8));
    },
  );

  it("lets a signal fade as time passes without another", () => {
    const fresh = back(30, { events: [signal("said-misses-me")] });
    const old = back(30, { events: [signal("said-misses-me", 140)] });
    expect(old).toBeLessThan(fresh);
  });

  it("keeps what a summary told of the ex beside what is logged", () => {
    const facts = { signals: ["asked-to-meet"] };
    const events = [signal("warm-contact", 14)];
    expect(back(10, { facts, events })).toBeGreaterThan(back(10, { events }));
    expect(back(10, { facts, events })).toBeGreaterThan(back(10, { facts }));
  });

  it("counts once what both the summary and the journal tell of the same weeks", () => {
    for (const id of signalIds) {
      const facts = { signals: [id] };
      expect(back(10, { facts, events: [signal(id, 14)] })).toBe(
        back(10, { facts }),
      );
      expect(back(10, { facts, events: [signal(id, 40)] })).not.toBe(
        back(10, { facts }),
      );
    }
  });

  it("lowers the chance when No Contact is broken, and for longer when it goes on", () => {
    const facts = { conduct: ["no-contact"], noContactWeeks: 8 };
    const broken = back(10, {
      facts,
      events: [{ at: addDays(today, -1), kind: "break", how: "turned-up" }],
    });
    expect(broken).toBeLessThan(back(10, { facts }));
    const kept = {
      at: addDays(today, -50),
      kind: "conduct",
      conduct: ["no-contact"],
    };
    const pleading = {
      at: addDays(today, -50),
      kind: "conduct",
      conduct: ["pleaded", "constant-contact"],
    };
    expect(back(10, { events: [pleading] })).toBeLessThan(
      back(10, { events: [kept] }),
    );
  });

  it("is the same in whatever order events are listed", () => {
    const events = [
      signal("warm-contact", 40),
      { at: addDays(today, -30), kind: "conduct", conduct: ["no-contact"] },
      { at: addDays(today, -20), kind: "break", how: "wrote" },
      signal("logistics-only", 10),
      {
        at: addDays(today, -5),
        kind: "fact",
        fact: "exPartner",
        value: "dating",
      },
    ];
    const there = back(10, { events });
    expect(back(10, { events: events.toReversed() })).toBe(there);
    expect(
      back(10, { events: [...events.slice(2), ...events.slice(0, 2)] }),
    ).toBe(there);
  });

  it("takes a dated answer from its day on, the latest last, and none from the future", () => {
    const answer = (value: string | null, daysAgo: number): object => ({
      at: addDays(today, -daysAgo),
      kind: "fact",
      fact: "exPartner",
      value,
    });
    const facts = { exPartner: "serious" };
    expect(back(10, { events: [answer("serious", 3)] })).toBe(
      back(10, { facts }),
    );
    expect(back(10, { facts, events: [answer("none", 3)] })).toBe(
      back(10, { facts: { exPartner: "none" } }),
    );
    expect(back(10, { facts, events: [answer(null, 3)] })).toBe(back(10));
    expect(back(10, { facts, events: [answer("none", -3)] })).toBe(
      back(10, { facts }),
    );
  });

  it("lowers the chance as weeks pass with nothing happening", () => {
    expect(back(80)).toBeLessThan(back(26));
    expect(back(26)).toBeLessThan(back(4));
  });

  it("keeps a diary of a thousand signals finite", () => {
    const events = Array.from({ length: 1000 }, (_, i) =>
      signal(signalIds[i % signalIds.length] ?? "none", i % 365),
    );
    const chance = back(60, { events });
    expect(chance).toBeGreaterThanOrEqual(0);
    expect(chance).toBeLessThanOrEqual(1);
  });
});

describe("caseEvidence", () => {
  it("counts weeks from the day of the breakup, and anew from a second one", () => {
    const once = parsed({ ...head, breakup: addDays(today, -70), asOf: today });
    expect(caseEvidence(once, today).weeksSince).toBe(10);
    const twice = parsed({
      ...once,
      facts: { earlierReunions: 1 },
      events: [
        { at: addDays(today, -60), kind: "returned", reason: "sex" },
        { at: addDays(today, -21), kind: "left-again" },
      ],
    });
    const evidence = caseEvidence(twice, today);
    expect(evidence.weeksSince).toBe(3);
    expect(evidence.together).toBeUndefined();
    expect(evidence.known.get("earlierReunions")).toBe(2);
  });

  it("counts what happened this evening, by the person's own calendar, in every time zone", () => {
    for (const zone of ["-10:00", "+00:00", "+14:00"]) {
      const at = `${today}T23:30:00${zone}`;
      const { dated, leftOut } = caseEvidence(
        parsed({
          ...head,
          events: [{ at, kind: "signal", signal: "warm-contact" }],
        }),
        today,
      );
      expect([dated.length, leftOut]).toEqual([1, 0]);
    }
  });

  it("leaves out what is dated after today, says how much, and takes no day of the future for its own", () => {
    const late = caseEvidence(
      parsed({
        ...head,
        breakup: addDays(today, 40),
        asOf: addDays(today, 365),
        events: [
          signal("warm-contact", -300),
          signal("hostile", 1),
          {
            at: addDays(today, 300),
            kind: "fact",
            fact: "exPartner",
            value: "none",
          },
        ],
      }),
      today,
    );
    const without = caseEvidence(
      parsed({ ...head, events: [signal("hostile", 1)] }),
      today,
    );
    expect(late).toEqual({ ...without, leftOut: 3 });
    expect(without.leftOut).toBe(0);
  });

  it("leaves items of an open set unknown, and takes those of a closed one as not so", () => {
    const { known } = caseEvidence(
      parsed({
        ...head,
        facts: { exCircumstances: ["lonely"], ties: ["pets"] },
      }),
      today,
    );
    expect(known.get("exCircumstances:lonely")).toBe("true");
    expect(known.has("exCircumstances:guilt")).toBe(false);
    expect(known.get("ties:pets")).toBe("true");
    expect(known.get("ties:money")).toBe("false");
  });

  it("leaves all other issues open when one of them is that one does not know", () => {
    const { known } = caseEvidence(
      parsed({ ...head, facts: { issues: ["jealousy", "unknown"] } }),
      today,
    );
    expect(known.get("issues:jealousy")).toBe("true");
    expect(known.has("issues:clingy")).toBe(false);
  });
});
