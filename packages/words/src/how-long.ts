/** A while as a person would say it: in seconds, or in minutes. */
export interface HowLong {
  readonly unit: "seconds" | "minutes";
  readonly count: number;
}

/** To how many seconds a while is rounded up, and until when. */
const steps = [
  { until: 10, to: 1 },
  { until: 20, to: 5 },
  { until: 90, to: 10 },
] as const;

/**
 * A while as a person would say it.
 * @param seconds how long it takes, above 0
 */
export function howLong(seconds: number): HowLong {
  const step = steps.find(({ until }) => seconds <= until);
  return step === undefined
    ? { unit: "minutes", count: Math.max(2, Math.round(seconds / 60)) }
    : { unit: "seconds", count: Math.ceil(seconds / step.to) * step.to };
}
