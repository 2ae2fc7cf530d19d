import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AppUnderTest, startApp } from "./app-under-test.ts";

let app: AppUnderTest;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

/** Does something forbidden in a fresh visit, and waits until all of this was noted of it. */
async function isNoted(
  misdeed: () => unknown,
  notes: readonly string[],
): Promise<void> {
  const visit = await app.visit();
  await visit.page.goto("/");
  await visit.page.evaluate(misdeed);
  for (const note of notes)
    await expect.poll(() => visit.faults.join()).toContain(note);
  await visit.close();
}

describe("the fence around every visit", () => {
  it("notes nothing when nothing happens", async () => {
    const visit = await app.visit();
    await visit.page.goto("/");
    await visit.page.waitForLoadState("networkidle");
    await visit.close();
    expect(visit.faults).toEqual([]);
  });

  it("notes a request to elsewhere", async () => {
    await isNoted(
      () => fetch("http://127.0.0.1:9/").catch(() => null),
      ["connect-src"],
    );
    await isNoted(() => {
      location.href = "http://127.0.0.1:9/";
    }, ["request to elsewhere"]);
  });

  it("notes a script, a style and a picture that were not served by us", async () => {
    await isNoted(() => {
      const script = document.createElement("script");
      script.textContent = "globalThis.ran = true";
      const style = document.createElement("style");
      style.textContent = "body { color: red }";
      const picture = new Image();
      picture.src = "data:image/gif;base64,R0lGODlhAQABAAAAACw=";
      document.body.append(script, style, picture);
    }, ["script-src", "style-src", "img-src"]);
  });

  it("notes an error of the page", async () => {
    await isNoted(() => {
      setTimeout(() => {
        throw new Error("a fault of the page");
      });
    }, ["a fault of the page"]);
  });
});
