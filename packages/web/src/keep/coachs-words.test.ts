import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinOwnWords, parseOwnWords } from "./coachs-words.ts";

const coach = {
  name: "Anna",
  recipient: "age1x",
  verify: "v",
  relay: "https://desk.example",
  door: "d",
  revision: 2,
  texts: { "task.walk.how": "Go out." },
  bytes: 900,
  on: "2026-11-30",
};

describe("a coach's words as they are kept", () => {
  it("read back as they were kept", () => {
    expect(parseOwnWords({ coach })).toEqual({ coach });
    const colour = { light: "#a8471f", dark: "#f0a07a" };
    expect(parseOwnWords({ coach: { ...coach, colour } })).toEqual({
      coach: { ...coach, colour },
    });
  });

  it("are not used where anything that they stand on is missing", () => {
    for (const name of ["name", "recipient", "verify", "relay", "door", "on"])
      expect(parseOwnWords({ coach: { ...coach, [name]: 7 } })).toEqual({});
    expect(parseOwnWords({ coach: { ...coach, revision: 0 } })).toEqual({});
  });

  it("are read from anything", () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        expect(() => parseOwnWords(input)).not.toThrow();
      }),
    );
  });

  it("of two devices are the newer of the same coach, and else those that are here", () => {
    const newer = { coach: { ...coach, revision: 3 } };
    const other = { coach: { ...coach, recipient: "age1y", revision: 9 } };
    expect(joinOwnWords({ coach }, newer)).toBe(newer);
    expect(joinOwnWords(newer, { coach })).toBe(newer);
    expect(joinOwnWords({ coach }, other)).toEqual({ coach });
    expect(joinOwnWords({}, other)).toBe(other);
  });
});
