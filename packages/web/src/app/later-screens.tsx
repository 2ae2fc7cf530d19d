import type { Route } from "../ui/shell/route.ts";
import { useApp } from "../ui/shell/app-context.ts";
import { AboutScreen } from "../rooms/about/about-screen.tsx";
import { AnswersScreen } from "../rooms/answers/answers-screen.tsx";
import { DamagedScreen } from "../rooms/unlock/damaged-screen.tsx";
import { HelpScreen } from "../rooms/help/help-screen.tsx";
import { HistoryScreen } from "../rooms/history/history-screen.tsx";
import { LockedScreen } from "../rooms/unlock/locked-screen.tsx";
import { MineScreen } from "../rooms/mine/mine-screen.tsx";
import { NextScreen } from "../rooms/interview/next-screen.tsx";
import { QuestionScreen } from "../rooms/interview/question-screen.tsx";
import { ReadingScreen } from "../rooms/reading/reading-screen.tsx";
import { CareScreen } from "../rooms/safety/care-screen.tsx";
import { SafetyScreen } from "../rooms/safety/safety-screen.tsx";
import { StartScreen } from "../rooms/start/start-screen.tsx";

/** What helps without anything that is kept: it opens whatever state the rest is in. */
const alwaysOpen: ReadonlySet<Route["screen"]> = new Set([
  "start",
  "help",
  "about",
]);

/** Every screen but the first, and but the kit with the check, which come by themselves. */
export function LaterScreen() {
  const { session, navigation } = useApp();
  const life = session.life.value;
  const route = navigation.route.value;
  if (!alwaysOpen.has(route.screen)) {
    if (life.kind === "damaged") return <DamagedScreen {...life} />;
    if (life.kind === "loading") return <main aria-busy="true" />;
    if (life.kind === "locked") return <LockedScreen />;
  }
  switch (route.screen) {
    case "start":
      return <StartScreen />;
    case "next":
      return <NextScreen />;
    case "question":
      return <QuestionScreen question={route.key} from={route.from} />;
    case "reading":
      return <ReadingScreen />;
    case "history":
      return <HistoryScreen />;
    case "answers":
      return <AnswersScreen />;
    case "safety":
      return <SafetyScreen question={route.key} onTo={route.onTo} />;
    case "care":
      return <CareScreen />;
    case "help":
      return <HelpScreen />;
    case "about":
      return <AboutScreen />;
    case "check":
    case "kit":
      return null;
    case "mine":
      return <MineScreen page={route.page} />;
  }
}
