import type { Cut, DoneDays } from "@staying-power/plan";
import { progressWords } from "@staying-power/words";
import { LanesPart } from "./lanes-part.tsx";

const lanes = ["own", "tasks"] as const;

interface DonePartProps {
  readonly done: DoneDays;
  readonly cut: Cut;
}

/** What was done for oneself and of the map, in days. */
export function DonePart({ done, cut }: DonePartProps) {
  const words = progressWords.done;
  const { pieces, sum, change } = done;
  return (
    <LanesPart
      kind="done"
      heading={words.heading}
      lanes={lanes.map((id) => ({ id, label: words.lanes[id] }))}
      pieces={pieces}
      cut={cut}
      counts={words.counts(sum)}
      change={words.change({ kind: change.kind, window: cut.window })}
    />
  );
}
