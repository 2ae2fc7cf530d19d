import type { ConductId, Event, Facts } from "@staying-power/case";
import type { Given } from "./said.ts";

/** What a case and the answers beside it must come to. */
export interface ExpectedGates {
  /** Ids of gates, in the order they are said. */
  readonly gates: readonly string[];
  readonly reading: "open" | "reframed" | "withheld";
}

/**
 * METHOD T1 read once more, by hand and without the table of gates or the language of its rules, so that a slip
 * in either shows.
 */
export function expectedGates(
  facts: Facts,
  events: readonly Event[],
  given: Given,
): ExpectedGates {
  const stops = [
    ...inDanger(facts, given),
    ...abuse(facts, events, given),
    ...threats(facts, events),
    ...statedNo(facts, given),
  ];
  const pauses = [
    ...addictionOrIllness(facts, given),
    ...tooYoung(facts, given),
    ...bound(given),
    ...wantsSpace(facts, given),
    ...wrongMotive(given),
  ];
  return {
    gates: [...stops, ...pauses],
    reading:
      stops.length > 0 ? "withheld" : pauses.length > 0 ? "reframed" : "open",
  };
}

/** G1: "crisis words, self-harm, violence feared": leave everything, crisis help. */
function inDanger({ conduct = [] }: Facts, { now }: Given): readonly string[] {
  const found: string[] = [];
  if (now === "they-may-hurt-me") found.push("danger-to-me");
  if (now === "i-may-hurt-myself" || conduct.includes("said-self-harm"))
    found.push("danger-to-myself");
  if (now === "i-may-hurt-someone") found.push("danger-from-me");
  return found;
}

/** G2: "abuse either way; user afraid or feared": no plan. Who said which way it was is spoken to as that. */
function abuse(
  { issues = [] }: Facts,
  events: readonly Event[],
  { harm }: Given,
): readonly string[] {
  if (harm === "to-me") return ["abuse-of-me"];
  if (harm === "by-me") return ["abuse-by-me"];
  if (harm === "both" || harm === "unsure") return ["abuse-unsure"];
  // No answer, "no", or nothing said: what the case says still stands.
  for (const issue of issues) if (issue === "abuse") return ["abuse-unsure"];
  for (const event of events)
    if (event.kind === "reunion" && event.answer === "afraid-or-hurt")
      return ["abuse-unsure"];
  return [];
}

/** G2, the feared side: a threat made once cannot be unmade. */
function threats(
  { conduct = [] }: Facts,
  events: readonly Event[],
): readonly string[] {
  const everything: ConductId[] = [...conduct];
  for (const event of events)
    if (event.kind === "conduct") everything.push(...event.conduct);
  return everything.includes("threatened") ? ["threats"] : [];
}

/** G3: "court order, or ex clearly asked for no contact ever": no odds. The case goes before the answer beside it. */
function statedNo(
  { contactForbidden }: Facts,
  { contact }: Given,
): readonly string[] {
  const word = contactForbidden ?? contact;
  if (word === "court-order") return ["court-order"];
  return word === "they-asked" ? ["they-said-no"] : [];
}

/** G4: "addiction or untreated mental-health concern central": professional help first. */
function addictionOrIllness(
  { issues = [] }: Facts,
  { central }: Given,
): readonly string[] {
  const found: string[] = [];
  if (
    central === "addiction" ||
    central === "both" ||
    issues.includes("addiction")
  )
    found.push("addiction");
  if (central === "illness" || central === "both")
    found.push("untreated-illness");
  return found;
}

/** T16: "under 18". The case goes before the answer beside it. */
function tooYoung({ ageMe }: Facts, { adult }: Given): readonly string[] {
  const isYoung = ageMe === undefined ? adult === "no" : ageMe <= 17;
  return isYoung ? ["under-18"] : [];
}

/** G5: "ex is married to another; or engaged, or a year or more and living with another". */
function bound({ committed }: Given): readonly string[] {
  return committed === "married" || committed === "engaged-or-a-year"
    ? ["committed-elsewhere"]
    : [];
}

/** T4, C5: "giving the space asked for": kept like any wish, and no "never". The case goes before the answer. */
function wantsSpace(
  { contactForbidden }: Facts,
  { contact }: Given,
): readonly string[] {
  return (contactForbidden ?? contact) === "needs-space"
    ? ["asked-for-space"]
    : [];
}

/** G6: "motive is loneliness, boredom, pride". */
function wrongMotive({ motive = "" }: Given): readonly string[] {
  return /^(?:lonely|bored|pride)$/.test(motive) ? ["motive"] : [];
}
