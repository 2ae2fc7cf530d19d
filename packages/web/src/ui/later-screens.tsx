import { useApp } from "./app-context.ts";
import { AnswersScreen } from "./screens/answers-screen.tsx";
import { DamagedScreen } from "./screens/damaged-screen.tsx";
import { NextScreen } from "./screens/next-screen.tsx";
import { QuestionScreen } from "./screens/question-screen.tsx";
import { ReadingScreen } from "./screens/reading/reading-screen.tsx";
import { StartScreen } from "./screens/start-screen.tsx";

/** Every screen but the first. */
export function LaterScreen() {
  const { session, navigation } = useApp();
  const life = session.life.value;
  if (life.kind === "damaged") return <DamagedScreen record={life.record} />;
  if (life.kind === "loading") return <div class="page" aria-busy="true" />;
  const route = navigation.route.value;
  switch (route.screen) {
    case "start":
      return <StartScreen />;
    case "next":
      return <NextScreen />;
    case "question":
      return <QuestionScreen question={route.key} from={route.from} />;
    case "reading":
      return <ReadingScreen />;
    case "answers":
      return <AnswersScreen />;
  }
}
