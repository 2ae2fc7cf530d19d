import { describe, expect, it } from "vitest";
import { checkDraft } from "../src/check-draft.ts";
import { draftContexts } from "../src/draft-check.ts";
import { slang, slangSources } from "../src/testing/slang.ts";

const check = (text: string, context: (typeof draftContexts)[number]) =>
  checkDraft(text, { context, contactForbidden: false });

describe("slang and code for suicide", () => {
  it("is listed somewhere, and told from something", () => {
    const cited = new Set(slang.flatMap(({ listed }) => listed));
    expect([...cited].toSorted()).toEqual(Object.keys(slangSources).toSorted());
    for (const { danger, twins } of slang) {
      expect(danger.length).toBeGreaterThan(0);
      expect(twins.length).toBeGreaterThan(0);
    }
  });

  it.each(slang.flatMap(({ danger }) => danger))("brings help: %s", (text) => {
    for (const context of draftContexts) {
      const { verdict, flags } = check(text, context);
      expect(verdict).toBe("crisis");
      expect(flags.some(({ label }) => label.startsWith("threat-"))).toBe(true);
    }
  });

  it.each(slang.flatMap(({ twins }) => twins))("lets pass: %s", (text) => {
    for (const context of draftContexts)
      expect(check(text, context).verdict).not.toBe("crisis");
  });
});
