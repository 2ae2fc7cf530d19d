import type { Range, Reading } from "@staying-power/forecast";
import {
  locale,
  readingWords,
  reasons as reasonWords,
  wholeRange,
} from "@staying-power/words";
import { ofHundred } from "../../ui/charts/hundred.ts";
import { ShareBar } from "../../ui/charts/share-bar.tsx";
import { TableTwin } from "../../ui/charts/table-twin.tsx";
import { Worded } from "../../ui/parts/worded.tsx";

interface ReasonsPartProps {
  readonly reasons: Reading["reasons"];
  readonly mirageRisk: Range;
}

/** The eleven reasons why an ex comes back, largest first. */
export function ReasonsPart({ reasons, mirageRisk }: ReasonsPartProps) {
  const words = readingWords.reasons;
  const full = Math.max(0.05, ...reasons.map(({ share }) => share.high));
  return (
    <section>
      <h2>{words.heading}</h2>
      <p>{words.text(shown(mirageRisk))}</p>
      <ul class="bars">
        {reasons.map(({ id, share }) => (
          <li key={id}>
            <span>
              {id === "attraction" ? (
                <Worded sentence={words.right(reasonWords[id].name)} />
              ) : (
                reasonWords[id].name
              )}
            </span>
            <span class="amount">
              <Worded sentence={words.share(shown(share))} />
            </span>
            <ShareBar
              share={share}
              kind={id === "attraction" ? "right" : "wrong"}
              full={full}
            />
          </li>
        ))}
      </ul>
      <p class="quiet">{words.note}</p>
      <TableTwin
        caption={words.heading}
        columns={[
          words.columns.reason,
          words.columns.about,
          words.columns.range,
        ]}
        rows={reasons.map(({ id, share }) => [
          reasonWords[id].name,
          ofHundred(share.mean),
          locale.range(shown(share)),
        ])}
      />
    </section>
  );
}

function shown(share: Range): { about: number; low: number; high: number } {
  const about = ofHundred(share.mean);
  return { about, ...wholeRange(share, about) };
}
