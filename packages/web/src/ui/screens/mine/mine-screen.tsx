import { pageWords } from "@staying-power/guide";
import type { MinePage } from "../../../state/route.ts";
import { Screen } from "../../parts/screen.tsx";
import { DiscreetPage } from "./discreet-page.tsx";
import { LeavingPage } from "./leaving-page.tsx";

export function MineScreen({ page }: { readonly page: MinePage }) {
  if (page === "leaving") return <LeavingPage />;
  if (page === "discreet") return <DiscreetPage />;
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
