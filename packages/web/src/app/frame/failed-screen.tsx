import { frameWords, roomTitles } from "@staying-power/words";
import { Screen } from "../../ui/shell/screen.tsx";

/** Says that a part of the page did not come, and how to ask for it again. */
export function FailedScreen() {
  const words = frameWords.failedScreen;
  return (
    <Screen title={roomTitles.start} heading={words.heading} about="failed">
      <p>{words.text}</p>
      <div class="low">
        <button
          type="button"
          class="main-action"
          onClick={() => location.reload()}
        >
          {words.reload}
        </button>
      </div>
    </Screen>
  );
}
