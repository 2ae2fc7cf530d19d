import { kitLines, type TextsByName } from "@staying-power/words";
import { inUse } from "./in-use.tsx";

/** A line of the wait, and as we say it where it is a coach's. */
interface KitLine {
  readonly line: string;
  readonly ours: TextsByName;
}

/**
 * A line of the wait, in a coach's words where there are some and where someone may write: after a no, or where none is
 * known of, ours stand.
 * @param turn - which one, from 0 on; they come round again.
 */
export function kitLine(
  whether: keyof typeof kitLines,
  part: keyof (typeof kitLines)["open"],
  turn: number,
): KitLine {
  const lines = kitLines[whether][part];
  const place = turn % lines.length;
  const ours = lines[place] ?? "";
  const name = `kit.${part}.${place + 1}`;
  const own = whether === "open" ? inUse.value?.coach.texts[name] : undefined;
  return own === undefined
    ? { line: ours, ours: {} }
    : { line: own, ours: { [name]: ours } };
}
