import type { ReunionCheck } from "@staying-power/forecast";
import { reunionWay } from "@staying-power/plan";
import { reunionRoomWords, reunionWords } from "@staying-power/words";
import { Chapter } from "../../ui/charts/chapter.tsx";
import { PacePart } from "../reunion/pace-part.tsx";
import type { NinetyNow } from "./model/now.ts";

interface PaceChapterProps {
  readonly now: Pick<NinetyNow, "day">;
  /** Null where there is none, or where it is not for two to see. */
  readonly check: ReunionCheck | null;
}

/** How fast to go in this part of the ninety days. */
export function PaceChapter({ now, check }: PaceChapterProps) {
  const way = reunionWay({
    daysBack: now.day - 1,
    likeliest: check?.reasons[0]?.id ?? "attraction",
    passed: check?.rightReason.passed ?? true,
  });
  return (
    <Chapter
      words={{ ...reunionRoomWords.pace, heading: reunionWords.pace.heading }}
    >
      <PacePart way={way} />
    </Chapter>
  );
}
