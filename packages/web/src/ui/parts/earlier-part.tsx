import type { Sentence } from "@staying-power/words";
import { Worded } from "./worded.tsx";

interface EarlierPartProps {
  readonly summary: string;
  /** What it was before, the newest first. */
  readonly lines: readonly Sentence[];
}

/** What something of the person's own was before, folded; nothing where there is none. */
export function EarlierPart({ summary, lines }: EarlierPartProps) {
  if (lines.length === 0) return null;
  return (
    <details>
      <summary>{summary}</summary>
      <ul class="points">
        {lines.map((line, place) => (
          <li key={place}>
            <Worded sentence={line} />
          </li>
        ))}
      </ul>
    </details>
  );
}
