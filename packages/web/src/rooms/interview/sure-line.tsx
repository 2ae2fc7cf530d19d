import { surenessWords, sureWords } from "@staying-power/words";
import { useApp } from "../../ui/shell/app-context.ts";
import "./sure-line.css";

const width = 96;
const height = 8;

/** How sure the picture is so far, in words, and as a band that narrows; it counts no questions. */
export function SureLine() {
  const { session } = useApp();
  const sureness = session.reading.value?.sureness ?? 0;
  const open = width * Math.min(1, Math.max(0.04, 1 - sureness));
  return (
    <div class="sure-line">
      <p class="quiet">{sureWords.soFar(surenessWords(sureness))}</p>
      <svg
        class="sure-band"
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        aria-hidden="true"
        focusable="false"
      >
        <rect class="whole" width={width} height={height} rx={height / 2} />
        <rect
          class="open"
          x={(width - open) / 2}
          width={open}
          height={height}
          rx={Math.min(height, open) / 2}
        />
      </svg>
    </div>
  );
}
