import { fromBase64 } from "@staying-power/web/ui";
import { earlyCase, recordToGive } from "@staying-power/case";
import {
  coaches as coachesSchema,
  figures as figuresSchema,
  noteReceipt,
} from "@staying-power/envelope";
import type { Reading } from "@staying-power/forecast";
import type { Answered, RelayProblem } from "../net/relay-client.ts";
import { type CoachNote, mayChange, type Predicted } from "./coach-note.ts";
import type { Desk } from "./desk.ts";
import {
  emptySheet,
  type Figure,
  knownOutcome,
  parseSheet,
  printSheet,
  seenOf,
  type Sheet,
  withFigure,
  withoutFigure,
  withTold,
} from "./figures.ts";
import type { Opened } from "./parcels.ts";
import { keepNote } from "./send-answer.ts";
import { dayIn } from "./zone.ts";

/** The sheet of one coach; null where this key does not open it, or no program of this age reads it. */
export interface HeldSheet {
  readonly coach: { readonly id: string; readonly name: string };
  readonly revision: number;
  readonly sheet: Sheet | null;
}

/** What all coaches of the practice counted, each opened here. */
export async function loadSheets(
  desk: Desk,
): Promise<Answered<readonly HeldSheet[]>> {
  const got = await desk.asCoach((relay, token) =>
    relay.json("/v1/figures", figuresSchema, { token }),
  );
  if (!got.ok) return got;
  const identity = desk.who.value?.identity ?? "";
  const value = await Promise.all(
    got.value.figures.map(async ({ coach, revision, sealed }) => {
      const text = await desk.keys.open({
        identity,
        sealed: fromBase64(sealed),
      });
      return {
        coach,
        revision,
        sheet: text.ok ? parseSheet(text.text) : null,
      };
    }),
  );
  return { ok: true, value };
}

/** Tried again so often when another device of this coach counts at the same time. */
const mostTries = 3;

/** Changes the coach's own sheet, and seals it to all coaches of the practice as it stands now. */
async function changeSheet(
  desk: Desk,
  change: (sheet: Sheet) => Sheet,
): Promise<Answered<null>> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const [sheets, coaches] = await Promise.all([
      loadSheets(desk),
      desk.asCoach((relay, token) =>
        relay.json("/v1/coaches", coachesSchema, { token }),
      ),
    ]);
    if (!sheets.ok) return sheets;
    if (!coaches.ok) return coaches;
    const me = desk.who.value;
    if (me === null) return { ok: false, error: "not-signed-in" };
    const own = sheets.value.find(({ coach }) => coach.id === me.coach.id);
    // One that cannot be read is not written over.
    if (own?.sheet === null) return { ok: false, error: "unreadable" };
    const sealed = await desk.keys.seal({
      recipients: [
        // By the key that is here, and not by what the relay says of it.
        me.recipient,
        ...coaches.value.coaches
          .filter(({ id }) => id !== me.coach.id)
          .map(({ recipient }) => recipient),
      ],
      text: printSheet(change(own?.sheet ?? emptySheet)),
    });
    const put = await desk.asCoach((relay, token) =>
      relay.json(`/v1/figures?replaces=${own?.revision ?? 0}`, noteReceipt, {
        method: "PUT",
        token,
        sealed,
      }),
    );
    if (put.ok) return { ok: true, value: null };
    if (put.error !== "conflict") return put;
  }
  return { ok: false, error: "conflict" };
}

/** Keeps in the coach's own note what the forecast says when a case is first read, once. */
export async function keepPredicted(
  desk: Desk,
  { id, opened }: { readonly id: string; readonly opened: Opened },
  { reading, on }: { readonly reading: Reading; readonly on: string },
): Promise<void> {
  const { note } = opened.own;
  if (note === null || note.predicted !== null || reading.state !== "apart")
    return;
  if (!mayChange(note, "predicted")) return;
  // Another visit that was first keeps its own: then there is nothing to do.
  await keepNote(
    desk,
    { id, scope: "own" },
    { ...note, predicted: predictedBy(reading, on) },
  );
}

/** What a reading says of coming back, in thousandths. */
export function predictedBy(
  { model, back }: Pick<Reading, "model" | "back">,
  on: string,
): Predicted {
  const at = (weeks: number) => {
    const place = back.weeks.indexOf(weeks);
    const part = (of: readonly number[]): number =>
      Math.round((of[place] ?? 0) * 1_000) / 1_000;
    return {
      mean: part(back.mean),
      low: part(back.low),
      high: part(back.high),
    };
  };
  return {
    on,
    model: model.version,
    back: { "3-months": at(13), "6-months": at(26), "1-year": at(52) },
  };
}

/** What came of keeping an outcome. */
export type KeptOutcome =
  | { readonly ok: true; readonly is: "kept" | "counted" | "early" }
  /** `kept` tells whether the note has it all the same. */
  | {
      readonly ok: false;
      readonly error: RelayProblem;
      readonly kept: boolean;
    };

/**
 * Keeps what became of a case, and counts it where that is wanted; what was counted before is counted anew, under its
 * name. The note comes first: what is then tried once more stands in the same place of the figures.
 */
export async function keepOutcome(
  desk: Desk,
  { id, opened }: { readonly id: string; readonly opened: Opened },
  { note, counts }: { readonly note: CoachNote; readonly counts: boolean },
): Promise<KeptOutcome> {
  const name = note.counted ?? crypto.randomUUID();
  const figure = counts ? await figureOf(desk, opened, note, name) : null;
  const keep = (counted: string | null) =>
    keepNote(desk, { id, scope: "own" }, { ...note, counted });
  const kept = await keep(figure === null ? note.counted : name);
  if (!kept.ok) return { ok: false, error: kept.error, kept: false };
  if (figure === null && note.counted === null)
    return { ok: true, is: counts ? "early" : "kept" };
  const changed = await changeSheet(desk, (sheet) =>
    figure === null ? withoutFigure(sheet, name) : withFigure(sheet, figure),
  );
  if (!changed.ok) return { ok: false, error: changed.error, kept: true };
  if (figure !== null) return { ok: true, is: "counted" };
  await keep(null);
  return { ok: true, is: counts ? "early" : "kept" };
}

/** What is counted of a case: what was said beside what happened, and the record to be given on. */
async function figureOf(
  desk: Desk,
  { shared }: Opened,
  { predicted, outcomes }: CoachNote,
  id: string,
): Promise<Figure | null> {
  const today = dayIn(shared.zone, desk.now());
  const known = knownOutcome(shared.case, outcomes, today);
  const seen = predicted === null ? {} : seenOf(predicted, known, today);
  const record = await recordOf(desk, withTold(shared.case, outcomes), today);
  return Object.keys(seen).length === 0 && record === null
    ? null
    : { id, seen, record };
}

async function recordOf(
  desk: Desk,
  theCase: Opened["shared"]["case"],
  today: string,
): Promise<Figure["record"]> {
  const early = earlyCase(theCase);
  if (early === null) return null;
  try {
    const { outcomes } = await desk.forecast({
      case: early.case,
      today: early.day,
      first: early.day,
      setAside: [],
    });
    const said = 1 - outcomes.notBack.mean;
    const made = recordToGive(theCase, { today, said });
    return made.ok ? made.value : null;
  } catch {
    // Without a forecast there is no record; it can be counted anew.
    return null;
  }
}
