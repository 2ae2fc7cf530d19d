import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AppUnderTest, startApp } from "./app-under-test.ts";
import { type KeptProfile, openKeptProfile } from "./kept-profile.ts";
import { lighthouseScores } from "./lighthouse-scores.ts";
import { forgetFiles, lighthouseScreens } from "./lighthouse-screens.ts";

let app: AppUnderTest;
let profile: KeptProfile;
beforeAll(async () => {
  app = await startApp();
  profile = await openKeptProfile(app.address);
});
afterAll(async () => {
  await profile.close();
  await app.close();
});

// Performance is a time, and times are for bench/: a busy machine would fail a good page here.
describe("Lighthouse gives every point for access and good practice", () => {
  it.each(lighthouseScreens)("to $name", async ({ hash, prepare }) => {
    await profile.page.goto("/");
    await prepare(profile.page);
    await forgetFiles(profile.page);
    const { scores, failing } = await lighthouseScores(
      new URL(`/${hash}`, app.address).href,
      profile.port,
    );
    expect(failing).toEqual([]);
    expect(scores).toMatchObject({
      accessibility: 100,
      "best-practices": 100,
    });
  });
});
