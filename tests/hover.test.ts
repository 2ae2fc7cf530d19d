import { describe, expect, it } from "vitest";
import { readSources } from "./house/source-file.ts";

const sheets = (
  await readSources((path) => /^packages\/.*\.(?:css|html)$/.test(path))
).filter(({ path }) => !path.includes("/fixtures/"));

const asks = "@media (hover: hover) {";

/** How many rules with `:hover` stand outside of every block that asks whether the pointer can hover. */
function bareHovers(css: string): number {
  let bare = 0;
  let depth = 0;
  let asked: number | null = null;
  for (const [part] of css.matchAll(/@media[^{]*\{|[{}]|:hover\b/g)) {
    if (part === ":hover") {
      if (asked === null) bare += 1;
    } else if (part === "}") {
      depth -= 1;
      if (depth === asked) asked = null;
    } else {
      if (part === asks) asked ??= depth;
      depth += 1;
    }
  }
  return bare;
}

describe("what lights up under a pointer", () => {
  it("lights up only where the pointer can hover, since a finger leaves it lit", () => {
    expect(sheets.length).toBeGreaterThan(15);
    expect(sheets.filter(({ text }) => text.includes(":hover"))).not.toEqual(
      [],
    );
    expect(
      sheets.filter(({ text }) => bareHovers(text) > 0).map(({ path }) => path),
    ).toEqual([]);
  });

  it("would be found out", () => {
    const rule = "a:hover { color: red; }";
    expect(bareHovers(`@layer parts { ${rule} }`)).toBe(1);
    expect(bareHovers(`@layer parts { ${asks} ${rule} } ${rule} }`)).toBe(1);
    expect(bareHovers(`${asks} b { color: red; } ${rule} }`)).toBe(0);
    expect(bareHovers(`@media (width > 1px) { ${rule} }`)).toBe(1);
  });
});
