import { ownOr } from "@staying-power/words";
import { textsNow } from "./laid-over.ts";

/** A coach's own template of a plain message, with its slots in braces; undefined where there is none. */
export function ownMessage(name: string): string | undefined {
  const own = ownOr(textsNow(), `message.${name}`, "");
  return own === "" ? undefined : own;
}
