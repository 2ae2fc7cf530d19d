import { interviewWords, readingWords } from "@staying-power/words";
import { useEffect } from "preact/hooks";
import type { AfterSafety, Route } from "../../ui/shell/route.ts";
import type { Next } from "../../visit/session.ts";
import { useApp } from "../../ui/shell/app-context.ts";
import { Screen } from "../../ui/shell/screen.tsx";

interface NextScreenProps {
  /** Where the questions about safety lead on to. */
  readonly onTo?: AfterSafety;
}

/** Waits quietly until it is known what to ask, then goes there. */
export function NextScreen({ onTo = "next" }: NextScreenProps) {
  const { session, navigation } = useApp();
  const next = session.next.value;
  const words = interviewWords;
  const loading = session.life.value.kind === "loading";

  useEffect(() => {
    const route = loading ? null : routeTo(next, onTo);
    if (route !== null) navigation.go(route, "instead");
  }, [loading, next, onTo, navigation]);

  return next.kind === "failed" ? (
    <Screen title={interviewWords.title} heading={words.failed} about="failed">
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
    <Screen
      title={interviewWords.title}
      heading={<span class="waiting">{words.moment}</span>}
      about={null}
    >
      {null}
    </Screen>
  );
}

function routeTo(next: Next, onTo: AfterSafety): Route | null {
  switch (next.kind) {
    case "safety":
      return { screen: "safety", key: next.key, onTo };
    case "care":
      return { screen: "care" };
    case "question":
      return { screen: "question", key: next.key, from: "interview" };
    case "nothing":
      return { screen: "answers" };
    case "waiting":
    case "failed":
      return null;
  }
}
