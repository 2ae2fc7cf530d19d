import { mineWords } from "@staying-power/guide";
import { Screen } from "../../parts/screen.tsx";

export function BackupPage() {
  return (
    <Screen
      title={mineWords.title}
      heading={mineWords.backup.label}
      about="mine backup"
    >
      {null}
    </Screen>
  );
}
