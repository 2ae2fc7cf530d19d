import { type CoachLink, parseCoachLink } from "@staying-power/envelope";

/** The link in what someone pasted: a whole address, or only its end; null where there is none. */
export function linkIn(text: string): string | null {
  const bare = text.trim().replace(/^.*#\/share\//su, "");
  return coachLink(bare) === null ? null : bare;
}

/** Whom a link leads to; null where it is none. */
export function coachLink(text: string): CoachLink | null {
  return parseCoachLink(text);
}
