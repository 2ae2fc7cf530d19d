import {
  firstDaysWords,
  ownOr,
  ownMarkWords,
  type TextsByName,
} from "@staying-power/words";
import { coachsWords } from "../../visit/own-words.ts";
import { textsNow } from "./laid-over.ts";

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
  const text = ownOr(textsNow(), name, original);
  return text === original
    ? { text, ours: {} }
    : {
        text,
        by: ownMarkWords.by(coachsWords.value?.name ?? ""),
        ours: { [name]: original },
      };
}
