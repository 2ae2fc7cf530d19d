import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkDraft, draftContexts } from "../src/index.ts";
import {
  dangerousTwins,
  harmlessSounds,
  onceAlarming,
  spelledAround,
} from "../src/testing/sounds-of-danger.ts";
import { everydayIdioms } from "./everyday-idioms.ts";

const check = (text: string, context: (typeof draftContexts)[number]) =>
  checkDraft(text, { context, contactForbidden: false });

describe("everyday words that sound of danger", () => {
  it("are enough to look at, each beside its twin", () => {
    expect(harmlessSounds.length).toBeGreaterThanOrEqual(60);
    expect(dangerousTwins.length).toBeGreaterThanOrEqual(45);
    expect(spelledAround.length).toBeGreaterThanOrEqual(25);
  });

  it.each(harmlessSounds)("alarm nobody, not even softly: %s", (text) => {
    for (const context of draftContexts) {
      const { verdict, maybeDanger } = check(text, context);
      expect(verdict).not.toBe("crisis");
      expect(maybeDanger).toBe(false);
    }
  });

  it.each(onceAlarming)("alarm nobody any more: %s", (text, fine) => {
    for (const context of draftContexts)
      expect([context, check(text, context).verdict]).not.toEqual([
        context,
        "crisis",
      ]);
    for (const context of fine)
      expect([context, check(text, context).verdict]).toEqual([context, "ok"]);
  });

  it.each(dangerousTwins)("are no cover for what is meant: %s", (text) => {
    for (const context of draftContexts)
      expect(check(text, context).verdict).toBe("crisis");
  });

  it.each(spelledAround)("are heard through any spelling: %s", (text) => {
    for (const context of draftContexts)
      expect(check(text, context).verdict).toBe("crisis");
  });

  it("lift no danger that stands beside them", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...harmlessSounds),
        fc.constantFrom(...dangerousTwins),
        fc.constantFrom(". ", "! ", "…\n"),
        fc.boolean(),
        fc.constantFrom(...draftContexts),
        (harmless, danger, between, isFirst, context) => {
          const text = (isFirst ? [danger, harmless] : [harmless, danger]).join(
            between,
          );
          expect([text, check(text, context).verdict]).toEqual([
            text,
            "crisis",
          ]);
        },
      ),
      { seed: 20_261_129, numRuns: 400 },
    );
  });

  it("come to an end in a paste of any length", () => {
    for (const words of [
      "took the ",
      "you will really ",
      "jump in the ",
      "cut me ",
    ])
      expect(everydayIdioms(words.repeat(8000))).toEqual([]);
  });
});
