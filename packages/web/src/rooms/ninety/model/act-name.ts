import {
  type ChosenAct,
  isNinetyActId,
  type NinetyHabitId,
} from "@staying-power/plan";
import { ninetyActWords, ninetyHabitWords } from "@staying-power/words";

/**
 * What an act is called.
 *
 * @param two - whether both read it.
 */
export function actName(
  habit: NinetyHabitId,
  { act, text }: ChosenAct,
  two: boolean,
): string {
  if (isNinetyActId(act)) return ninetyActWords[act][two ? "two" : "what"];
  return text ?? ninetyHabitWords[habit].own;
}
