import { describe, expect, it } from "vitest";
import { terminalWords } from "./index.ts";

describe("terminalWords", () => {
  it("fits every hour", () => {
    expect(JSON.stringify(terminalWords)).not.toMatch(
      /tonight|this (?:morning|evening)/i,
    );
  });

  it("speaks of one open question as of one", () => {
    const { you } = terminalWords.page.unknown;
    expect(you(1)).toContain("It counts as unknown");
    expect(you(2)).toContain("They count as unknown");
  });
});
