import type { FunctionComponent } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useApp } from "../ui/shell/app-context.ts";
import { FailedScreen } from "./frame/failed-screen.tsx";
import { Frame } from "./frame/frame.tsx";
import { StartScreen } from "../rooms/start/start-screen.tsx";

/** Everything behind the first screen comes after it, so that the first screen is there at once. */
export const laterScreens = () => import("./later-screens.tsx");

/** The kit comes by itself: it must be there at once, and needs nothing of the rest. */
export const kitScreen = () => import("./kit-rooms.tsx");

interface Loaded {
  readonly Later?: FunctionComponent;
  readonly Kit?: FunctionComponent;
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
  const life = session.life.value.kind;
  const start = route.screen === "start" && life !== "damaged";
  // Until what is kept is open, a later screen stands in the place of the check.
  const kit =
    route.screen === "kit" || (route.screen === "check" && life === "ready");
  const there = start || (kit ? Kit : Later) !== undefined;

  useEffect(() => {
    if (there) return;
    setFailed(false);
    const loading = kit
      ? kitScreen().then(({ KitRooms }) => ({ Kit: KitRooms }))
      : laterScreens().then(({ LaterScreen }) => ({ Later: LaterScreen }));
    loading.then(
      (part) => setLoaded((before) => ({ ...before, ...part })),
      () => setFailed(true),
    );
  }, [there, kit]);

  if (start) return <StartScreen />;
  if (kit && Kit !== undefined) return <Kit />;
  if (!kit && Later !== undefined) return <Later />;
  if (failed) return <FailedScreen />;
  return <main aria-busy="true" />;
}
