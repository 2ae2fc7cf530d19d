import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "./canonical-json.ts";
import {
  type Case,
  eventsInOrder,
  factsAsOf,
  idOfUnnamed,
  mergeCases,
  parseCase,
} from "./index.ts";
import { arbitraryCase, parsed } from "./testing/arbitrary-case.ts";

const settings = { seed: 2026, numRuns: 1000 };
const head = { format: "staying-power/case", version: 1 } as const;

/** A copy in which some entries were edited by hand: one without a name got the one that an edit gives it. */
const editedCase: fc.Arbitrary<Case> = fc
  .tuple(
    arbitraryCase,
    fc.array(
      fc.constantFrom(
        undefined,
        "2026-10-10",
        "2026-10-10T08:00:00Z",
        "2026-10-10T10:00:00.5+02:00",
      ),
      { minLength: 6, maxLength: 6 },
    ),
  )
  .map(([of, days]) =>
    of.events === undefined
      ? of
      : {
          ...of,
          events: of.events.map((event, place) => {
            const edited = days[place];
            return edited === undefined
              ? event
              : { ...event, edited, id: event.id ?? idOfUnnamed(event, 1) };
          }),
        },
  );
const anyCase = fc.oneof(arbitraryCase, editedCase);

describe("mergeCases", () => {
  it("gives the same whichever copy comes first", () => {
    fc.assert(
      fc.property(anyCase, anyCase, (a, b) => {
        expect(mergeCases(a, b)).toEqual(mergeCases(b, a));
      }),
      settings,
    );
  });

  it("gives the same however three copies are grouped", () => {
    fc.assert(
      fc.property(anyCase, anyCase, anyCase, (a, b, c) => {
        expect(mergeCases(mergeCases(a, b), c)).toEqual(
          mergeCases(a, mergeCases(b, c)),
        );
      }),
      settings,
    );
  });

  it("changes nothing when a copy comes again", () => {
    fc.assert(
      fc.property(anyCase, anyCase, (a, b) => {
        const merged = mergeCases(a, b);
        expect(mergeCases(merged, merged)).toEqual(merged);
        expect(mergeCases(merged, a)).toEqual(merged);
        expect(mergeCases(b, merged)).toEqual(merged);
      }),
      settings,
    );
  });

  it("keeps a case as it is but for the order of its lists", () => {
    fc.assert(
      fc.property(arbitraryCase, (a) => {
        expect(canonicalJson(mergeCases(a, a))).toBe(canonicalJson(a));
      }),
      settings,
    );
  });

  it("loses no event, no answer, no date", () => {
    fc.assert(
      fc.property(arbitraryCase, arbitraryCase, (a, b) => {
        const merged = mergeCases(a, b);
        const told = count((merged.events ?? []).map(canonicalJson));
        for (const copy of [a, b]) {
          for (const [event, times] of count(
            (copy.events ?? []).map(canonicalJson),
          ))
            expect(told.get(event) ?? 0).toBeGreaterThanOrEqual(times);
          for (const [key, value] of Object.entries(copy.facts ?? {})) {
            const stands = Object.entries(merged.facts ?? {}).find(
              ([name]) => name === key,
            )?.[1];
            if (Array.isArray(value))
              expect(stands).toEqual(expect.arrayContaining(value));
            else if (stands !== value)
              expect(told.keys()).toContain(
                canonicalJson({
                  at: "1900-01-01",
                  kind: "fact",
                  fact: key,
                  value,
                }),
              );
          }
          if (copy.breakup !== undefined && copy.breakup !== merged.breakup)
            expect(merged.events).toContainEqual({
              at: copy.breakup,
              kind: "check-in",
              note: "breakup",
            });
        }
      }),
      settings,
    );
  });

  it("gives a case that the parser takes, and whose undated answers still stand", () => {
    fc.assert(
      fc.property(arbitraryCase, arbitraryCase, (a, b) => {
        const merged = mergeCases(a, b);
        expect(parseCase(merged)).toEqual({ ok: true, value: merged });
        expect(factsAsOf(merged, "1900-01-01")).toEqual(merged.facts ?? {});
      }),
      settings,
    );
  });

  it("keeps an entry that was edited once, as it was changed last, with a name or without", () => {
    const at = "2026-10-02";
    const before = parsed({
      ...head,
      events: [
        { at, kind: "met", id: "a" },
        { at, kind: "looked" },
        { at, kind: "looked" },
      ],
    });
    const [met, looked] = before.events ?? [];
    if (met === undefined || looked === undefined) throw new TypeError("both");
    const edit = { ...looked, id: idOfUnnamed(looked, 2), at: "2026-10-03" };
    const early = parsed({
      ...head,
      events: [
        { ...met, note: "By chance.", edited: "2026-10-04T09:00:00Z" },
        looked,
        { ...edit, edited: "2026-10-04" },
      ],
    });
    const late = parsed({
      ...head,
      events: [{ ...met, note: "No.", edited: "2026-10-04T11:30:00+02:00" }],
    });
    const merged = [early, before, late].reduce(mergeCases);
    expect(merged.events).toEqual([
      { ...met, note: "No.", edited: "2026-10-04T11:30:00+02:00" },
      looked,
      { ...edit, edited: "2026-10-04" },
    ]);
  });

  it("lets the stated no stand against an older yes", () => {
    const merged = mergeCases(
      parsed({ ...head, facts: { contactForbidden: "no" } }),
      parsed({ ...head, facts: { contactForbidden: "they-asked" } }),
    );
    expect(merged.facts?.contactForbidden).toBe("they-asked");
    expect(merged.events).toHaveLength(2);
  });

  it("does not raise asOf above both dates unless the breakup asks for it", () => {
    const merged = mergeCases(
      parsed({ ...head, breakup: "2026-10-01" }),
      parsed({ ...head, breakup: "2026-09-01", asOf: "2026-09-15" }),
    );
    expect(merged).toMatchObject({ breakup: "2026-10-01", asOf: "2026-10-01" });
  });
});

describe("eventsInOrder", () => {
  it("does not depend on how the events were stored", () => {
    fc.assert(
      fc.property(arbitraryCase, (a) => {
        const backwards = { ...a, events: (a.events ?? []).toReversed() };
        expect(eventsInOrder(backwards).map(canonicalJson)).toEqual(
          eventsInOrder(a).map(canonicalJson),
        );
      }),
      settings,
    );
  });

  it("puts whole days before times, and times by their instant", () => {
    const of = parsed({
      ...head,
      events: [
        { at: "2026-10-02T09:00:00+02:00", kind: "break", id: "third" },
        { at: "2026-10-02T06:00:00Z", kind: "break", id: "second" },
        { at: "2026-10-02", kind: "break", id: "first" },
        { at: "2026-10-01T23:59:00-05:00", kind: "break", id: "zero" },
      ],
    });
    expect(eventsInOrder(of).map(({ id }) => id)).toEqual([
      "zero",
      "first",
      "second",
      "third",
    ]);
  });
});

function count(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
