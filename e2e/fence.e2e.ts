import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AppUnderTest, startApp } from "./app-under-test.ts";

let app: AppUnderTest;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

/** Does something forbidden in a fresh visit, and gives what was noted of it. */
async function faultsOf(misdeed: () => unknown): Promise<readonly string[]> {
  const visit = await app.visit();
  await visit.page.goto("/");
  await visit.page.evaluate(misdeed);
  await visit.page.waitForTimeout(300);
  await visit.close();
  return visit.faults;
}

describe("the fence around every visit", () => {
  it("notes nothing when nothing happens", async () => {
    expect(await faultsOf(() => null)).toEqual([]);
  });

  it("notes a request to elsewhere", async () => {
    const faults = await faultsOf(() =>
      fetch("http://127.0.0.1:9/").catch(() => null),
    );
    expect(faults.join()).toContain("connect-src");
    const leaving = await app.visit();
    await leaving.page.goto("/");
    await leaving.page.evaluate(() => {
      location.href = "http://127.0.0.1:9/";
    });
    await leaving.page.waitForTimeout(300);
    expect(leaving.faults.join()).toContain("request to elsewhere");
    await leaving.close();
  });

  it("notes a script, a style and a picture that were not served by us", async () => {
    const faults = await faultsOf(() => {
      const script = document.createElement("script");
      script.textContent = "globalThis.ran = true";
      const style = document.createElement("style");
      style.textContent = "body { color: red }";
      const picture = new Image();
      picture.src = "data:image/gif;base64,R0lGODlhAQABAAAAACw=";
      document.body.append(script, style, picture);
    });
    for (const directive of ["script-src", "style-src", "img-src"])
      expect(faults.join()).toContain(directive);
  });

  it("notes an error of the page", async () => {
    const faults = await faultsOf(() => {
      setTimeout(() => {
        throw new Error("a fault of the page");
      });
    });
    expect(faults.join()).toContain("a fault of the page");
  });
});
