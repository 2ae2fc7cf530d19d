import { pageWords } from "@staying-power/guide";
import { Screen } from "../parts/screen.tsx";

export function HistoryScreen() {
  return (
    <Screen
      title={pageWords.titles.start}
      heading={pageWords.name}
      about="history"
    >
      {null}
    </Screen>
  );
}
