import { type Gate, isWithheld, writingBehind } from "@staying-power/care";

/** What of a way a gate can withhold: it leads to a number, or to a message to the ex, or to neither. */
type Needs = "nothing" | "reading" | "writing";

/** Every way on that more than one screen offers, by the room it leads to. */
export const doorTable = {
  kit: "nothing",
  help: "nothing",
  "letting-go": "nothing",
  care: "nothing",
  happened: "nothing",
  answers: "nothing",
  // Behind a gate it holds safety, or letting go, and nothing with contact.
  map: "nothing",
  today: "nothing",
  mine: "nothing",
  about: "nothing",
  // The questions are there for the reading, and stop where it does.
  next: "reading",
  reading: "reading",
  history: "reading",
  check: "writing",
} as const satisfies Readonly<Record<string, Needs>>;

/** A way on, by the room it leads to. */
export type DoorName = keyof typeof doorTable;

/** The places that the bar of a case may have. */
export type BarDoor = "today" | "reading" | "care" | "map" | "mine";

/** What the shut gates say of the doors. */
type Shut = readonly Pick<Gate, "reading" | "writing" | "numbers">[];

/** Whether a way may be offered behind these gates. */
export function isDoorOpen(door: DoorName, shut: Shut): boolean {
  switch (doorTable[door]) {
    case "nothing":
      return true;
    case "reading":
      return !isWithheld(shut);
    case "writing":
      return writingBehind(shut) !== "withheld";
  }
}

/** The places of a case in the bar below; the way to what matters more takes the place of a reading withheld. */
export function barDoors(shut: Shut): readonly BarDoor[] {
  return ["today", isWithheld(shut) ? "care" : "reading", "map", "mine"];
}

/** Whether words may speak of writing first, tomorrow or ever; what is not known invites to nothing. */
export function mayWrite(writing: Gate["writing"] | "unknown"): boolean {
  return writing === "open";
}
