import type { Cut } from "@staying-power/plan";
import { localDate } from "../../../visit/local-date.ts";
import { type KitUrge, passed } from "../../kit/model/kit-notes.ts";

/** Urges that were met in the kit, and those of them that passed with nothing sent. */
export interface UrgesMet {
  readonly all: number;
  readonly held: number;
}

/** The urges that the kit noted within a window; null where there were none. */
export function urgesMet(
  urges: readonly KitUrge[],
  { from, to }: Pick<Cut, "from" | "to">,
): UrgesMet | null {
  const within = urges.filter(({ at }) => {
    const day = localDate(new Date(at));
    return day >= from && day <= to;
  });
  return within.length === 0
    ? null
    : {
        all: within.length,
        held: within.filter(({ outcome }) => passed.has(outcome)).length,
      };
}

/** The days on which an urge passed with nothing sent. */
export function heldDays(urges: readonly KitUrge[]): readonly string[] {
  return urges
    .filter(({ outcome }) => passed.has(outcome))
    .map(({ at }) => localDate(new Date(at)));
}
