import fc from "fast-check";
import { expect, it } from "vitest";
import { featureLines, readFeatureLines } from "./feature-lines.ts";

const word = fc.constantFrom("not", "fair", "no", "❤️", "^", "<money>", "$");
const features = fc
  .dictionary(
    fc
      .tuple(
        fc.constantFrom("w", "s", "p"),
        fc.array(word, { minLength: 1, maxLength: 3 }),
      )
      .map(([kind, words]) => `${kind}:${words.join(" ")}`),
    fc
      .array(fc.tuple(fc.nat(24), fc.integer({ min: -200, max: 200 })), {
        minLength: 1,
      })
      .map((pairs) => pairs.flat()),
  )
  .map((byName) => new Map(Object.entries(byName)));

it("tells words that begin alike once", () => {
  expect(
    featureLines(
      new Map([
        ["w:not fair", [4, 3, 0, -12]],
        ["w:not", [1, 2]],
        ["s:not me", [24, 7]],
      ]),
    ),
  ).toEqual(["s", " not", "  me y7", "w", " not b2", "  fair e3a-12"]);
});

it("reads back what was written, in whatever order it came", () => {
  fc.assert(
    fc.property(features, (given) => {
      const lines = featureLines(given);
      expect(readFeatureLines(lines)).toEqual(given);
      expect(featureLines(new Map([...given].toReversed()))).toEqual(lines);
    }),
  );
});
