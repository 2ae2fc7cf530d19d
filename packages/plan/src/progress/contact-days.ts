import { dayOf, type Event, type SignalId } from "@staying-power/case";
import { type Change, changeOf } from "./change-of.ts";
import {
  changeRule,
  type Cut,
  isWithin,
  pieceOf,
  type Span,
} from "./windows.ts";

/** By whose step there was contact; what children, a home or work ask for is apart. */
export const contactSides = ["they", "you", "both", "errands"] as const;

/** One of them. */
export type ContactSide = (typeof contactSides)[number];

/** What of theirs is contact; what only shows or ends something is none. */
const signalSide: Readonly<Record<SignalId, ContactSide | null>> = {
  none: null,
  hostile: "they",
  "blocked-me": null,
  "logistics-only": "errands",
  "neutral-contact": "they",
  "warm-contact": "they",
  "said-misses-me": "they",
  "asked-to-meet": "they",
  "mixed-signals": "they",
  "likes-views": null,
  "asked-to-return": "they",
};

/** Days of contact over one piece of time, by who began; a day can be in several. */
export type ContactPiece = Readonly<Record<ContactSide, number>> & {
  /** Days with an entry of any kind: of the others nothing is known. */
  readonly told: number;
};

/** How contact went. */
export interface ContactDays {
  readonly pieces: readonly ContactPiece[];
  /** The whole of the cut. */
  readonly sum: ContactPiece;
  /** As a share of the days with an entry, errands left out. */
  readonly change: Change;
}

/**
 * Days of contact over a window. While the two are together nothing is counted: contact is everyday life then.
 *
 * @param events - the journal in order, nothing later than today.
 * @param cut - the window.
 */
export function contactDaysOf(events: readonly Event[], cut: Cut): ContactDays {
  const byDay = contactByDay(events);
  const pieces = cut.pieces.map(() => emptyPiece());
  for (const [day, sides] of byDay) {
    const piece = pieces[pieceOf(cut, day) ?? -1];
    if (piece === undefined) continue;
    piece.told += 1;
    for (const side of sides) piece[side] += 1;
  }
  const sharesIn = (span: Span): readonly number[] =>
    [...byDay].flatMap(([day, sides]) =>
      isWithin(span, day)
        ? [
            contactSides.some((one) => one !== "errands" && sides.has(one))
              ? 1
              : 0,
          ]
        : [],
    );
  return {
    pieces,
    sum: pieces.reduce(added, emptyPiece()),
    change: changeOf(
      sharesIn(cut.before),
      sharesIn(cut.now),
      changeRule(cut.window, "share"),
    ),
  };
}

/** Each day apart with an entry, and by whose steps there was contact on it. */
function contactByDay(
  events: readonly Event[],
): ReadonlyMap<string, ReadonlySet<ContactSide>> {
  const days = new Map<string, Set<ContactSide>>();
  let isTogether = false;
  for (const event of events) {
    if (event.kind === "returned") isTogether = true;
    if (event.kind === "left-again") isTogether = false;
    if (isTogether) continue;
    const day = dayOf(event.at);
    const sides = days.get(day) ?? new Set<ContactSide>();
    days.set(day, sides);
    const side = sideOf(event);
    if (side !== null) sides.add(side);
  }
  return days;
}

function sideOf(event: Event): ContactSide | null {
  switch (event.kind) {
    case "signal":
      return signalSide[event.signal];
    case "break":
      return "you";
    case "answered":
      return "they";
    case "met":
      return "both";
    default:
      return null;
  }
}

function emptyPiece(): Record<ContactSide | "told", number> {
  return { they: 0, you: 0, both: 0, errands: 0, told: 0 };
}

function added(
  one: Record<ContactSide | "told", number>,
  other: ContactPiece,
): Record<ContactSide | "told", number> {
  return {
    they: one.they + other.they,
    you: one.you + other.you,
    both: one.both + other.both,
    errands: one.errands + other.errands,
    told: one.told + other.told,
  };
}
