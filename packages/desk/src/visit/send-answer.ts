import type { CoachAnswer } from "@staying-power/case";
import { limits, noteReceipt, parcelReceipt } from "@staying-power/envelope";
import type { Answered, RelayProblem } from "../net/relay-client.ts";
import { type CoachNote, emptyNote, printNote } from "./coach-note.ts";
import type { Desk } from "./desk.ts";
import type { HeldNote, Opened } from "./parcels.ts";

/** What came of sending. */
export type Sent =
  | {
      readonly ok: true;
      readonly n: number;
      /** Whether another answer came in between. */
      readonly moved: boolean;
      /** Whether the coach's own copy is kept. */
      readonly kept: boolean;
    }
  | { readonly ok: false; readonly error: RelayProblem };

/** Tried again so often when other coaches send at the same time. */
const mostTries = 5;

/** Seals an answer to the person, sends it as the next one, and keeps a copy in the coach's own note. */
export async function sendAnswer(
  desk: Desk,
  { id, opened }: { readonly id: string; readonly opened: Opened },
  answer: CoachAnswer,
): Promise<Sent> {
  const sealed = await desk.keys.seal({
    recipients: [opened.shared.replyTo],
    text: JSON.stringify(answer),
  });
  for (let tries = 0; tries < mostTries; tries += 1) {
    const parcel = await desk.parcels.look(id);
    if (!parcel.ok) return parcel;
    const n = parcel.value.answers + 1;
    const put = await desk.asCoach((relay, token) =>
      relay.json(`/v1/inbox/${id}/answers/${n}`, parcelReceipt, {
        method: "PUT",
        token,
        sealed,
      }),
    );
    if (put.ok) {
      await desk.parcels.look(id);
      const kept = await keepCopy(desk, id, { n, answer });
      return { ok: true, n, moved: tries > 0, kept };
    }
    if (put.error !== "conflict") return put;
  }
  return { ok: false, error: "conflict" };
}

async function keepCopy(
  desk: Desk,
  id: string,
  copy: CoachNote["sent"][number],
): Promise<boolean> {
  const opened = desk.parcels.opened.value.get(id);
  if (opened === undefined) return false;
  const before = opened.own.note ?? emptyNote;
  const note = { ...before, sent: [...before.sent, copy] };
  const kept = await keepNote(desk, { id, scope: "own" }, note);
  if (!kept.ok) {
    const held: HeldNote = { ...opened.own, note };
    desk.parcels.put(id, { ...opened, own: held });
  }
  return kept.ok;
}

/**
 * Seals a note and keeps it; one that grew too long loses its oldest copies of answers. One for all coaches is sealed
 * to those whom the screen names, and refused where it is not known who they are.
 */
export async function keepNote(
  desk: Desk,
  { id, scope }: { readonly id: string; readonly scope: "own" | "shared" },
  note: CoachNote,
): Promise<Answered<null>> {
  const opened = desk.parcels.opened.value.get(id);
  const me = desk.who.value;
  if (opened === undefined || me === null)
    return { ok: false, error: "not-signed-in" };
  const held = scope === "own" ? opened.own : opened.sharedNote;
  const others = (desk.parcels.known.value.get(id)?.coaches ?? [])
    .filter((coach) => coach.id !== me.coach.id)
    .map(({ recipient }) => recipient);
  if (scope === "shared" && others.length === 0)
    return { ok: false, error: "not-found" };
  const recipients =
    scope === "own" ? [me.recipient] : [me.recipient, ...others];
  const fitting = fittingNote(note);
  const sealed = await desk.keys.seal({ recipients, text: printNote(fitting) });
  const put = await desk.asCoach((relay, token) =>
    relay.json(
      `/v1/inbox/${id}/notes/${scope}?replaces=${held.revision}`,
      noteReceipt,
      { method: "PUT", token, sealed },
    ),
  );
  if (!put.ok) return put;
  const kept: HeldNote = { revision: put.value.revision, note: fitting };
  const newest = desk.parcels.opened.value.get(id) ?? opened;
  desk.parcels.put(
    id,
    scope === "own"
      ? { ...newest, own: kept }
      : { ...newest, sharedNote: kept },
  );
  return { ok: true, value: null };
}

/** Room that sealing takes, in bytes, with a few recipients. */
const sealingBytes = 4_096;

function fittingNote(note: CoachNote): CoachNote {
  const bytes = new TextEncoder().encode(printNote(note)).length;
  return bytes <= limits.answerBytes - sealingBytes || note.sent.length === 0
    ? note
    : fittingNote({ ...note, sent: note.sent.slice(1) });
}
