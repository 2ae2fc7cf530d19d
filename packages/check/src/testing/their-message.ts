import type { MessageKindId } from "../message-kinds.ts";

/** A message as the one who left might write it, invented, and what it is. */
export interface TheirMessage {
  readonly text: string;
  /** What it is: the first one most of all, the others as well. Empty where nobody could say. */
  readonly kinds: readonly MessageKindId[];
}
