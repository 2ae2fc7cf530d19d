import { interviewWords } from "@staying-power/words";
import { FailedPart } from "../../ui/parts/failed-part.tsx";
import { useForecastAgain } from "../../ui/parts/use-forecast-again.ts";
import { useApp } from "../../ui/shell/app-context.ts";
import { Screen } from "../../ui/shell/screen.tsx";

/** Waits quietly until it is known what to ask; the room's own rule goes there. */
export function NextScreen() {
  const { session } = useApp();
  const next = session.next.value;
  const { failed, again } = useForecastAgain();
  const words = interviewWords;
  return failed || next.kind === "failed" ? (
    <Screen heading={words.failed} about="failed">
      <FailedPart failed="work" again={again} />
    </Screen>
  ) : (
    <Screen heading={<span class="waiting">{words.moment}</span>} about={null}>
      {null}
    </Screen>
  );
}
