import { helpNeeds, needsFor } from "@staying-power/care";
import { helpWords } from "@staying-power/words";
import { HelpLines } from "../../ui/parts/help/help-lines.tsx";
import { useApp } from "../../ui/shell/app-context.ts";
import { Screen } from "../../ui/shell/screen.tsx";

/** Every kind of line; what was said about safety decides which comes first. */
export function HelpScreen() {
  const { session } = useApp();
  const needs = needsFor(
    helpNeeds,
    session.gates.value.map(({ id }) => id),
  );
  return (
    <Screen heading={helpWords.heading} about="help">
      <HelpLines needs={needs} top intro={helpWords.intro} />
    </Screen>
  );
}
