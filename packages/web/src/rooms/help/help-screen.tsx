import type { HelpNeed } from "@staying-power/care";
import { helpWords } from "@staying-power/words";
import { HelpLines } from "../../ui/parts/help/help-lines.tsx";
import { Screen } from "../../ui/shell/screen.tsx";

const every: readonly HelpNeed[] = [
  "crisis",
  "violence",
  "using-violence",
  "young",
];

/** Every kind of line, whatever brought the person here. */
export function HelpScreen() {
  return (
    <Screen heading={helpWords.heading} about="help">
      <p>{helpWords.intro}</p>
      <HelpLines needs={every} top />
    </Screen>
  );
}
