import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { checkAt } from "../rooms/check/address.ts";
import { kitAt } from "../rooms/kit/address.ts";
import { mineAt } from "../rooms/mine/address.ts";
import { safetyAt } from "../rooms/safety/address.ts";
import { placeAt, roomOf } from "./guard.ts";
import { rooms } from "./every-room.ts";

const knownSteps =
  " start write breathe home lock breakup issues now harm next reading know rebound constructor <b> #".split(
    " ",
  );
const step = fc.oneof(
  fc.constantFrom(...knownSteps, ...rooms.map(({ name }) => name)),
  fc.string({ maxLength: 8 }),
);
const anyHash = fc
  .array(step, { maxLength: 5 })
  .map((steps) => `#/${steps.join("/")}`);

describe("the table of rooms", () => {
  it("has each room once", () => {
    expect(rooms.length).toBeGreaterThan(10);
    expect(new Set(rooms.map(({ name }) => name)).size).toBe(rooms.length);
  });

  it("has no title that tells the history of a browser what someone fears or feels", () => {
    const telling =
      /safe|danger|harm|hurt|help|crisis|first|let|leav|breath|urge|call|writ|messag|kit|happen|\bex\b|love|break/i;
    expect(rooms.map(({ title }) => title).filter((t) => t === "")).toEqual([]);
    expect(
      rooms.map(({ title }) => title).filter((title) => telling.test(title)),
    ).toEqual([]);
    expect("I’m not safe · Staying Power").toMatch(telling);
  });

  it("reads back every address it writes", () => {
    fc.assert(
      fc.property(anyHash, (hash) => {
        const place = placeAt(rooms, hash);
        expect(placeAt(rooms, place.hash)).toEqual(place);
        expect(roomOf(rooms, place)).not.toBeNull();
      }),
      { numRuns: 3000 },
    );
  });

  it("finds every room by an address, so that the law above speaks of all", () => {
    const found = new Set(
      [
        ...rooms.map(({ name }) => `#/${name}`),
        "#/",
        "#/ask/issues",
        "#/answers/issues",
        "#/safety/now",
        "#/know/rebound",
        "#/shared/p1",
        "#/booked/c1",
        "#/waited/w1",
      ].map((hash) => placeAt(rooms, hash).room),
    );
    expect([...found].toSorted()).toEqual(
      rooms.map(({ name }) => name).toSorted(),
    );
  });

  it("has one address for each place", () => {
    const places = new Map<string, string>();
    fc.assert(
      fc.property(anyHash, (hash) => {
        const place = placeAt(rooms, hash);
        const other = places.get(place.hash);
        expect(other ?? place.room).toBe(place.room);
        places.set(place.hash, place.room);
      }),
    );
  });

  it.each([
    ["", "#/"],
    ["#", "#/"],
    ["#/ask", "#/"],
    ["#/ask/nobody", "#/"],
    ["#/ask/constructor", "#/"],
    ["#/reading/more", "#/"],
    ["#/safety", "#/"],
    ["#/safety/<b>", "#/"],
    ["#/kit/write/more", "#/"],
    ["#/check/write/more", "#/check/write"],
    ["#/check/write/coparenting/more", "#/"],
    ["#/a/b/c", "#/"],
    ["?x", "#/"],
    // Behind a door it does not know, a room opens its first page.
    ["#/kit/nowhere", "#/kit"],
    ["#/check/nowhere", "#/check"],
    ["#/mine/nowhere", "#/mine"],
    ["#/safety/now/next", "#/safety/now"],
    ["#/safety/now/reading", "#/safety/now/reading"],
    ["#/safety/now/kit/write", "#/safety/now/kit/write"],
  ])("takes %o for %o", (hash, meant) => {
    expect(placeAt(rooms, hash).hash).toBe(meant);
  });

  it("leaves out of an address what goes without saying", () => {
    expect(kitAt().hash).toBe("#/kit");
    expect(kitAt({ door: "breathe" })).toEqual(kitAt());
    expect(checkAt({ from: "write" }).hash).toBe("#/check/write");
    expect(mineAt({ page: "home" })).toEqual(mineAt());
    expect(safetyAt({ question: "now" }).hash).toBe("#/safety/now");
  });
});

describe("the screens of the rooms", () => {
  it("ask for no guard themselves: the table does", async () => {
    const folder = fileURLToPath(new URL("../rooms", import.meta.url));
    const files = (await readdir(folder, { recursive: true })).filter((name) =>
      name.endsWith(".tsx"),
    );
    expect(files.length).toBeGreaterThan(60);
    const asking = [];
    for (const file of files) {
      const text = await readFile(`${folder}/${file}`, "utf8");
      if (/session[^;]*\.(?:withheld|dueSafety|life)\b/.test(text))
        asking.push(file);
    }
    expect(asking).toEqual([]);
  });
});
