import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findLoops } from "./find-loops.ts";
import type { ImportArrow } from "./import-graph.ts";

const arrow = (from: string, to: string, typeOnly = false): ImportArrow => ({
  from,
  to,
  typeOnly,
});

describe("findLoops", () => {
  it("finds each circle once, with all its files", () => {
    const arrows = [
      arrow("a", "b"),
      arrow("b", "c"),
      arrow("c", "a"),
      arrow("c", "d"),
      arrow("d", "e"),
      arrow("e", "d"),
      arrow("f", "f"),
    ];
    expect(findLoops(arrows)).toEqual([["a", "b", "c"], ["d", "e"], ["f"]]);
  });

  it("finds one that types alone close", () => {
    expect(findLoops([arrow("a", "b"), arrow("b", "a", true)])).toEqual([
      ["a", "b"],
    ]);
  });

  it("finds none where every arrow points the same way, and one as soon as one comes back", () => {
    const pair = fc
      .tuple(fc.nat(30), fc.nat(30))
      .filter(([from, to]) => from < to);
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1 }), (pairs) => {
        const arrows = pairs.map(([from, to]) => arrow(`${from}`, `${to}`));
        expect(findLoops(arrows)).toEqual([]);
        const [from, to] = pairs[0] ?? [0, 0];
        const [loop] = findLoops([...arrows, arrow(`${to}`, `${from}`)]);
        expect(loop).toEqual(expect.arrayContaining([`${from}`, `${to}`]));
      }),
      { seed: 1 },
    );
  });
});
