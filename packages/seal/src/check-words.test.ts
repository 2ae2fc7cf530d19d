import { describe, expect, it } from "vitest";
import { checkWords } from "./check-words.ts";
import { newIdentity } from "./seal.ts";

describe("checkWords", () => {
  it("gives five words that can be spoken", async () => {
    const { recipient } = await newIdentity();
    const words = checkWords([recipient]);
    expect(words).toHaveLength(5);
    for (const word of words)
      expect(word).toMatch(
        /^[bdf-hj-npr-tvz][aiou][bdf-hj-npr-tvz][aiou][bdf-hj-npr-tvz]$/,
      );
  });

  it("is the same in any order, and another for any other key", async () => {
    const [one, two] = [await newIdentity(), await newIdentity()];
    const both = [one.recipient, two.recipient];
    expect(checkWords(both)).toEqual(checkWords(both.toReversed()));
    expect(checkWords([one.recipient])).not.toEqual(checkWords(both));
    expect(checkWords([one.recipient])).not.toEqual(
      checkWords([two.recipient]),
    );
  });

  it("says what is known of one text", () => {
    // SHA-256 of "abc" begins with ba7816bf 8f01cfea 4141.
    expect(checkWords(["abc"])).toEqual([
      "ronum",
      "dipuz",
      "musad",
      "suzop",
      "hajad",
    ]);
  });
});
