import { pageWords } from "@staying-power/guide";
import { Screen } from "../parts/screen.tsx";

export function HelpScreen() {
  return (
    <Screen
      title={pageWords.titles.start}
      heading={pageWords.name}
      about="help"
    >
      {null}
    </Screen>
  );
}
