import type { Strength, StrengthDay } from "@staying-power/plan";
import { locale, strengthWords } from "@staying-power/words";
import { TableTwin } from "../charts/table-twin.tsx";
import "./strength-part.css";

interface StrengthPartProps {
  /** From `strengthOf`. */
  readonly strength: Strength;
}

/** So many days are drawn, the newest. */
const mostDays = 84;

/** What someone did for themselves: one small mark for each day with effort, a hollow one for a slip, and nothing counted down. */
export function StrengthPart({ strength }: StrengthPartProps) {
  const words = strengthWords;
  const { days, effortDays, slipDays } = strength;
  const drawn = days.slice(-mostDays);
  return (
    <section class="strength">
      <h2>{words.heading}</h2>
      <p>{words.told({ effort: effortDays, slips: slipDays })}</p>
      {drawn.length > 0 && (
        <>
          <figure>
            <div class="strength-marks" role="img" aria-label={words.picture}>
              {drawn.map((day) => (
                <Marks key={day.on} day={day} />
              ))}
            </div>
            <figcaption class="quiet strength-key">
              <span>
                <Mark kind="effort" />
                <span>{words.key.effort}</span>
              </span>
              {slipDays > 0 && (
                <span>
                  <Mark kind="slip" />
                  <span>{words.key.slip}</span>
                </span>
              )}
            </figcaption>
          </figure>
          {drawn.length < days.length && (
            <p class="quiet">{words.newest(drawn.length)}</p>
          )}
          <TableTwin
            caption={words.heading}
            columns={[words.columns.day, words.columns.what]}
            rows={drawn
              .toReversed()
              .map((day) => [locale.day(day.on), words.what(day)])}
          />
        </>
      )}
    </section>
  );
}

function Marks({ day: { effort, slip } }: { readonly day: StrengthDay }) {
  return (
    <>
      {effort && <Mark kind="effort" />}
      {slip && <Mark kind="slip" />}
    </>
  );
}

/** Told apart by being full or hollow, so that no colour is needed. */
function Mark({ kind }: { readonly kind: "effort" | "slip" }) {
  return (
    <svg class={`strength-mark ${kind}`} viewBox="0 0 12 12" aria-hidden="true">
      <rect x="1.5" y="1.5" width="9" height="9" rx="2.5" />
    </svg>
  );
}
