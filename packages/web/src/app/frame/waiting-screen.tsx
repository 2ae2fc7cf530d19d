import { helpAt } from "../../rooms/help/address.ts";
import { kitAt } from "../../rooms/kit/address.ts";
import { FirstCalls } from "../../ui/parts/help/first-calls.tsx";

const forHelp: ReadonlySet<string> = new Set([
  helpAt().hash,
  kitAt({ door: "safe" }).hash,
]);

/** What stands in the place of a screen that is on its way; who looks for help waits for no list. */
export function WaitingScreen({ hash }: { readonly hash: string }) {
  return <main aria-busy="true">{forHelp.has(hash) && <FirstCalls />}</main>;
}
