import { surenessWords, sureWords, tells } from "@staying-power/words";
import { useApp } from "../../ui/shell/app-context.ts";
import { SureBand } from "./sure-band.tsx";
import "./sure-line.css";

/** Before the first reading nothing is settled. */
const noReading = { sureness: 0, model: { effectiveDraws: Infinity } };

/** How sure the picture is so far, in words and as a band; it counts no questions. */
export function SureLine() {
  const { session } = useApp();
  const reading = session.reading.value ?? noReading;
  return (
    <div class="sure-line">
      <p class="quiet">{sureWords.soFar(surenessWords(reading))}</p>
      <SureBand sureness={tells(reading) ? reading.sureness : 0} />
    </div>
  );
}
