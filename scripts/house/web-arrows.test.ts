import { describe, expect, it } from "vitest";
import type { ImportArrow } from "./import-graph.ts";
import { arrowsUp, roomArrows, webFolderOf } from "./web-arrows.ts";

const table = {
  app: { folders: ["rooms", "keep"] },
  rooms: { folders: ["keep"] },
  keep: { folders: [] },
};
const arrow = (from: string, to: string): ImportArrow => ({
  from: `packages/web/src/${from}`,
  to: to.startsWith("packages/") ? to : `packages/web/src/${to}`,
  typeOnly: true,
});

describe("arrowsUp", () => {
  it.each([
    ["rooms/map/a.ts", "app/rooms.ts"],
    ["keep/a.ts", "rooms/map/a.ts"],
    ["keep/a.ts", "main.tsx"],
    ["newcomer/a.ts", "keep/a.ts"],
  ])("counts %s to %s", (from, to) => {
    expect(arrowsUp([arrow(from, to)], table)).toHaveLength(1);
  });

  it.each([
    ["main.tsx", "keep/a.ts"],
    ["app/a.ts", "keep/a.ts"],
    ["keep/a.ts", "keep/deep/b.ts"],
    ["rooms/map/a.ts", "rooms/kit/a.ts"],
    ["keep/a.ts", "packages/case/src/index.ts"],
  ])("lets %s to %s pass", (from, to) => {
    expect(arrowsUp([arrow(from, to)], table)).toEqual([]);
  });
});

describe("roomArrows", () => {
  it("counts what one room takes from another, and nothing else", () => {
    const across = arrow("rooms/map/a.ts", "rooms/kit/a.ts");
    expect(
      roomArrows([
        across,
        arrow("rooms/map/a.ts", "rooms/map/model/slice.ts"),
        arrow("rooms/map/a.ts", "keep/a.ts"),
        arrow("app/rooms.ts", "rooms/map/room.ts"),
      ]),
    ).toEqual([across]);
  });
});

describe("webFolderOf", () => {
  it("is the first folder, and nothing at the top or elsewhere", () => {
    expect(webFolderOf("packages/web/src/rooms/map/a.ts")).toBe("rooms");
    expect(webFolderOf("packages/web/src/main.tsx")).toBeUndefined();
    expect(webFolderOf("packages/case/src/a.ts")).toBeUndefined();
  });
});
