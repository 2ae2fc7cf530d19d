import type { ComponentChildren } from "preact";
import type { Route } from "../../ui/shell/route.ts";
import { useApp } from "../../ui/shell/app-context.ts";
import { BottomBar } from "./bottom-bar.tsx";
import { TopBar } from "./top-bar.tsx";
import { Troubles } from "./troubles.tsx";
import { UpdateOffer } from "./update-offer.tsx";

/** Where one thing at a time is asked or done, and nothing leads aside. */
const undisturbed: ReadonlySet<Route["screen"]> = new Set([
  "next",
  "question",
  "safety",
  "kit",
  "check",
]);

/** The frame of every screen, also of those that cannot show anything yet. */
export function Frame({ children }: { readonly children: ComponentChildren }) {
  const { session, navigation } = useApp();
  const { screen } = navigation.route.value;
  const bar =
    session.life.value.kind === "ready" &&
    session.begun.value &&
    !undisturbed.has(screen);
  return (
    <div class={`page page-${screen}`}>
      <TopBar kit={!bar && screen !== "kit" && screen !== "start"} />
      <UpdateOffer />
      <Troubles />
      {children}
      {bar && <BottomBar />}
    </div>
  );
}
