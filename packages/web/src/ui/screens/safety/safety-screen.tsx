import { pageWords } from "@staying-power/guide";
import { Screen } from "../../parts/screen.tsx";

interface SafetyScreenProps {
  /** As the address says it; one that is not known shows whatever is due. */
  readonly question: string;
}

export function SafetyScreen({ question }: SafetyScreenProps) {
  return (
    <Screen
      title={pageWords.titles.start}
      heading={pageWords.name}
      about={`safety ${question}`}
    >
      {null}
    </Screen>
  );
}
