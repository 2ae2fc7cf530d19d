import {
  type ConductId,
  daysBetween,
  eventsInOrder,
  isAhead,
} from "@staying-power/case";
import type { BrowserRecord } from "../keep/browser-record.ts";
import type { Session } from "./session.ts";

/** What was told of one's conduct weeks ago, and whether it is still so is not known. */
export interface AskedAgain {
  readonly weeksAgo: number;
  readonly conduct: readonly ConductId[];
}

/** Whoever put it off is left alone for so many days. */
const quietDays = 21;

/**
 * What to ask again: never what was put off lately, nor of somebody to whom something matters more.
 */
export function askedAgain({
  reading,
  facts,
  gates,
  record,
  today,
}: Pick<
  Session,
  "reading" | "facts" | "gates" | "record" | "today"
>): AskedAgain | null {
  const due = reading.value?.askAgain ?? null;
  const { case: person, askAgainPutOffOn } = record.value;
  if (
    due === null ||
    gates.value.length > 0 ||
    isQuiet(askAgainPutOffOn, today.value)
  )
    return null;
  const conduct =
    newestConduct(person, today.value) ?? facts.value.conduct ?? null;
  return conduct === null ? null : { weeksAgo: due.weeksAgo, conduct };
}

function isQuiet(putOffOn: string | undefined, today: string): boolean {
  return (
    putOffOn !== undefined &&
    !isAhead(putOffOn, today) &&
    daysBetween(putOffOn, today) < quietDays
  );
}

/** The newest that carries a day. */
function newestConduct(
  person: BrowserRecord["case"],
  today: string,
): readonly ConductId[] | null {
  const events = (person.events ?? []).filter(
    (event) =>
      !isAhead(event.at, today) &&
      (event.kind === "conduct" ||
        (event.kind === "fact" && event.fact === "conduct")),
  );
  const newest = eventsInOrder({ ...person, events }).at(-1);
  if (newest?.kind === "conduct") return newest.conduct;
  return newest?.kind === "fact" && newest.fact === "conduct"
    ? newest.value
    : null;
}
