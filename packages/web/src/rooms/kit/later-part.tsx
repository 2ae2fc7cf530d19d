import { kitWords } from "@staying-power/words";
import type { FunctionComponent } from "preact";
import { useEffect, useState } from "preact/hooks";
import { FailedPart } from "../../ui/parts/failed-part.tsx";

interface LaterProps {
  /** The urge that was just noted, where one was. */
  readonly id?: string;
}

type Later = FunctionComponent<LaterProps>;

/** What to try for what someone wants right now. */
export const LaterAims: Later = later(
  async () => (await import("./aims-part.tsx")).AimsPart,
);

/** What led up to an urge, and what many of them share. */
export const LaterUrges: Later = later(
  async () => (await import("./urges-part.tsx")).UrgesPart,
);

/** A part of the kit that the breath does not wait for, as soon as it is there; it is kept for offline with the rest. */
function later(fetchPart: () => Promise<Later>): Later {
  let loaded: Later | undefined;
  return function LaterPart(props) {
    const [Part, setPart] = useState(() => loaded);
    const [failed, setFailed] = useState(false);
    const load = async (): Promise<boolean> => {
      try {
        loaded ??= await fetchPart();
        setPart(() => loaded);
        return true;
      } catch {
        setFailed(true);
        return false;
      }
    };
    // Also where another screen loaded it since this one was drawn.
    useEffect(() => {
      void load();
    }, []);
    if (Part !== undefined) return <Part {...props} />;
    return failed ? (
      <FailedPart failed="file" again={load}>
        <p>{kitWords.notLoaded}</p>
      </FailedPart>
    ) : (
      <div aria-busy="true" />
    );
  };
}
