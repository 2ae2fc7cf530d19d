import { readingWords } from "@staying-power/words";
import type { FunctionComponent } from "preact";
import { useEffect, useState } from "preact/hooks";
import { FailedPart } from "../../ui/parts/failed-part.tsx";
import type { TimeCurvesProps } from "./time-curves.tsx";

/** What draws curves is heavy, and the first screenful does not wait for it; it is kept for offline with the rest. */
let loaded: FunctionComponent<TimeCurvesProps> | undefined;

/** The curves, as soon as what draws them is there. */
export function TimePart(props: TimeCurvesProps) {
  const [Curves, setCurves] = useState(() => loaded);
  const [failed, setFailed] = useState(false);
  const load = async (): Promise<boolean> => {
    try {
      loaded ??= (await import("./time-curves.tsx")).TimeCurves;
      setCurves(() => loaded);
      return true;
    } catch {
      setFailed(true);
      return false;
    }
  };
  // Also where another part loaded it since this one was drawn.
  useEffect(() => {
    void load();
  }, []);
  if (Curves !== undefined) return <Curves {...props} />;
  return failed ? (
    <FailedPart failed="file" again={load}>
      <p>{readingWords.curve.failed}</p>
    </FailedPart>
  ) : (
    <div role="status" aria-busy="true" />
  );
}
