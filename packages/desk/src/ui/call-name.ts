import { deskCallWords } from "@staying-power/words";
import type { HeldCall } from "../visit/agenda.ts";

const words = deskCallWords.who;

/** Whose call it is, as far as they said. */
export function callName({ call, note, closed }: HeldCall): string {
  if (call.kind === null) return words.block;
  return closed ? words.noName : (note?.name ?? words.noName);
}
