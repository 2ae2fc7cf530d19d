import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { longForTheirSize } from "./longest-first.ts";

it("names files that are there, each once", () => {
  expect(longForTheirSize.length).toBeGreaterThan(0);
  expect(new Set(longForTheirSize).size).toBe(longForTheirSize.length);
  for (const name of longForTheirSize)
    expect(
      existsSync(fileURLToPath(new URL(`../../${name}`, import.meta.url))),
      name,
    ).toBe(true);
});
