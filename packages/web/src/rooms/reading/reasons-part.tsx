import {
  locale,
  readingWords,
  reasons as reasonWords,
  type WholePeople,
  type WholeReading,
} from "@staying-power/words";
import { ShareBar } from "../../ui/charts/share-bar.tsx";
import { TableTwin } from "../../ui/charts/table-twin.tsx";
import { Worded } from "../../ui/parts/worded.tsx";

interface ReasonsPartProps {
  readonly reasons: WholeReading["reasons"];
  readonly mirage: WholePeople;
}

/** The eleven reasons why an ex comes back, largest first; each opens to what it looks like and how it ends. */
export function ReasonsPart({ reasons, mirage }: ReasonsPartProps) {
  const words = readingWords.reasons;
  const full = Math.max(5, ...reasons.map(({ high }) => high));
  return (
    <div class="stack">
      <p>{words.text(mirage)}</p>
      <ul class="bars">
        {reasons.map((reason) => (
          <li key={reason.id}>
            <Reason reason={reason} full={full} />
          </li>
        ))}
      </ul>
      <p class="quiet">{words.note}</p>
      <TableTwin
        caption={readingWords.chapters.reasons.heading}
        columns={[
          words.columns.reason,
          words.columns.about,
          words.columns.range,
        ]}
        rows={reasons.map(({ id, about, low, high }) => [
          reasonWords[id].name,
          about,
          locale.range({ low, high }),
        ])}
      />
    </div>
  );
}

interface ReasonProps {
  readonly reason: WholeReading["reasons"][number];
  readonly full: number;
}

function Reason({ reason, full }: ReasonProps) {
  const words = readingWords.reasons;
  const { name, looks, ends } = reasonWords[reason.id];
  const isRight = reason.id === "attraction";
  return (
    <details>
      <summary>
        <span>{isRight ? <Worded sentence={words.right(name)} /> : name}</span>
        <span class="amount">
          <Worded sentence={words.share(reason)} />
        </span>
        <ShareBar
          share={reason}
          kind={isRight ? "right" : "wrong"}
          full={full}
        />
      </summary>
      <p>{looks}</p>
      <p>{ends}</p>
    </details>
  );
}
