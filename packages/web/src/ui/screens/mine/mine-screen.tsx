import { pageWords } from "@staying-power/guide";
import type { MinePage } from "../../../state/route.ts";
import { Screen } from "../../parts/screen.tsx";

export function MineScreen({ page }: { readonly page: MinePage }) {
  return (
    <Screen
      title={pageWords.titles.start}
      heading={pageWords.name}
      about={`mine ${page}`}
    >
      {null}
    </Screen>
  );
}
