import { taskWords } from "@staying-power/words";

const names = new Map<string, string>(
  Object.entries(taskWords).map(([id, { what }]) => [id, what]),
);

/** What a task of the map is called; undefined for one that this version does not know. */
export function taskName(id: string): string | undefined {
  return names.get(id);
}
