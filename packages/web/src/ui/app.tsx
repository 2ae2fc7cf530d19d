import { pageWords } from "@staying-power/guide";
import type { FunctionComponent } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useApp } from "./app-context.ts";
import { Screen } from "./parts/screen.tsx";
import { StartScreen } from "./screens/start-screen.tsx";

/** Everything behind the first screen comes after it, so that the first screen is there at once. */
export const laterScreens = () => import("./later-screens.tsx");

/** The screen that the address names. */
export function AppScreen() {
  const { session, navigation } = useApp();
  const [Later, setLater] = useState<{ screen: FunctionComponent } | null>(
    null,
  );
  const [failed, setFailed] = useState(false);
  const start =
    navigation.route.value.screen === "start" &&
    session.life.value.kind !== "damaged";

  useEffect(() => {
    if (start || Later !== null) return;
    laterScreens().then(
      ({ LaterScreen }) => setLater({ screen: LaterScreen }),
      () => setFailed(true),
    );
  }, [start, Later]);

  if (start) return <StartScreen />;
  if (failed) return <FailedScreen />;
  return Later === null ? (
    <div class="page" aria-busy="true" />
  ) : (
    <Later.screen />
  );
}

function FailedScreen() {
  const words = pageWords.failedScreen;
  return (
    <Screen
      title={pageWords.titles.start}
      heading={words.heading}
      about="failed"
    >
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
