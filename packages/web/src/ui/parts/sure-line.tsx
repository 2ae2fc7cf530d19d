import { pageWords } from "@staying-power/guide";
import { sureLevel } from "../../state/sure-level.ts";
import { useApp } from "../app-context.ts";

/** How sure the picture is so far, in words; it counts no questions. */
export function SureLine() {
  const { session } = useApp();
  const reading = session.reading.value;
  const words = pageWords.sure;
  return (
    <p class="sure quiet">
      {words.label}: {(sureLevel(words.levels, reading?.sureness ?? 0) ?? words.levels[0]).words}
    </p>
  );
}
