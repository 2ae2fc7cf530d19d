import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { askElsewhere } from "./ask-elsewhere.ts";

beforeEach(() => vi.stubGlobal("document", new EventTarget()));
afterEach(() => vi.unstubAllGlobals());

it.each([
  ["offline", "never began", false],
  ["away", "was cut under way", true],
] as const)("says %s of a request that %s", async (why, _, began) => {
  const navigator = { onLine: began };
  vi.stubGlobal("navigator", navigator);
  vi.stubGlobal("fetch", () => {
    navigator.onLine = false;
    return Promise.reject(new TypeError());
  });
  const came = await askElsewhere({
    origin: "https://desk.example",
    path: "/",
    method: "PUT",
    token: "t",
    most: 1,
  });
  expect(came).toEqual({ ok: false, why });
});
