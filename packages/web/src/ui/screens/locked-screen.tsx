import { pageWords } from "@staying-power/guide";
import { Screen } from "../parts/screen.tsx";

export function LockedScreen() {
  return (
    <Screen
      title={pageWords.titles.start}
      heading={pageWords.name}
      about="locked"
    >
      {null}
    </Screen>
  );
}
