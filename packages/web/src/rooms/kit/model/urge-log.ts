import { dayOf } from "@staying-power/case";
import type { UrgeLog, UrgeMoment } from "@staying-power/plan";
import type { BrowserRecord } from "../../../keep/browser-record.ts";
import { localMoment } from "../../../visit/local-moment.ts";
import { hard } from "../../today/model/check-in.ts";
import type { KitUrge } from "./kit-notes.ts";

/**
 * What can be learned from: the urges of the kit, and how strong it was whenever that was told.
 *
 * @param record - what is kept.
 * @param today - the person's own date, `YYYY-MM-DD`.
 */
export function urgeLogOf(
  { case: theCase, kit }: Pick<BrowserRecord, "case" | "kit">,
  today: string,
): UrgeLog {
  const told = (theCase.events ?? []).flatMap((event) =>
    event.kind === "check-in" &&
    event.urge !== undefined &&
    event.at !== dayOf(event.at)
      ? [{ at: livedAt(event.at), urge: event.urge }]
      : [],
  );
  return {
    hard: [
      ...kit.urges.map(momentOf),
      ...told.filter(({ urge }) => urge >= hard.urge),
    ],
    calm: told.filter(({ urge }) => urge < hard.urge),
    today,
  };
}

function momentOf({ at, place, trigger }: KitUrge): UrgeMoment {
  return {
    at: livedAt(at),
    ...(place !== undefined && { place }),
    ...(trigger !== undefined && { trigger }),
  };
}

/** The hour that was lived, where it was noted; else that of the clock here and now. */
function livedAt(at: string): string {
  return /[+-]\d\d:\d\d$/.test(at) ? at : localMoment(Date.parse(at));
}

/** What led up to an urge; undefined takes away what was said of it. */
export type Led = {
  readonly [Key in "place" | "trigger" | "note"]?: KitUrge[Key] | undefined;
};

/** The urge with what led up to it; what is said to be nothing is taken away. */
export function ledBy(urge: KitUrge, led: Led): KitUrge {
  const { id, at, kind, outcome, ...before } = urge;
  const { place, trigger, note } = { ...before, ...led };
  return {
    id,
    at,
    ...(kind !== undefined && { kind }),
    outcome,
    ...(place !== undefined && { place }),
    ...(trigger !== undefined && { trigger }),
    ...(note !== undefined && { note }),
  };
}
