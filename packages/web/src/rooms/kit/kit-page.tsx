import { kitWords } from "@staying-power/words";
import type { ComponentChildren } from "preact";
import type { KitDoor } from "./address.ts";
import type { WayBack } from "../../ui/shell/way-back.ts";
import { Screen } from "../../ui/shell/screen.tsx";
import { kitAt } from "./address.ts";

interface KitPageProps {
  readonly door: KitDoor;
  readonly heading: string;
  readonly children: ComponentChildren;
}

/** The way back from every room behind a door. */
export const toBreath: WayBack = {
  to: kitAt(),
  label: kitWords.backToBreath,
};

/** A room behind one of the kit's doors: the way back leads to the breath. */
export function KitPage({ door, heading, children }: KitPageProps) {
  return (
    <Screen heading={heading} about={`kit ${door}`} back={toBreath}>
      {children}
    </Screen>
  );
}
