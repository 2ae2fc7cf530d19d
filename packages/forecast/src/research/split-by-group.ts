import { randomStream } from "@staying-power/engine";
import type { CodedCase } from "./coded-case.ts";

/** One way of splitting cases: some held back, and the others. */
export interface Split<Item> {
  readonly held: readonly Item[];
  readonly others: readonly Item[];
}

/**
 * Splits cases so that each is held back once, and never apart from its group.
 *
 * @param cases - anything with a coded case.
 * @param folds - how many splits, at most one a group.
 * @param seed - which of the splits there are.
 * @returns them; none when there are not two groups.
 */
export function splitByGroup<Item extends { readonly coded: CodedCase }>(
  cases: readonly Item[],
  folds: number,
  seed: number,
): readonly Split<Item>[] {
  const groups = shuffled(
    [...new Set(cases.map(({ coded }) => coded.group))].toSorted(),
    seed,
  );
  const parts = Math.min(folds, groups.length);
  if (parts < 2) return [];
  const partOf = new Map(groups.map((group, at) => [group, at % parts]));
  return Array.from({ length: parts }, (_, part) => {
    const isHeld = ({ coded }: Item): boolean =>
      partOf.get(coded.group) === part;
    return {
      held: cases.filter(isHeld),
      others: cases.filter((one) => !isHeld(one)),
    };
  });
}

/** The same list in another order, fixed by the seed. Source: Durstenfeld (1964). */
function shuffled<Item>(list: readonly Item[], seed: number): Item[] {
  const random = randomStream(seed, 5);
  const turned = [...list];
  for (let left = turned.length - 1; left > 0; left -= 1) {
    const at = Math.floor(random.uniform() * (left + 1));
    const last = turned[left];
    const other = turned[at];
    if (last === undefined || other === undefined) continue;
    turned[left] = other;
    turned[at] = last;
  }
  return turned;
}
