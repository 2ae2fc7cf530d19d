import { factKeys } from "@staying-power/case";
import { describe, expect, it } from "vitest";
import {
  checkFroms,
  kitDoors,
  minePages,
  parseRoute,
  type Route,
  routeToHash,
} from "./route.ts";

const keys = ["breakup", ...factKeys] as const;

describe("parseRoute", () => {
  it("reads back every address it can write", () => {
    const routes: Route[] = [
      { screen: "start" },
      { screen: "next" },
      { screen: "reading" },
      { screen: "history" },
      { screen: "answers" },
      { screen: "safety", key: "now", onTo: "next" },
      { screen: "safety", key: "now", onTo: "reading" },
      { screen: "care" },
      { screen: "help" },
      { screen: "about" },
      ...kitDoors.map((door): Route => ({ screen: "kit", door })),
      ...checkFroms.map((from): Route => ({ screen: "check", from })),
      ...minePages.map((page): Route => ({ screen: "mine", page })),
      ...keys.flatMap((key): Route[] => [
        { screen: "question", key, from: "interview" },
        { screen: "question", key, from: "answers" },
      ]),
    ];
    for (const route of routes)
      expect(parseRoute(routeToHash(route), keys)).toEqual(route);
  });

  it.each([
    "",
    "#",
    "#/",
    "#/ask",
    "#/ask/nobody",
    "#/ask/constructor",
    "#/reading/more",
    "#/safety",
    "#/safety/<b>",
    "#/kit/write/more",
    "#/check/write/more",
    "#/a/b/c",
    "?x",
  ])("takes %o for the first screen", (hash) => {
    expect(parseRoute(hash, keys)).toEqual({ screen: "start" });
  });
});

describe("parseRoute, behind a door it does not know", () => {
  it("opens the room's first page", () => {
    expect(parseRoute("#/kit/nowhere", keys)).toEqual({
      screen: "kit",
      door: "breathe",
    });
    expect(parseRoute("#/check/nowhere", keys)).toEqual({
      screen: "check",
      from: "start",
    });
    expect(parseRoute("#/mine/nowhere", keys)).toEqual({
      screen: "mine",
      page: "home",
    });
  });
});
