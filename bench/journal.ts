import { addDays, type Case, type Event, parseCase } from "@staying-power/case";

const firstDay = "2016-11-22";
const days = 3650;

/**
 * A journal of ten years.
 * @param events how many; of ten, eight are notes of how it is, one is what the ex did, one an answer.
 */
export function journal(events: number): Case {
  const parsed = parseCase({
    format: "staying-power/case",
    version: 1,
    breakup: "2016-11-01",
    asOf: "2026-11-22",
    facts: { endedBy: "ex", children: false, relationshipMonths: 30 },
    events: Array.from({ length: events }, (_, index) =>
      entry(index, addDays(firstDay, Math.floor((index * days) / events))),
    ),
  });
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
}

/** All that a person with this journal has kept. */
export function recordOf(person: Case): object {
  return { case: person, setAside: {}, firstDay, safety: {} };
}

function entry(index: number, at: string): Event {
  if (index % 10 === 3)
    return { at, kind: "signal", signal: "mixed-signals", note: words };
  if (index % 10 === 7)
    return { at, kind: "fact", fact: "ageEx", value: 30 + (index % 40) };
  return {
    at: `${at}T${String(8 + (index % 12)).padStart(2, "0")}:30:00Z`,
    kind: "check-in",
    mood: index % 11,
    urge: (index * 7) % 11,
    note: `${words} ${String(index)}`,
  };
}

const words =
  "Slept badly, then walked by the river for an hour. Did not write. It is better in the mornings than it was last month, and worse on the days when we would have met.";
