import { describe, expect, it } from "vitest";
import { readSources, type SourceFile } from "./house/source-file.ts";

const sources = await readSources((path) =>
  /^packages\/(?:words|web|desk|cli)\/.*\.tsx?$/.test(path),
);
const files = sources.filter(
  ({ path }) => !/\.test\.tsx?$|\/testing\//.test(path),
);

interface HandMade {
  readonly name: string;
  readonly pattern: RegExp;
  /** Where it is no work of the locale. */
  readonly allowed: readonly string[];
  /** Must be found: a pattern that finds nothing guards nothing. */
  readonly planted: string;
}

const handMade: readonly HandMade[] = [
  {
    name: "a plural chosen by hand",
    pattern: /=== 1\s*\?/g,
    allowed: [],
    planted: 'const a = count === 1 ? "day" : "days";',
  },
  {
    name: "a plural made of a letter",
    pattern: /\$\{[a-z]+\}s`/g,
    allowed: [],
    planted: "const a = `${unit}s`;",
  },
  {
    name: "a list joined by hand",
    pattern: /\.join\(\s*"(?:, |; |\. |, and | and )"\s*\)/g,
    // Says it plainer where a browser's Intl knows no lists.
    allowed: ["packages/words/src/locale.ts"],
    planted: 'const a = names.join(", ");',
  },
  {
    name: "a text of the browser's own language",
    pattern: /\.toLocale\w+\(|\.localeCompare\(/g,
    allowed: [],
    planted: 'const a = (1000).toLocaleString("en");',
  },
  {
    name: "a formatter outside the locale",
    pattern: /\bIntl\.\w+/g,
    allowed: [
      "packages/words/src/locale.ts",
      // Asks for the zone of the clock, and says nothing.
      "packages/web/src/ui/parts/help/guessed-country.ts",
      "packages/web/src/rooms/calendar/own-zone.ts",
      "packages/desk/src/visit/zone.ts",
      "packages/cli/src/process-io.ts",
    ],
    planted: 'const a = new Intl.NumberFormat("en");',
  },
];

function findings(
  among: readonly SourceFile[],
  { pattern, allowed }: HandMade,
): readonly string[] {
  return among
    .filter(({ path }) => !allowed.includes(path))
    .flatMap(({ path, text }) =>
      [...text.matchAll(pattern)].map(([found]) => `${path}: ${found}`),
    );
}

describe("what Intl knows of a language", () => {
  it("is asked for in many files", () => {
    expect(files.length).toBeGreaterThan(200);
    expect(
      files.filter(({ text }) => /\blocale\.\w+\(/.test(text)).length,
    ).toBeGreaterThan(20);
  });

  it.each(handMade)("is left to the locale: no $name", (rule) => {
    expect(findings(files, rule)).toEqual([]);
    const planted = { path: "packages/web/src/a.ts", text: rule.planted };
    expect(findings([planted], rule)).not.toEqual([]);
  });
});
