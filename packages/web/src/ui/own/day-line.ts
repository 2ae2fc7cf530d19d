import { firstDaysWords, type TextsByName } from "@staying-power/words";
import { inUse } from "./in-use.tsx";

/** A line of the first days; where it is a coach's, who says it, and as we say it. */
interface DayLine {
  readonly text: string;
  readonly by?: string;
  readonly ours: TextsByName;
}

/** A line of the first days, in a coach's words where there are some. */
export function dayLine(line: keyof typeof firstDaysWords.lines): DayLine {
  const original = firstDaysWords.lines[line];
  const name = `hours.${line}`;
  const now = inUse.value;
  if (now === undefined) return { text: original, ours: {} };
  const { coach, laying } = now;
  const text = laying.text(coach.texts, name, original);
  return text === original
    ? { text, ours: {} }
    : { text, by: laying.by(coach.name), ours: { [name]: original } };
}
