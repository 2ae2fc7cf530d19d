import { pageWords } from "@staying-power/guide";
import type { FunctionComponent } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { KitDoor } from "../state/route.ts";
import { useApp } from "./app-context.ts";
import { Frame } from "./parts/frame.tsx";
import { Screen } from "./parts/screen.tsx";
import { StartScreen } from "./screens/start-screen.tsx";

/** Everything behind the first screen comes after it, so that the first screen is there at once. */
export const laterScreens = () => import("./later-screens.tsx");

/** The kit comes by itself: it must be there at once, and needs nothing of the rest. */
export const kitScreen = () => import("./screens/kit/kit-screen.tsx");

interface Loaded {
  readonly Later?: FunctionComponent;
  readonly Kit?: FunctionComponent<{ readonly door: KitDoor }>;
}

/** The screen that the address names, in its frame. */
export function AppScreen() {
  return (
    <Frame>
      <ScreenInFrame />
    </Frame>
  );
}

function ScreenInFrame() {
  const { session, navigation } = useApp();
  const [{ Later, Kit }, setLoaded] = useState<Loaded>({});
  const [failed, setFailed] = useState(false);
  const route = navigation.route.value;
  const start =
    route.screen === "start" && session.life.value.kind !== "damaged";
  const kit = route.screen === "kit";
  const there = start || (kit ? Kit : Later) !== undefined;

  useEffect(() => {
    if (there) return;
    setFailed(false);
    const loading = kit
      ? kitScreen().then(({ KitScreen }) => ({ Kit: KitScreen }))
      : laterScreens().then(({ LaterScreen }) => ({ Later: LaterScreen }));
    loading.then(
      (part) => setLoaded((before) => ({ ...before, ...part })),
      () => setFailed(true),
    );
  }, [there, kit]);

  if (start) return <StartScreen />;
  if (kit && Kit !== undefined) return <Kit door={route.door} />;
  if (!kit && Later !== undefined) return <Later />;
  if (failed) return <FailedScreen />;
  return <main aria-busy="true" />;
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
