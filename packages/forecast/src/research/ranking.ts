import { chance } from "./log-odds.ts";

/** How well predictions rank what happened. */
export interface Ranking {
  /** Chance that one who did is ranked above one who did not; ties count half. 0.5 is a coin. */
  readonly auc: number;
  /** 95 % interval. */
  readonly low: number;
  readonly high: number;
}

/** One prediction with what came of it. */
export interface Scored {
  /** 0 … 1. */
  readonly predicted: number;
  readonly happened: boolean;
}

const z95 = 1.959963984540054;
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const variance = (values: readonly number[]): number => {
  const centre = mean(values);
  return (
    values.reduce((sum, value) => sum + (value - centre) ** 2, 0) /
    (values.length - 1)
  );
};

/**
 * Area under the ROC curve with DeLong's interval, laid on the logit scale so that it stays between 0 and 1.
 *
 * @param list - predictions with outcomes.
 * @returns undefined when fewer than two happened or did not; the interval is 0 to 1 when the ranking is perfect, since
 *   its error cannot be told then.
 * Source: DeLong, DeLong and Clarke-Pearson (1988), Comparing the areas under two or more correlated ROC curves.
 */
export function ranking(list: readonly Scored[]): Ranking | undefined {
  const yes = list.filter(({ happened }) => happened);
  const no = list.filter(({ happened }) => !happened);
  if (yes.length < 2 || no.length < 2) return undefined;
  const above = (a: Scored, b: Scored): number =>
    a.predicted > b.predicted ? 1 : a.predicted === b.predicted ? 0.5 : 0;
  const ofYes = yes.map((one) => mean(no.map((other) => above(one, other))));
  const ofNo = no.map((other) => mean(yes.map((one) => above(one, other))));
  const auc = mean(ofYes);
  const error = Math.sqrt(
    variance(ofYes) / yes.length + variance(ofNo) / no.length,
  );
  if (auc === 0 || auc === 1 || error === 0) return { auc, low: 0, high: 1 };
  const logit = Math.log(auc / (1 - auc));
  const reach = (z95 * error) / (auc * (1 - auc));
  return { auc, low: chance(logit - reach), high: chance(logit + reach) };
}

/** Mean squared distance between prediction and outcome; 0 is perfect. */
export function brierScore(list: readonly Scored[]): number {
  return mean(
    list.map(
      ({ predicted, happened }) => (predicted - (happened ? 1 : 0)) ** 2,
    ),
  );
}

/** The Brier score of saying the share among these very cases each time: a base rate that knows the answers. */
export function brierOfBaseRate(list: readonly Scored[]): number {
  const share = mean(list.map(({ happened }) => (happened ? 1 : 0)));
  return share * (1 - share);
}
