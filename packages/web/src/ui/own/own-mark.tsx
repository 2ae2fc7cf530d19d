import type { TextsByName } from "@staying-power/words";
import { inUse } from "./in-use.ts";

interface OwnMarkProps {
  /** The texts that stand beside it, as we say them, by their names. */
  readonly ours: TextsByName;
}

/** Says that something stands here in a coach's words, and shows ours; nothing where it does not. */
export function OwnMark({ ours }: OwnMarkProps) {
  const now = inUse.value;
  if (now === undefined) return null;
  const { coach, laying } = now;
  return <laying.Mark coach={coach} ours={ours} />;
}
