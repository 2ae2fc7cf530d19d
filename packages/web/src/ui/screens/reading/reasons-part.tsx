import type { Range, Reading } from "@staying-power/forecast";
import { pageWords } from "@staying-power/guide";
import { ofHundred, wholeRange } from "../../../state/hundred.ts";
import { ShareBar } from "../../charts/share-bar.tsx";
import { TableTwin } from "../../parts/table-twin.tsx";
import { reasonName } from "../../reason-name.ts";

interface ReasonsPartProps {
  readonly reasons: Reading["reasons"];
  readonly mirageRisk: Range;
}

/** The eleven reasons why an ex comes back, largest first. */
export function ReasonsPart({ reasons, mirageRisk }: ReasonsPartProps) {
  const words = pageWords.reading.reasons;
  const full = Math.max(0.05, ...reasons.map(({ share }) => share.high));
  return (
    <section>
      <h2>{words.heading}</h2>
      <p>{words.text({ about: ofHundred(mirageRisk.mean), ...wholeRange(mirageRisk) })}</p>
      <ul class="bars">
        {reasons.map(({ id, share }) => (
          <li key={id}>
            <span>
              {reasonName(id)}
              {id === "attraction" && <span class="quiet"> ({words.right})</span>}
            </span>
            <span class="amount">
              {ofHundred(share.mean)} <span class="quiet">({pageWords.range(wholeRange(share))})</span>
            </span>
            <ShareBar share={share} kind={id === "attraction" ? "right" : "wrong"} full={full} />
          </li>
        ))}
      </ul>
      <p class="quiet">{words.note}</p>
      <TableTwin
        caption={words.heading}
        columns={[words.columns.reason, words.columns.about, words.columns.range]}
        rows={reasons.map(({ id, share }) => [
          reasonName(id),
          ofHundred(share.mean),
          pageWords.range(wholeRange(share)),
        ])}
      />
    </section>
  );
}
