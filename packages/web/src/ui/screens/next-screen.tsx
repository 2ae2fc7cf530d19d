import { pageWords } from "@staying-power/guide";
import { useEffect } from "preact/hooks";
import { useApp } from "../app-context.ts";
import { Screen } from "../parts/screen.tsx";

/** Waits quietly until it is known what to ask, then goes there. */
export function NextScreen() {
  const { session, navigation } = useApp();
  const next = session.next.value;
  const words = pageWords.question;
  const loading = session.life.value.kind === "loading";

  useEffect(() => {
    if (loading || next === "waiting" || next === "failed") return;
    navigation.go(
      next === "nothing"
        ? { screen: "reading" }
        : { screen: "question", key: next, from: "interview" },
      "instead",
    );
  }, [loading, next, navigation]);

  return next === "failed" ? (
    <Screen
      title={pageWords.titles.question}
      heading={words.failed}
      about="failed"
    >
      <div class="low">
        <button
          type="button"
          class="main-action"
          onClick={session.tryForecastAgain}
        >
          {pageWords.reading.tryAgain}
        </button>
      </div>
    </Screen>
  ) : (
    <Screen
      title={pageWords.titles.question}
      heading={<span class="waiting">{words.moment}</span>}
      about={null}
    >
      {null}
    </Screen>
  );
}
