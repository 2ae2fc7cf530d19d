import type { Curve } from "@staying-power/forecast";
import { locale, readingWords, type WholeCurve } from "@staying-power/words";
import { CurveChart } from "../../ui/charts/curve-chart.tsx";
import { TableTwin } from "../../ui/charts/table-twin.tsx";

interface CurvePartProps {
  readonly kind: "back" | "stay";
  readonly curve: Curve;
  /** The same in the whole numbers of the page. */
  readonly whole: WholeCurve;
}

const months = [1, 3, 6, 12, 18, 24];
const nobody = { about: 0, low: 0, high: 0 };

/** Coming back, or staying, over two years. */
export function CurvePart({ kind, curve, whole }: CurvePartProps) {
  const after = (month: number) =>
    whole.find((people) => people.month === month) ?? nobody;
  const words = readingWords[kind];
  const shared = readingWords.curve;
  const text = words.text({
    three: after(3),
    twelve: after(12),
    twentyFour: after(24),
  });
  return (
    <div class="stack">
      <h3>{words.heading}</h3>
      <figure>
        <CurveChart
          curve={curve}
          kind={kind}
          atStart={kind === "back" ? 0 : 1}
          alt={text}
          label={words.label(after(12).about)}
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
          const people = after(month);
          return [month, people.about, locale.range(people)];
        })}
      />
    </div>
  );
}
