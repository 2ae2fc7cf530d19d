import type { CallFile } from "@staying-power/calls";
import type { Call } from "@staying-power/envelope";

/** What of it is in words of people. */
interface CallFileWords {
  /** When it is written, in milliseconds since 1970. */
  readonly at: number;
  readonly summary: string;
  readonly location: string;
}

/** A booked call as a calendar file has it; of the person and their case nothing is in it. */
export function callFile(
  {
    id,
    revision,
    start,
    kind,
  }: Pick<Call, "id" | "revision" | "start" | "kind">,
  { at, summary, location }: CallFileWords,
): CallFile {
  return {
    method: "PUBLISH",
    // The same as in mail about it, so that a calendar has it once.
    uid: id,
    sequence: revision,
    start: Date.parse(start),
    minutes: kind.minutes,
    at,
    summary,
    description: "",
    location,
  };
}
