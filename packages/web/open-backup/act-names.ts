import { ninetyActWords, ninetyHabitWords } from "@staying-power/words";

const names = new Map<string, string>([
  ...Object.entries(ninetyActWords).map(
    ([id, { what }]) => [id, what] as const,
  ),
  ...Object.entries(ninetyHabitWords).map(
    ([habit, { own }]) => [`own-${habit}`, own] as const,
  ),
]);

/** What an act of the first ninety days is called, or its id where this version does not know it. */
export function actNamed(id: string): string {
  return names.get(id) ?? id;
}

/** Whether this version knows an act of that id. */
export function isActNamed(id: string): boolean {
  return names.has(id);
}
