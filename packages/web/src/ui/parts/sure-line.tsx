import { pageWords, surenessWords } from "@staying-power/guide";
import { useApp } from "../app-context.ts";

/** How sure the picture is so far, in words; it counts no questions. */
export function SureLine() {
  const { session } = useApp();
  const sureness = session.reading.value?.sureness ?? 0;
  return <p class="quiet">{pageWords.sure.soFar(surenessWords(sureness))}</p>;
}
