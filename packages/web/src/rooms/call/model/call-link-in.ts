import {
  callLinkWords,
  parseCallLink,
  parseWaitLink,
} from "@staying-power/envelope";
import { linkIn } from "../../share/model/link-in.ts";

/** Where a link leads that somebody opened or pasted. */
export type LinkIn =
  | { readonly to: "coach"; readonly link: string }
  | {
      readonly to: "call" | "wait";
      readonly relay: string;
      readonly id: string;
      readonly capability: string;
    };

/** What a text leads to: a whole address, or only its end; null where it leads nowhere. */
export function leadsTo(text: string): LinkIn | null {
  const bare = callLinkWords(text);
  const call = parseCallLink(bare);
  if (call !== null)
    return {
      to: "call",
      relay: call.relay,
      id: call.call,
      capability: call.right,
    };
  const wait = parseWaitLink(bare);
  if (wait !== null)
    return {
      to: "wait",
      relay: wait.relay,
      id: wait.wait,
      capability: wait.right,
    };
  const link = linkIn(bare);
  return link === null ? null : { to: "coach", link };
}
