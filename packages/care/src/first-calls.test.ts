import { describe, expect, it } from "vitest";
import { helpLines } from "../data/help-lines.ts";
import { firstCalls, helpCountries, helpFor } from "./index.ts";

describe("firstCalls", () => {
  it("knows every country of the list, and no other", () => {
    expect(helpCountries).toEqual(Object.keys(helpLines));
  });

  it.each(Object.keys(helpLines))(
    "says for %s what the list says first",
    (country) => {
      const { emergency, groups } = helpFor(country, ["crisis"]);
      const first = groups[0]?.lines.find(({ number }) => number !== undefined);
      expect(first).toBeDefined();
      const { name, number, note } = first ?? {};
      expect(firstCalls(country)).toEqual({
        emergency,
        talk: { name, number, ...(note !== undefined && { note }) },
      });
    },
  );

  it.each([undefined, "ZZ", "toString"])("knows nothing for %s", (country) => {
    expect(firstCalls(country)).toBeNull();
  });
});
