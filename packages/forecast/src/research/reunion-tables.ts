import { reasonIds, type ReasonId } from "@staying-power/case";
import { normalQuantile } from "@staying-power/engine";
import type { ScoredCouples } from "./score-reunions.ts";

/** One bin of a reliability table: what was said, and what was so, with its interval. */
export interface ReliabilityBin {
  readonly from: number;
  readonly to: number;
  /** How many equally weighted things it is worth. */
  readonly worth: number;
  /** Mean of what was said. */
  readonly said: number;
  readonly seen: number;
  readonly low: number;
  readonly high: number;
  /** Whether what was said lies within the interval. */
  readonly inside: boolean;
}

/** Something that was said with a chance, whether it was so, and how many it stands for. */
export interface Said {
  readonly chance: number;
  readonly was: boolean;
  readonly weight: number;
}

const edges = [0, 0.02, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 0.9, 1.0001] as const;

/** Of forecasts that are right, so many have every bin of their table inside its interval. */
const allInside = 0.95;

/**
 * @param said - any.
 * @returns the bins that hold at least 20 things worth; together their intervals hold what is right in 95 of 100 tables.
 * Source of the interval: Wilson (1927), with the effective number of a weighted sample; Bonferroni's share of each bin.
 */
export function reliability(said: readonly Said[]): readonly ReliabilityBin[] {
  const bins = edges.slice(1).flatMap((to, place) => {
    const from = edges[place] ?? 0;
    const own = said.filter(({ chance }) => chance >= from && chance < to);
    const total = sum(own, ({ weight }) => weight);
    const worth = total ** 2 / sum(own, ({ weight }) => weight ** 2);
    if (!(worth >= 20)) return [];
    const mean = sum(own, ({ chance, weight }) => chance * weight) / total;
    const seen = sum(own, ({ was, weight }) => (was ? weight : 0)) / total;
    return [{ from, to: Math.min(1, to), worth, said: mean, seen }];
  });
  const z = normalQuantile(1 - (1 - allInside) / (2 * bins.length));
  return bins.map((bin) => {
    const [low, high] = wilson(bin.seen, bin.worth, z);
    return { ...bin, low, high, inside: bin.said >= low && bin.said <= high };
  });
}

/** What was said of every reason of every couple. */
export function saidOfReasons(
  { couples }: ScoredCouples,
  only?: ReasonId,
): readonly Said[] {
  return couples.flatMap(({ shares, now, weight }) =>
    reasonIds.flatMap((id, column) =>
      only !== undefined && id !== only
        ? []
        : [{ chance: shares[column] ?? 0, was: id === now, weight }],
    ),
  );
}

/** What was said of being together a year after coming back. */
export function saidOfStaying({ couples }: ScoredCouples): readonly Said[] {
  return couples.map(({ stay, stayed, weight }) => ({
    chance: stay,
    was: stayed,
    weight,
  }));
}

/** How often the true reason is one of the two likeliest, for couples of each reason alike. */
export interface FirstTwo {
  readonly hit: number;
  /** The same by always naming the two commonest. */
  readonly byBase: number;
  readonly of: readonly {
    readonly id: ReasonId;
    readonly couples: number;
    readonly hit: number;
  }[];
}

/** @param scored - from `scoreReunions`. */
export function firstTwo({ couples, base }: ScoredCouples): FirstTwo {
  const commonest = twoLargest(base);
  const of = reasonIds.map((id) => {
    const own = couples.filter(({ now }) => now === id);
    const hits = own.filter(({ shares }) =>
      twoLargest(shares).includes(reasonIds.indexOf(id)),
    );
    return { id, couples: own.length, hit: hits.length / own.length };
  });
  return {
    hit: sum(of, ({ hit }) => hit) / of.length,
    byBase: commonest.length / reasonIds.length,
    of,
  };
}

function twoLargest(shares: readonly number[]): readonly number[] {
  return shares
    .map((share, place) => ({ share, place }))
    .toSorted((a, b) => b.share - a.share)
    .slice(0, 2)
    .map(({ place }) => place);
}

function wilson(
  share: number,
  n: number,
  z: number,
): readonly [number, number] {
  const centre = (share + z ** 2 / (2 * n)) / (1 + z ** 2 / n);
  const half =
    (z * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2))) /
    (1 + z ** 2 / n);
  return [Math.max(0, centre - half), Math.min(1, centre + half)];
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
