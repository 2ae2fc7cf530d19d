import { pageWords } from "@staying-power/guide";
import type { KitDoor } from "../../../state/route.ts";
import { Screen } from "../../parts/screen.tsx";

export function KitScreen({ door }: { readonly door: KitDoor }) {
  return (
    <Screen
      title={pageWords.titles.start}
      heading={pageWords.name}
      about={`kit ${door}`}
    >
      {null}
    </Screen>
  );
}
