import { describe, expect, it } from "vitest";
import { houseTable } from "./house-table.ts";
import { measureHouse, readHouse } from "./measure-house.ts";

const lines = (count: number): string => "  run();\n".repeat(count);
const files = [
  {
    path: "packages/engine/src/index.ts",
    text: `/** Long. */\nexport function long(): void {\n${lines(79)}}\n`,
  },
  {
    path: "packages/web/src/rooms/map/map.ts",
    text: 'import { kit } from "../kit/kit.ts";\nexport const map = (a: any, b: A, c: A, d: A, e: A): void => kit;\n',
  },
  {
    path: "packages/web/src/rooms/kit/kit.ts",
    text: 'import { map } from "../map/map.ts";\nexport const kit = map;\n',
  },
];

describe("measureHouse", () => {
  const [all, engine, web] = measureHouse(readHouse(files));

  it("counts the whole and each package", () => {
    expect(all).toMatchObject({
      name: "all",
      files: 3,
      fileLines: { median: 2, max: 82 },
      functionLines: { median: 41, max: 81 },
      over60Lines: 1,
      over80Lines: 1,
      over4Parameters: 1,
      documentedShare: 1 / 3,
      any: 1,
      loops: 1,
      roomToRoom: 2,
    });
    expect(engine).toMatchObject({
      name: "engine",
      files: 1,
      commentShare: 1 / 81,
      documentedShare: 1,
      any: 0,
      loops: 0,
      arrowsUp: undefined,
      roomToRoom: undefined,
    });
    expect(web).toMatchObject({ name: "web", files: 2, loops: 1, any: 1 });
  });

  it("is written as a table with a row for each", () => {
    const rows = houseTable(measureHouse(readHouse(files))).split("\n");
    expect(rows).toHaveLength(5);
    expect(rows[3]).toBe(
      "| engine | 1 | 82 / 82 | 81 / 81 | 1 | 1 | 0 | 1 % | 100 % | 0 | 0 | – | – |",
    );
  });
});
