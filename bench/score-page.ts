import { startApp } from "../e2e/app-under-test.ts";
import { openKeptProfile } from "../e2e/kept-profile.ts";
import { lighthouseScores } from "../e2e/lighthouse-scores.ts";
import { forgetFiles, lighthouseScreens } from "../e2e/lighthouse-screens.ts";
import { spread, type Spread } from "./spread.ts";

/** What Lighthouse makes of loading one screen over a slow line on a mid-range phone. */
export interface PageScore {
  readonly name: string;
  /** Points of 100. */
  readonly performance: Spread;
  /** What cost points in the last run. */
  readonly slow: readonly string[];
}

/** Scores each screen of the built app. @param runs - loads of each, ≥ 1. */
export async function scorePage(runs: number): Promise<readonly PageScore[]> {
  const app = await startApp();
  const profile = await openKeptProfile(app.address);
  const scores: PageScore[] = [];
  try {
    for (const { name, hash, prepare } of lighthouseScreens) {
      await profile.page.goto("/");
      await prepare(profile.page);
      const points: number[] = [];
      let slow: readonly string[] = [];
      for (let i = 0; i < runs; i += 1) {
        await profile.page.goto("/");
        await forgetFiles(profile.page);
        const run = await lighthouseScores(
          new URL(`/${hash}`, app.address).href,
          profile.port,
        );
        points.push(run.scores.performance);
        ({ slow } = run);
      }
      scores.push({ name, performance: spread(points), slow });
    }
  } finally {
    await profile.close();
    await app.close();
  }
  return scores;
}
