import { failingWords } from "@staying-power/words";
import { FailedPart } from "../../ui/parts/failed-part.tsx";
import { FirstCalls } from "../../ui/parts/help/first-calls.tsx";
import { Screen } from "../../ui/shell/screen.tsx";

interface FailedScreenProps {
  /** Loads it once more; true when it is there. */
  readonly again: () => Promise<boolean>;
}

/** Says that a screen did not come, how to ask for it again, and what to call: help may be what was looked for. */
export function FailedScreen({ again }: FailedScreenProps) {
  return (
    <Screen heading={failingWords.heading} about="failed">
      <FailedPart failed="file" again={again} />
      <FirstCalls />
    </Screen>
  );
}
