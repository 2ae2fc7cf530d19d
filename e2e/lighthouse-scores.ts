import lighthouse from "lighthouse";

const categories = ["performance", "accessibility", "best-practices"] as const;

/** What Lighthouse makes of one load of one screen. */
export interface LighthouseScores {
  /** Of 100, by category. */
  readonly scores: Readonly<Record<(typeof categories)[number], number>>;
  /** The audits that cost points in accessibility and best practices, each with what it found. */
  readonly failing: readonly string[];
  /** The timings that cost points in performance. */
  readonly slow: readonly string[];
  /** How fast Lighthouse found the machine: below 1000 its timings are not to be trusted. */
  readonly benchmarkIndex: number;
}

/**
 * Loads a screen as a person on a mid-range phone, on a slow line, would: simulated, not timed as it is.
 *
 * @param address the whole address of the screen.
 * @param port where the browser listens; what its profile keeps stays.
 */
export async function lighthouseScores(
  address: string,
  port: number,
): Promise<LighthouseScores> {
  const run = await lighthouse(address, {
    port,
    logLevel: "silent",
    disableStorageReset: true,
    onlyCategories: [...categories],
  });
  if (run === undefined) throw new Error("Lighthouse gave no result");
  const { lhr } = run;
  if (lhr.runtimeError !== undefined) throw new Error(lhr.runtimeError.message);
  const lost = (category: string): string[] =>
    (lhr.categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const audit = lhr.audits[id];
      if (audit === undefined || audit.score === null) return [];
      if (weight === 0 || audit.score >= 1) return [];
      const what = audit.displayValue ?? JSON.stringify(audit.details ?? "");
      return [`${id}: ${what.slice(0, 600)}`];
    });
  const score = (category: string): number =>
    Math.round((lhr.categories[category]?.score ?? Number.NaN) * 100);
  return {
    scores: {
      performance: score("performance"),
      accessibility: score("accessibility"),
      "best-practices": score("best-practices"),
    },
    failing: [...lost("accessibility"), ...lost("best-practices")],
    slow: lost("performance"),
    benchmarkIndex: lhr.environment.benchmarkIndex,
  };
}
