import { interviewWords, readingWords } from "@staying-power/words";
import { useApp } from "../../ui/shell/app-context.ts";
import { Screen } from "../../ui/shell/screen.tsx";

/** Waits quietly until it is known what to ask; the room's own rule goes there. */
export function NextScreen() {
  const { session } = useApp();
  const next = session.next.value;
  const words = interviewWords;
  return next.kind === "failed" ? (
    <Screen heading={words.failed} about="failed">
      <div class="low">
        <button
          type="button"
          class="main-action"
          onClick={session.tryForecastAgain}
        >
          {readingWords.tryAgain}
        </button>
      </div>
    </Screen>
  ) : (
    <Screen heading={<span class="waiting">{words.moment}</span>} about={null}>
      {null}
    </Screen>
  );
}
