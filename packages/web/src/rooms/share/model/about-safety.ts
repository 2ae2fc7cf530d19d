import type { Case, Event } from "@staying-power/case";

/** Of which lists which entries say what is asked about safety as well. */
const itemsAboutSafety: Readonly<Record<string, readonly string[]>> = {
  conduct: ["threatened", "said-self-harm"],
  issues: ["abuse", "addiction"],
};

/** Answers that say by themselves what is asked about safety as well. */
const factsAboutSafety = new Set(["contactForbidden", "ageMe"]);

/**
 * A case without anything that shuts a gate: of danger, harm, addiction, a stated no or one's age. A list that would be empty then is left out whole:
 * "none of these" would not be true.
 */
export function withoutSafety(person: Case): Case {
  const { facts = {}, events = [], ...rest } = person;
  const left: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(facts)) {
    const bare = valueWithout(key, value);
    if (bare !== null) left[key] = bare;
  }
  return {
    ...rest,
    facts: left,
    events: events.flatMap(eventWithout),
  };
}

/** What is left of an answer; null where it is not to go at all. */
function valueWithout(key: string, value: unknown): unknown {
  if (factsAboutSafety.has(key)) return null;
  const hidden = itemsAboutSafety[key];
  if (hidden === undefined || !Array.isArray(value)) return value;
  const items: readonly unknown[] = value;
  const shown = items.filter((item) => !hidden.some((each) => each === item));
  return shown.length === 0 && items.length > 0 ? null : shown;
}

function eventWithout(event: Event): readonly Event[] {
  if (event.kind === "reunion")
    return event.question === "at-ease" ? [] : [event];
  if (event.kind === "conduct") {
    const conduct = event.conduct.filter(
      (item) => !itemsAboutSafety["conduct"]?.includes(item),
    );
    return conduct.length === 0 && event.conduct.length > 0
      ? []
      : [{ ...event, conduct }];
  }
  if (event.kind !== "fact" || event.value === null) return [event];
  const value = valueWithout(event.fact, event.value);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same answer, with fewer of its own entries
  return value === null ? [] : [{ ...event, value } as Event];
}
