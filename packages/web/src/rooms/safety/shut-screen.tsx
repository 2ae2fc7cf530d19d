import type { Gate } from "@staying-power/care";
import { gateWords } from "@staying-power/words";
import { Screen } from "../../ui/shell/screen.tsx";
import { GatePart } from "./gate-part.tsx";

interface ShutScreenProps {
  /** What shuts it, the most urgent first. */
  readonly gates: readonly Gate[];
  readonly about: string;
}

/** A room that gives no advice behind any gate: the words and help of those that are shut. */
export function ShutScreen({ gates, about }: ShutScreenProps) {
  const [first] = gates;
  return first === undefined ? null : (
    <Screen heading={gateWords[first.id].heading} about={about}>
      <GatePart gates={gates} />
    </Screen>
  );
}
