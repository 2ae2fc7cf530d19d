import type { ReunionCheck } from "@staying-power/forecast";
import { reunionMineWords, reunionRoomWords } from "@staying-power/words";

/** The person's own reasons, answered kindly. */
export function MinePart({ answers }: Pick<ReunionCheck, "answers">) {
  const lines = answers.flatMap((each) => {
    switch (each.question) {
      case "my-reason":
        return [reunionMineWords["my-reason"][each.answer]];
      case "my-part":
        return [reunionMineWords["my-part"][each.answer]];
      case "at-ease":
        // That they are at ease needs no reply.
        return each.answer === "at-ease"
          ? []
          : [reunionMineWords["at-ease"][each.answer]];
      default:
        return [];
    }
  });
  return (
    <div class="stack">
      {lines.length === 0 && <p>{reunionRoomWords.mine.none}</p>}
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
