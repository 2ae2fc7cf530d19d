import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { same, threeWay } from "./three-way.ts";

const leaf = fc.oneof(fc.integer(), fc.string(), fc.boolean());
const item = fc.record({ id: fc.stringMatching(/^[a-e]$/), text: leaf });
const list = fc.uniqueArray(item, { selector: ({ id }) => id, maxLength: 5 });
const tree = fc.record(
  {
    one: leaf,
    two: leaf,
    set: fc.uniqueArray(fc.constantFrom("a", "b", "c", "d")),
    things: list,
    inner: fc.record({ three: leaf, four: leaf }, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
);
const runs = { seed: 20_261_123, numRuns: 500 };

describe("threeWay", () => {
  it("takes the one that changed when only one did", () => {
    fc.assert(
      fc.property(tree, tree, (base, changed) => {
        expect(threeWay(base, changed, base)).toEqual(changed);
        expect(threeWay(base, base, changed)).toEqual(changed);
      }),
      runs,
    );
  });

  it("gives what both agree on", () => {
    fc.assert(
      fc.property(tree, tree, (base, both) => {
        expect(same(threeWay(base, both, both), both)).toBe(true);
      }),
      runs,
    );
  });

  it("loses nothing that either added to a list, and brings back nothing either took away", () => {
    fc.assert(
      fc.property(list, list, list, (base, ours, theirs) => {
        const merged = threeWay(base, ours, theirs);
        const ids = Array.isArray(merged)
          ? merged.map((each: { id: string }) => each.id)
          : [];
        const has = (
          from: typeof list extends fc.Arbitrary<infer T> ? T : never,
          id: string,
        ) => from.some((each) => each.id === id);
        for (const id of ["a", "b", "c", "d", "e"]) {
          const added = !has(base, id) && (has(ours, id) || has(theirs, id));
          const gone = has(base, id) && !has(ours, id) && !has(theirs, id);
          if (added) expect(ids).toContain(id);
          if (gone) expect(ids).not.toContain(id);
        }
        expect(new Set(ids).size).toBe(ids.length);
      }),
      runs,
    );
  });

  it("joins what two tabs answered at once", () => {
    expect(
      threeWay(
        { facts: { endedBy: "ex" }, ties: ["home"] },
        { facts: { endedBy: "me" }, ties: ["home", "pets"] },
        { facts: { endedBy: "ex", children: true }, ties: [] },
      ),
    ).toEqual({ facts: { endedBy: "me", children: true }, ties: ["pets"] });
  });

  it("lets ours stand where both changed the very same thing", () => {
    expect(threeWay({ a: 1 }, { a: 2 }, { a: 3 })).toEqual({ a: 2 });
  });

  it("keeps what one changed although the other took it away", () => {
    expect(
      threeWay([{ id: "x", text: "old" }], [{ id: "x", text: "new" }], []),
    ).toEqual([{ id: "x", text: "new" }]);
  });

  it("keeps something said twice, twice", () => {
    expect(threeWay(["a"], ["a", "a"], ["a", "b"])).toEqual(["a", "b", "a"]);
  });
});
