import type { Curve, Reading } from "@staying-power/forecast";
import { locale, readingWords } from "@staying-power/words";
import { curveAt } from "../../ui/charts/curve-at.ts";
import { CurveChart } from "../../ui/charts/curve-chart.tsx";
import { TableTwin } from "../../ui/charts/table-twin.tsx";

interface CurvePartProps {
  readonly kind: "back" | "stay";
  readonly curve: Curve;
  readonly state: Reading["state"];
}

const months = [1, 3, 6, 12, 18, 24];

/** Coming back, or staying, over two years; the first makes no sense once they are together. */
export function CurvePart({ kind, curve, state }: CurvePartProps) {
  if (kind === "back" && state === "together") return null;
  const words = readingWords[kind];
  const shared = readingWords.curve;
  const text = words.text({
    three: curveAt(curve, 3),
    twelve: curveAt(curve, 12),
    twentyFour: curveAt(curve, 24),
  });
  return (
    <section>
      <h2>{words.heading}</h2>
      <figure>
        <CurveChart
          curve={curve}
          kind={kind}
          atStart={kind === "back" ? 0 : 1}
          alt={text}
          label={words.label}
          xLabel={kind === "back" ? shared.x : shared.xStay}
          yLabel={kind === "back" ? shared.y : shared.yStay}
        />
        <figcaption class="stack">
          <p>{text}</p>
          <p class="quiet">{shared.band}</p>
        </figcaption>
      </figure>
      <TableTwin
        caption={words.heading}
        columns={[
          shared.columns.month,
          shared.columns.about,
          shared.columns.range,
        ]}
        rows={months.map((month) => {
          const people = curveAt(curve, month);
          return [month, people.about, locale.range(people)];
        })}
      />
    </section>
  );
}
