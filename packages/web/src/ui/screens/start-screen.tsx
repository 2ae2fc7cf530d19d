import { pageWords } from "@staying-power/guide";
import { useApp } from "../app-context.ts";
import { Screen } from "../parts/screen.tsx";

/** What this is, where the data lives, and one button. */
export function StartScreen() {
  const { session, navigation } = useApp();
  const words = pageWords.start;
  const begun = session.begun.value;
  return (
    <Screen
      title={pageWords.titles.start}
      heading={words.heading}
      about="start"
    >
      <p>{words.what}</p>
      <p>{words.where}</p>
      <div class="low">
        <button
          type="button"
          class="main-action"
          disabled={session.life.value.kind === "loading"}
          onClick={() => navigation.go({ screen: "next" })}
        >
          {begun ? words.carryOn : words.start}
        </button>
        {begun && (
          <button
            type="button"
            onClick={() => navigation.go({ screen: "reading" })}
          >
            {words.seeReading}
          </button>
        )}
        <p class="quiet">{words.note}</p>
      </div>
    </Screen>
  );
}
