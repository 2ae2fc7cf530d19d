import { type HelpNeed, helpWords } from "@staying-power/guide";
import { HelpLines } from "../parts/help-lines.tsx";
import { Screen } from "../parts/screen.tsx";

const every: readonly HelpNeed[] = [
  "crisis",
  "violence",
  "using-violence",
  "young",
];

/** Every kind of line, whatever brought the person here. */
export function HelpScreen() {
  return (
    <Screen title={helpWords.title} heading={helpWords.heading} about="help">
      <p>{helpWords.intro}</p>
      <HelpLines needs={every} top />
    </Screen>
  );
}
