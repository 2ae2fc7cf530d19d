import { mineWords } from "@staying-power/guide";
import { Screen } from "../../parts/screen.tsx";

export function LockPage() {
  return (
    <Screen
      title={mineWords.title}
      heading={mineWords.lock.label}
      about="mine lock"
    >
      {null}
    </Screen>
  );
}
