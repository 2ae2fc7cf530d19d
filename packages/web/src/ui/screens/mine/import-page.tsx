import { mineWords } from "@staying-power/guide";
import { Screen } from "../../parts/screen.tsx";

export function ImportPage() {
  return (
    <Screen
      title={mineWords.title}
      heading={mineWords.import.label}
      about="mine import"
    >
      {null}
    </Screen>
  );
}
