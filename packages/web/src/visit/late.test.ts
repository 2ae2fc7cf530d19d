import { signal } from "@preact/signals";
import fc from "fast-check";
import {
  type Case,
  type Event,
  latestDay,
  parseCase,
  signalIds,
} from "@staying-power/case";
import { history, reading } from "@staying-power/forecast";
import { shutGates } from "@staying-power/care";
import { describe, expect, it } from "vitest";
import { newVisit } from "../testing/visit.ts";
import type { Session } from "./session.ts";

const today = "2026-11-29";
/** Few: the law is about days, not about numbers. */
const draws = 12;

/** What someone tells, in order. */
type Telling = (visit: Session) => void;

const telling: fc.Arbitrary<Telling> = fc.oneof(
  fc.constantFrom("none", "dating", "rebound", "serious").map(
    (value): Telling =>
      (visit) =>
        void visit.answer("exPartner", value),
  ),
  fc.constantFrom(["no-contact"], ["pleaded"], []).map(
    (value): Telling =>
      (visit) =>
        void visit.answer("conduct", value),
  ),
  fc.constantFrom(...signalIds).map((id): Telling => (visit) => {
    const at = visit.today.value;
    visit.log({ at, kind: "signal", signal: id, id: `${at} ${id}` });
  }),
  fc
    .constantFrom("returned" as const, "left-again" as const)
    .map((kind): Telling => (visit) => {
      const at = visit.today.value;
      const event: Event = { at, kind, id: `${at} ${kind}` };
      visit.log(event);
    }),
);

const shift = fc.oneof(
  fc.integer({ min: 2, max: 40 }),
  fc.integer({ min: 41, max: 60_000 }),
);

function later(days: number): string {
  return new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000)
    .toISOString()
    .slice(0, 10);
}

async function begun(day = signal("2026-11-01")) {
  const visit = newVisit({ day });
  await visit.start();
  visit.answer("breakup", "2026-09-01");
  visit.answer("endedBy", "ex");
  visit.answer("conduct", ["no-contact"]);
  day.value = "2026-11-15";
  visit.answer("exPartner", "dating");
  return { visit, day };
}

function readAs(theCase: Case): unknown {
  const asOf = latestDay(theCase, today);
  const { leftOut: _, ...numbers } = reading(
    { ...theCase, asOf },
    {
      today,
      draws,
      first: "2026-11-01",
    },
  );
  return numbers;
}

describe("a clock that was ahead", () => {
  it("changes no reading of the right day, by however much it was ahead", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(telling, { minLength: 1, maxLength: 4 }),
        shift,
        async (tellings, ahead) => {
          const { visit, day } = await begun();
          const without = visit.person.value;
          day.value = later(ahead);
          for (const tell of tellings) tell(visit);
          day.value = today;
          expect(readAs(visit.person.value)).toEqual(readAs(without));
        },
      ),
      { seed: 1129, numRuns: 25 },
    );
  }, 60_000);

  it("is put right in one tap: then it all was told today; and undone in another", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(telling, { minLength: 1, maxLength: 4 }),
        shift,
        async (tellings, ahead) => {
          const wrong = await begun();
          wrong.day.value = later(ahead);
          const right = await begun();
          right.day.value = today;
          for (const tell of tellings) {
            tell(wrong.visit);
            tell(right.visit);
          }
          wrong.day.value = today;
          const before = wrong.visit.person.value;
          const found = wrong.visit.late.value;
          wrong.visit.putLateOnToday();
          expect(wrong.visit.late.value).toBe(0);
          expect(wrong.visit.lateMended.value).toBe(true);
          expect(readAs(wrong.visit.person.value)).toEqual(
            readAs(right.visit.person.value),
          );
          wrong.visit.undoLate();
          expect(wrong.visit.person.value).toEqual(before);
          expect(wrong.visit.late.value).toBe(found);
        },
      ),
      { seed: 1130, numRuns: 25 },
    );
  }, 60_000);

  it("counts the answers of the first day too, and takes no later one for one of them", async () => {
    const day = signal("2027-11-29");
    const visit = newVisit({ day });
    await visit.start();
    visit.answer("endedBy", "ex");
    visit.answer("exPartner", "none");
    day.value = today;
    expect(visit.late.value).toBe(2);
    visit.putLateOnToday();
    expect(visit.record.value.firstDay).toBe(today);
    day.value = "2026-12-10";
    visit.answer("exPartner", "dating");
    expect(visit.person.value.events).toMatchObject([{ at: "2026-12-10" }]);
    expect(visit.lateMended.value).toBe(false);
  });

  it("takes what was said about safety along, so that it is asked again in time", async () => {
    const { visit, day } = await begun();
    day.value = later(400);
    visit.answer("exPartner", "none");
    visit.answerSafety("adult", "yes");
    const said = visit.record.value.safety.adult;
    day.value = today;
    visit.putLateOnToday();
    expect(visit.record.value.safety.adult).toEqual({ ...said, on: today });
    visit.undoLate();
    expect(visit.record.value.safety.adult).toEqual(said);
  });

  it("is left as it is for the visit by who wants that", async () => {
    const { visit, day } = await begun();
    day.value = later(400);
    visit.answer("exPartner", "none");
    day.value = today;
    expect(visit.late.value).toBe(1);
    visit.leaveLate();
    expect(visit.late.value).toBe(0);
  });

  it("says nothing to someone who has flown west", async () => {
    const { visit, day } = await begun();
    day.value = later(1);
    visit.answer("exPartner", "none");
    day.value = today;
    expect(visit.late.value).toBe(0);
    expect(visit.facts.value.exPartner).toBe("none");
  });
});

describe("a clock that is far off", () => {
  it.each(["1900-01-01", "1970-01-01", "2026-11-29", "2199-12-31"])(
    "still takes answers, asks, reads and looks back: %s",
    async (wrong) => {
      const told: Case[] = [];
      const day = signal("2026-11-01");
      const visit = newVisit({
        day,
        ask: async ({ case: theCase }) => {
          told.push(theCase);
          return { kind: "failed" };
        },
      });
      await visit.start();
      visit.answer("breakup", "2026-09-01");
      day.value = wrong;
      expect(visit.answer("exPartner", "rebound")).toBe(true);
      expect(visit.facts.value.exPartner).toBe("rebound");
      for (const key of ["now", "harm", "adult"] as const)
        visit.answerSafety(key, key === "now" ? "safe" : "no");
      const theCase = { ...visit.person.value, breakup: "2027-01-01" };
      expect(() => shutGates(theCase, {}, wrong)).not.toThrow();
      expect(visit.dueSafety.value).not.toBeUndefined();
      for (const each of [visit.person.value, theCase]) {
        expect(
          reading(each, { today: wrong, draws, first: "2026-11-01" }).asOf,
        ).toBeDefined();
        expect(
          history(each, { today: wrong, draws, first: "2026-11-01" }).steps
            .length,
        ).toBeGreaterThan(0);
      }
      expect(visit.backupDue.value).toBeTypeOf("boolean");
      expect(told.length).toBeGreaterThan(0);
      for (const each of told) expect(parseCase(each).ok).toBe(true);
    },
  );

  it("also where nobody brought its day within the calendar", () => {
    const theCase: Case = {
      format: "staying-power/case",
      version: 1,
      breakup: "2026-09-01",
      events: [{ at: "2026-10-01", kind: "signal", signal: "hostile" }],
    };
    for (const wrong of ["2300-01-01", "1970-01-01"])
      for (const told of [theCase, { ...theCase, breakup: "2027-01-01" }]) {
        expect(() => reading(told, { today: wrong, draws })).not.toThrow();
        expect(() => history(told, { today: wrong, draws })).not.toThrow();
        expect(() => shutGates(told, {}, wrong)).not.toThrow();
      }
  });
});
