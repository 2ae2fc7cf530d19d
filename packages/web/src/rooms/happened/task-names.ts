import { ninetyHabitIds, ownActOf } from "@staying-power/plan";
import {
  ninetyActWords,
  ninetyHabitWords,
  taskWords,
} from "@staying-power/words";

const names = new Map<string, string>([
  ...Object.entries({ ...ninetyActWords, ...taskWords }).map(
    ([id, { what }]) => [id, what] as const,
  ),
  ...ninetyHabitIds.map(
    (habit) => [ownActOf(habit), ninetyHabitWords[habit].own] as const,
  ),
]);

/** What a task of the map, or an act of the first ninety days, is called; undefined for one that this version does not know. */
export function taskName(id: string): string | undefined {
  return names.get(id);
}
