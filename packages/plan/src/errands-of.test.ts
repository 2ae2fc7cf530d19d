import { gates, parseSafetyAnswers } from "@staying-power/care";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { errandsOf } from "./errands-of.ts";
import { errandTopics, topicTies } from "./rules/errand-topics.ts";
import { arbitraryInput, caseOf } from "./testing/arbitrary-input.ts";
import { knownOf } from "./known.ts";

const today = "2026-11-22";

function inputOf(
  facts: object,
  more: { readonly given?: object; readonly events?: readonly object[] } = {},
) {
  return {
    theCase: caseOf({
      format: "staying-power/case",
      version: 1,
      breakup: "2026-10-01",
      facts: { endedBy: "ex", ...facts },
      events: more.events ?? [],
    }),
    answers: parseSafetyAnswers(
      Object.fromEntries(
        Object.entries(more.given ?? {}).map(([key, answer]) => [
          key,
          { answer, on: today },
        ]),
      ),
    ),
    today,
  };
}

describe("plain matters", () => {
  it("are all there where nothing is known, and none is the person's own", () => {
    expect(errandsOf(inputOf({}))).toEqual({
      own: [],
      other: errandTopics,
      withheld: false,
    });
  });

  it("of the case come first", () => {
    const { own, other } = errandsOf(
      inputOf({ children: true, ties: ["pets", "home"], divorceFiled: true }),
    );
    expect(own).toEqual(["children", "home", "things", "pets", "papers"]);
    expect(other).toEqual(["money", "work"]);
  });

  it.each(["they-asked", "court-order"])(
    "are none behind a stated no: %s",
    (contactForbidden) => {
      expect(
        errandsOf(
          inputOf({ contactForbidden, children: true, ties: ["home"] }),
        ),
      ).toEqual({ own: [], other: [], withheld: true });
    },
  );

  it("are those a tie demands, each its own, where they asked for space", () => {
    const { own, other } = errandsOf(
      inputOf({ contactForbidden: "needs-space", ties: ["work"] }),
    );
    expect(own).toEqual(["work"]);
    expect(other).toEqual([]);
  });

  it("within thirty days of turning up, are the children and the home alone", () => {
    const events = [{ at: "2026-11-10", kind: "break", how: "turned-up" }];
    const ties = ["home", "money", "work"];
    expect(errandsOf(inputOf({ children: true, ties }, { events }))).toEqual({
      own: ["children", "home", "things"],
      other: [],
      withheld: false,
    });
    expect(errandsOf(inputOf({ ties: ["money"] }, { events })).own).toEqual([]);
  });

  it("are never there behind a gate that withholds writing, whatever else is known", () => {
    let shut = 0;
    fc.assert(
      fc.property(arbitraryInput, (input) => {
        const known = knownOf(input);
        const isShut = gates.some(
          ({ id, writing }) =>
            writing === "withheld" && known.gates.includes(id),
        );
        const { own, other, withheld } = errandsOf(input);
        expect(withheld).toBe(isShut);
        if (!isShut) return;
        shut += 1;
        expect([...own, ...other]).toEqual([]);
      }),
      { seed: 42 },
    );
    expect(shut).toBeGreaterThan(5);
  });

  it("each hang on something", () => {
    for (const topic of errandTopics)
      expect(Object.keys(topicTies[topic])).not.toEqual([]);
  });
});
