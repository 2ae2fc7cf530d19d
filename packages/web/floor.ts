/**
 * The oldest browsers that the app is made for: those of November 2024, and the Firefox for organisations (ESR) of that
 * time. The build writes for them, e2e/floor.e2e.ts holds what it wrote against them, and the README tells them.
 */
export const oldestBrowsers = {
  chrome: 131,
  edge: 131,
  firefox: 128,
  safari: 18,
} as const;

/** The same, as the build wants to be told. */
export const buildTarget: string[] = Object.entries(oldestBrowsers).map(
  ([browser, version]) => `${browser}${version}`,
);
