import { pageWords } from "@staying-power/guide";
import { Screen } from "../../parts/screen.tsx";

export function CareScreen() {
  return (
    <Screen
      title={pageWords.titles.start}
      heading={pageWords.name}
      about="care"
    >
      {null}
    </Screen>
  );
}
