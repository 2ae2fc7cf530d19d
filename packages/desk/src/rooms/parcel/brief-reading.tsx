import type { SharedReading } from "@staying-power/case";
import type { Reading } from "@staying-power/forecast";
import { ThreeWays, Worded } from "@staying-power/web/ui";
import {
  deskBriefWords,
  headline,
  howMany,
  readingWords,
  reasons as reasonWords,
  wholeReading,
} from "@staying-power/words";
import type { Brief } from "../../visit/brief-of.ts";
import { SeenPart } from "./brief-seen.tsx";
import type { Forecasting } from "./forecasting.ts";

const words = deskBriefWords;

/** So many reasons stand in a brief. */
const mostReasons = 2;

interface ReadingPartProps {
  readonly brief: Brief;
  readonly reading: Forecasting;
  /** What their own page told them. */
  readonly seen: readonly SharedReading[];
}

/** The three ways it may go, with ranges and how sure; nothing of it where a gate withholds it. */
export function ReadingPart({ brief, reading, seen }: ReadingPartProps) {
  return (
    <section>
      <h2>{words.reading.heading}</h2>
      {brief.withheld && <p>{words.safety.withheld}</p>}
      {reading === "working" && (
        <p class="quiet" role="status">
          {words.reading.working}
        </p>
      )}
      {reading === "failed" && <p class="problem">{words.reading.failed}</p>}
      {typeof reading === "object" && <Told reading={reading} />}
      {!brief.withheld && <SeenPart readings={seen} />}
    </section>
  );
}

function Told({ reading }: { readonly reading: Reading }) {
  const whole = wholeReading(reading);
  const { saying } = readingWords;
  return (
    <>
      <p>{headline(whole, reading.state)}</p>
      <ThreeWays
        whole={whole}
        state={reading.state}
        class="three"
        textClass="stack"
      />
      <p class="quiet">{readingWords.rangeNote}</p>
      <p class="quiet">
        <Worded
          sentence={words.reading.reads(
            saying[howMany(whole, reading.state)](true),
          )}
        />
      </p>
      <h3>{words.reasons.heading}</h3>
      <ul class="brief-reasons">
        {whole.reasons.slice(0, mostReasons).map((reason) => (
          <li key={reason.id}>
            <p>
              {reasonWords[reason.id].name}{" "}
              <Worded sentence={readingWords.reasons.share(reason)} />
            </p>
            <p class="quiet">{reasonWords[reason.id].looks}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
