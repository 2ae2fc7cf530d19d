import { factKeys } from "@staying-power/case";
import { describe, expect, it } from "vitest";
import { parseRoute, type Route, routeToHash } from "./route.ts";

const keys = ["breakup", ...factKeys] as const;

describe("parseRoute", () => {
  it("reads back every address it can write", () => {
    const routes: Route[] = [
      { screen: "start" },
      { screen: "next" },
      { screen: "reading" },
      { screen: "answers" },
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
    "#/a/b/c",
    "?x",
  ])("takes %o for the first screen", (hash) => {
    expect(parseRoute(hash, keys)).toEqual({ screen: "start" });
  });
});
