import { pageWords } from "@staying-power/guide";
import { Screen } from "../parts/screen.tsx";

export function AboutScreen() {
  return (
    <Screen
      title={pageWords.titles.start}
      heading={pageWords.name}
      about="about"
    >
      {null}
    </Screen>
  );
}
