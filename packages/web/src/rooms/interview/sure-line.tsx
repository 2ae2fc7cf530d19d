import { surenessWords, sureWords } from "@staying-power/words";
import { useApp } from "../../ui/shell/app-context.ts";
import { SureBand } from "./sure-band.tsx";
import "./sure-line.css";

/** How sure the picture is so far, in words and as a band; it counts no questions. */
export function SureLine() {
  const { session } = useApp();
  const sureness = session.reading.value?.sureness ?? 0;
  return (
    <div class="sure-line">
      <p class="quiet">{sureWords.soFar(surenessWords(sureness))}</p>
      <SureBand sureness={sureness} />
    </div>
  );
}
