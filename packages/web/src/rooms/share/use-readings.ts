import type { SharedReading } from "@staying-power/case";
import { useEffect, useState } from "preact/hooks";
import { useApp } from "../../ui/shell/app-context.ts";
import { toldReadings } from "./model/told-readings.ts";

/** What the app told day by day, oldest first; or why it is not here. */
export type Readings = readonly SharedReading[] | "working" | "failed";

const none: readonly SharedReading[] = [];

/**
 * What the app told, worked out anew whenever what is known changes.
 * @param goes - whether it is to go; none without that, nor while no number is shown.
 */
export function useReadings(goes: boolean): Readings {
  const { session } = useApp();
  const person = session.person.value;
  const isWanted = goes && session.readingsGo.value;
  const [readings, setReadings] = useState<Readings>("working");
  useEffect(() => {
    if (!isWanted) return;
    let wanted = true;
    setReadings("working");
    const tell = async (): Promise<void> => {
      const told = await session.tellHistory();
      if (!wanted || told.kind === "replaced") return;
      setReadings(
        told.kind === "history" ? toldReadings(told.history.steps) : "failed",
      );
    };
    void tell();
    return () => {
      wanted = false;
    };
  }, [session, person, isWanted]);
  return isWanted ? readings : none;
}
