import type { Patch } from "./patch/patch-shape.ts";

/** Whether a change takes something away, at any depth. */
export function takesAway(patch: Patch | null): boolean {
  if (patch === null || "to" in patch) return false;
  if ("gone" in patch) return true;
  if ("keys" in patch) return Object.values(patch.keys).some(takesAway);
  const { gone = [], changed = [] } = patch.list;
  return gone.length > 0 || changed.some((each) => takesAway(each.patch));
}
