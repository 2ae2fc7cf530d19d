import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePatch } from "./parse-patch.ts";
import { applied, difference, threeWay } from "./patch.ts";
import { canonical, same } from "./same.ts";

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

/** Any JSON at all: lists in which the same is said twice, ids that come twice, odd names. */
const anything = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(0, 1, "a", "id", true, null),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 6 }),
    fc.array(
      fc.record({ id: fc.constantFrom("x", "y", "z"), say: tie("value") }),
      { maxLength: 4 },
    ),
    fc.dictionary(
      fc.constantFrom("a", "b", "id", "to", "__proto__"),
      tie("value"),
      {
        maxKeys: 3,
      },
    ),
  ),
})).value;

/** As it would come back from where it is kept. */
const kept = (value: unknown): unknown =>
  value === null ? null : parsePatch(JSON.parse(JSON.stringify(value)));

describe("a patch", () => {
  it("makes of one value the other, also after it was kept", () => {
    fc.assert(
      fc.property(anything, anything, (base, ours) => {
        const patch = difference(base, ours);
        expect(patch === null).toBe(same(base, ours));
        expect(applied(patch, base)).toEqual(ours);
        const again = kept(patch);
        expect(again === null).toBe(patch === null);
        if (again !== null)
          expect(applied(parsePatch(again), base)).toEqual(ours);
      }),
      { ...runs, numRuns: 5000 },
    );
  });

  it("adds nothing and takes nothing away when it is made again", () => {
    /** Without an order: where others took away what we moved, there is none to keep. */
    const inAnyOrder = (value: unknown): unknown =>
      JSON.parse(
        JSON.stringify(value ?? null, (_key, part: unknown) =>
          Array.isArray(part) ? part.map(canonical).toSorted() : part,
        ),
      );
    fc.assert(
      fc.property(tree, tree, tree, (base, ours, theirs) => {
        const patch = difference(base, ours);
        expect(applied(patch, ours)).toEqual(ours);
        const once = applied(patch, theirs);
        expect(inAnyOrder(applied(patch, once))).toEqual(inAnyOrder(once));
      }),
      runs,
    );
  });

  it("makes of one list after the other the next, whatever was looked for in those before", () => {
    const entry = fc.record({
      at: fc.constantFrom("2026-11-21", "2026-11-22"),
      say: fc.constantFrom(1, 2),
    });
    const step = fc.record({
      keep: fc.nat({ max: 8 }),
      add: fc.array(entry, { maxLength: 2 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let before: readonly unknown[] = [];
        for (const { keep, add } of steps) {
          const next = [...before.slice(0, keep), ...add];
          const patch = difference(before, next);
          expect(applied(patch, before)).toEqual(next);
          expect(applied(patch, structuredClone(before))).toEqual(next);
          before = next;
        }
      }),
      runs,
    );
  });

  it("keeps by identity whatever it does not touch", () => {
    const base = { one: { deep: [1, 2] }, things: [{ id: "a", in: {} }], n: 1 };
    const patch = difference(base, { ...base, n: 2 });
    const changed = applied(patch, base);
    expect(changed).toEqual({ ...base, n: 2 });
    expect(Object.values(changed ?? {})[0]).toBe(base.one);
    expect(Object.values(changed ?? {})[1]).toBe(base.things);
  });

  it("does not look into what both share", () => {
    const untouchable = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error("looked into");
        },
      },
    );
    const events = Array.from({ length: 100 }, () => untouchable);
    expect(difference({ events, day: 1 }, { events, day: 2 })).toEqual({
      keys: { day: { to: 2 } },
    });
    expect(
      difference({ events }, { events: [...events, "new"] }),
    ).toMatchObject({ keys: { events: { list: { put: [{ add: "new" }] } } } });
  });

  it("leaves alone what the change did not know of, at every depth", () => {
    const known = {
      day: "1",
      things: [
        { id: "a", text: "A" },
        { id: "b", text: "B" },
      ],
      set: ["one"],
    };
    const found = {
      plan: { steps: [1] },
      ...known,
      things: [
        { id: "a", text: "A", colour: "red" },
        { id: "?", what: "no text" },
        "odd",
        { id: "b", text: "B" },
      ],
      set: ["newer", "one"],
    };
    const changed = {
      day: "2",
      things: [
        { id: "b", text: "B" },
        { id: "a", text: "AA" },
        { id: "c", text: "C" },
      ],
      set: ["one", "two"],
    };
    expect(applied(difference(known, changed), found)).toEqual({
      plan: { steps: [1] },
      day: "2",
      things: [
        { id: "b", text: "B" },
        { id: "a", text: "AA", colour: "red" },
        { id: "?", what: "no text" },
        "odd",
        { id: "c", text: "C" },
      ],
      set: ["newer", "one", "two"],
    });
  });

  it("keeps aside what stands where a list or an object should be", () => {
    const patch = difference({ list: [] }, { list: [{ id: "a" }] });
    expect(applied(patch, { list: { of: "a newer kind" } })).toEqual({
      list: [{ id: "a" }],
      unread: [{ list: { of: "a newer kind" } }],
    });
  });

  it("is refused whole when any part of it cannot be read", () => {
    const odd = [
      {},
      { to: 1, gone: true },
      { gone: false },
      { swap: [0, 1] },
      { keys: { a: { swap: [0, 1] } } },
      { list: { swapped: [] } },
      { list: { put: [{ add: 1 }] } },
      { list: { gone: [{ nth: 2 }] } },
      { list: { gone: [{ id: "a", nth: 1 }] } },
      [],
      null,
    ];
    for (const input of odd) expect(parsePatch(input)).toBeNull();
  });
});

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
