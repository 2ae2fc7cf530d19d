import { UndoLine } from "@staying-power/web/ui";
import { deskFrameWords } from "@staying-power/words";
import type { Replaced, ReplacedIn } from "./use-content.ts";

/** What was put in the place of the draft in this part of the room, and the way back. */
export function ReplacedLine({
  at,
  replaced,
}: {
  readonly at: ReplacedIn;
  readonly replaced: Replaced | null;
}) {
  const own = replaced?.in === at ? replaced : null;
  return (
    <UndoLine
      said={own?.said ?? ""}
      undo={own?.undo ?? null}
      label={deskFrameWords.undo}
    />
  );
}
