import { describe, expect, it } from "vitest";
import {
  type Cause,
  causes,
  moved,
  moves,
  type StateId,
  stateIds,
} from "./states.ts";

describe("the states and moves", () => {
  it("have a move to healing from everywhere, by a wish and by a gate", () => {
    for (const state of stateIds) {
      expect(moved(state, "let-go")).toBe("healing");
      expect(moved(state, "healing-gate-shut")).toBe("healing");
      expect(moved(state, "gate-shut")).toBe("gate");
    }
  });

  it.each(moves)("$from goes to $to by $by", ({ from, to, by }) => {
    const starts = from === "any" ? stateIds : [from];
    for (const start of starts) expect(moved(start, by)).toBe(to);
  });

  it("stay where the table says nothing", () => {
    const known = new Set(moves.map(({ from, by }) => `${from} ${by}`));
    for (const state of stateIds)
      for (const by of causes)
        if (!known.has(`${state} ${by}`) && !known.has(`any ${by}`))
          expect(moved(state, by)).toBe(state);
  });

  it("say one thing each, and use every cause", () => {
    const pairs = moves.map(({ from, by }) => `${from} ${by}`);
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(new Set(moves.map(({ by }) => by))).toEqual(new Set<Cause>(causes));
    expect(new Set(moves.map(({ to }) => to))).toEqual(
      new Set<StateId>(stateIds),
    );
  });
});
