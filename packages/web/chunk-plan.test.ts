import type { Rolldown } from "vite";
import { describe, expect, it } from "vitest";
import { chunkPlan } from "./chunk-plan.ts";

interface Made {
  readonly imports?: readonly string[];
  readonly size?: number;
  readonly entry?: boolean;
}

/** Chunks as the bundler tells of them, each of one module that is called as it is. */
function chunks(
  made: Readonly<Record<string, Made>>,
): readonly Rolldown.OutputChunk[] {
  return Object.entries(made).map(
    ([name, { imports = [], size = 100, entry = false }]) =>
      ({
        type: "chunk",
        name,
        fileName: `${name}.js`,
        moduleIds: [name],
        imports: imports.map((each) => `${each}.js`),
        dynamicImports: [],
        code: "x".repeat(size),
        isEntry: false,
        isDynamicEntry: entry,
      }) as unknown as Rolldown.OutputChunk,
  );
}

const page = { page: { entry: true } } as const;

describe("the plan of chunks", () => {
  it("makes one of what is there before every screen", () => {
    const plan = chunkPlan(
      chunks({
        page: { entry: true, imports: ["a", "b"] },
        app: { entry: true, imports: ["b", "c"] },
        a: {},
        b: {},
        c: { size: 90_000 },
        one: { entry: true, imports: ["a", "c"] },
      }),
      ["page", "app"],
    );
    expect([...plan]).toEqual([
      ["a", "page-shared"],
      ["b", "page-shared"],
      ["c", "app-shared"],
    ]);
  });

  it("joins what the same screens need, by the name of what is most", () => {
    const plan = chunkPlan(
      chunks({
        ...page,
        one: { entry: true, imports: ["small", "large"] },
        two: { entry: true, imports: ["small", "large"] },
        small: {},
        large: { size: 50_000 },
      }),
      ["page"],
    );
    expect(plan.get("small")).toBe("large");
    expect(plan.get("large")).toBe("large");
    expect(plan.has("one")).toBe(false);
  });

  it("brings a screen that has to stay light less in vain than it would another", () => {
    const made = chunks({
      ...page,
      one: { entry: true, imports: ["small", "some"] },
      two: { entry: true, imports: ["small", "some"] },
      kit: { entry: true, imports: ["small"] },
      small: {},
      some: { size: 1000 },
    });
    expect(chunkPlan(made, ["page"]).get("small")).toBe("some");
    expect(chunkPlan(made, ["page"], ["kit"]).get("small")).toBe("small");
  });

  it("leaves apart what one of two screens would fetch in vain", () => {
    const plan = chunkPlan(
      chunks({
        ...page,
        one: { entry: true, imports: ["small", "large"] },
        two: { entry: true, imports: ["small"] },
        small: {},
        large: { size: 50_000 },
      }),
      ["page"],
    );
    expect(plan.get("small")).toBe("small");
  });

  it("counts what a file would bring with it", () => {
    const plan = chunkPlan(
      chunks({
        ...page,
        one: { entry: true, imports: ["small", "way"] },
        two: { entry: true, imports: ["small"] },
        small: {},
        way: { imports: ["large"] },
        large: { size: 50_000 },
      }),
      ["page"],
    );
    expect(plan.get("small")).toBe("small");
  });

  it("makes no circle of chunks", () => {
    const plan = chunkPlan(
      chunks({
        ...page,
        one: { entry: true, imports: ["above", "below"] },
        two: { entry: true, imports: ["above", "below"] },
        between: { entry: true, imports: ["below"] },
        above: { imports: ["between"] },
        below: {},
      }),
      ["page"],
    );
    expect(plan.get("above")).not.toBe(plan.get("below"));
  });

  it("names an entry that was not made", () => {
    expect(() => chunkPlan(chunks(page), ["app"])).toThrow(/app/);
  });
});
