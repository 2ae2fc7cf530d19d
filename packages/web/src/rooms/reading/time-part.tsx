import { readingWords } from "@staying-power/words";
import type { FunctionComponent } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { TimeCurvesProps } from "./time-curves.tsx";

/** What draws curves is heavy, and the first screenful does not wait for it; it is kept for offline with the rest. */
let loaded: FunctionComponent<TimeCurvesProps> | undefined;

/** The curves, as soon as what draws them is there. */
export function TimePart(props: TimeCurvesProps) {
  const [Curves, setCurves] = useState(() => loaded);
  const [failed, setFailed] = useState(false);
  const load = async (): Promise<void> => {
    setFailed(false);
    try {
      loaded ??= (await import("./time-curves.tsx")).TimeCurves;
      setCurves(() => loaded);
    } catch {
      setFailed(true);
    }
  };
  useEffect(() => {
    if (loaded === undefined) void load();
  }, []);
  if (Curves !== undefined) return <Curves {...props} />;
  const words = readingWords;
  return (
    <div role="status" class="stack" aria-busy={!failed}>
      {failed && (
        <>
          <p>{words.curve.failed}</p>
          <div>
            <button type="button" onClick={() => void load()}>
              {words.tryAgain}
            </button>
          </div>
        </>
      )}
    </div>
  );
}
