import type { Reading } from "@staying-power/forecast";
import type { WholeReading } from "@staying-power/words";
import { CurvePart } from "./curve-part.tsx";

export interface TimeCurvesProps {
  readonly reading: Pick<Reading, "state" | "back" | "stay">;
  readonly whole: Pick<WholeReading, "backByMonth" | "stayByMonth">;
}

/** Coming back, which makes no sense once they are together, and staying. */
export function TimeCurves({ reading, whole }: TimeCurvesProps) {
  return (
    <>
      {reading.state === "apart" && (
        <CurvePart kind="back" curve={reading.back} whole={whole.backByMonth} />
      )}
      <CurvePart kind="stay" curve={reading.stay} whole={whole.stayByMonth} />
    </>
  );
}
