import type { CoachAnswer } from "@staying-power/case";
import { limits, noteReceipt, parcelReceipt } from "@staying-power/envelope";
import type { Answered, RelayProblem } from "../net/relay-client.ts";
import { type CoachNote, mayChange, printNote } from "./coach-note.ts";
import type { Desk } from "./desk.ts";
import {
  alsoGoing,
  arrivedOf,
  type GoingOfCase,
  type Tried,
  triedOf,
} from "./going.ts";
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
  /** `earlier`: what was sent before it was changed had arrived, and this one is not sent. */
  | { readonly ok: false; readonly error: RelayProblem | "earlier" };

/** Tried again so often when other coaches send at the same time. */
const mostTries = 5;

/** For which case, and from which part of its page. */
interface SentFrom {
  readonly id: string;
  readonly opened: Opened;
  readonly as?: "answer" | "parting";
}

/**
 * Seals an answer to the person, sends it as the next one, and keeps a copy in the coach's own note. Where the answer of
 * the relay was lost, the same goes again as the same bytes under the same number, and is one answer; what was changed
 * meanwhile goes only if what it was before did not arrive.
 */
export async function sendAnswer(
  desk: Desk,
  { id, opened, as = "answer" }: SentFrom,
  answer: CoachAnswer,
): Promise<Sent> {
  const token = desk.who.value?.token;
  const before = desk.going.get(id)?.[as];
  const says = JSON.stringify({ ...answer, sentAt: null });
  const now = await triedOf(before, { what: answer, says }, () =>
    desk.keys.seal({
      recipients: [opened.shared.replyTo],
      text: JSON.stringify(answer),
    }),
  );
  // Who signed out meanwhile sends nothing, and nobody does it in their place.
  if (desk.who.value?.token !== token)
    return { ok: false, error: "not-signed-in" };
  for (let tries = 0; tries < mostTries; tries += 1) {
    const next = await numberOf(desk, id, tries === 0 ? before?.n : undefined);
    if (!next.ok) return next;
    const n = next.value;
    const put = putAnswer(desk, id, n);
    const going = alsoGoing(before, n, now);
    hold(desk, id, { [as]: going });
    const done = await put(now.sealed);
    if (done.ok) return arrived(desk, { id, as, n }, now, tries > 0);
    if (done.error !== "conflict") return done;
    const earlier = await arrivedOf(going.tried.slice(0, -1), put);
    if (!earlier.ok) return earlier;
    if (earlier.value !== null) {
      await arrived(desk, { id, as, n }, earlier.value.one, false);
      return { ok: false, error: "earlier" };
    }
  }
  return { ok: false, error: "conflict" };
}

/** The number of the next answer, unless one was taken before. */
async function numberOf(
  desk: Desk,
  id: string,
  before: number | undefined,
): Promise<Answered<number>> {
  if (before !== undefined) return { ok: true, value: before };
  const parcel = await desk.parcels.look(id);
  return parcel.ok ? { ok: true, value: parcel.value.answers + 1 } : parcel;
}

function putAnswer(desk: Desk, id: string, n: number) {
  return (sealed: Uint8Array) =>
    desk.asCoach((relay, token) =>
      relay.json(`/v1/inbox/${id}/answers/${n}`, parcelReceipt, {
        method: "PUT",
        token,
        sealed,
      }),
    );
}

interface ArrivedAs {
  readonly id: string;
  readonly as: "answer" | "parting";
  readonly n: number;
}

async function arrived(
  desk: Desk,
  { id, as, n }: ArrivedAs,
  { what }: Tried<CoachAnswer>,
  moved: boolean,
): Promise<Sent> {
  hold(desk, id, { [as]: undefined });
  await desk.parcels.look(id);
  const kept = await keepCopy(desk, id, { n, answer: what });
  return { ok: true, n, moved, kept };
}

/** Holds what is on its way, in the open: for a case that is open here, and for no other. */
function hold(desk: Desk, id: string, going: GoingOfCase): void {
  if (!desk.parcels.opened.value.has(id)) return;
  desk.going.set(id, { ...desk.going.get(id), ...going });
}

async function keepCopy(
  desk: Desk,
  id: string,
  copy: CoachNote["sent"][number],
): Promise<boolean> {
  const opened = desk.parcels.opened.value.get(id);
  const before = opened?.own.note ?? null;
  // In the place of one that cannot be opened, or read in this part, nothing is written.
  if (before === null || !mayChange(before, "sent")) return false;
  const note = { ...before, sent: [...before.sent, copy] };
  const kept = await keepNote(desk, { id, scope: "own" }, note);
  if (!kept.ok) {
    // Who signed out meanwhile has no case open.
    const newest = desk.parcels.opened.value.get(id);
    if (newest !== undefined)
      desk.parcels.put(id, { ...newest, own: { ...newest.own, note } });
  }
  return kept.ok;
}

/**
 * Seals a note and keeps it; one that grew too long loses its oldest copies of answers. One for all coaches is sealed
 * to those whom the screen names, and refused where it is not known who they are. Where the answer of the relay was
 * lost, what arrived is found out first, and is no other hand's.
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
  const others = (desk.parcels.known.value.get(id)?.coaches ?? [])
    .filter((coach) => coach.id !== me.coach.id)
    .map(({ recipient }) => recipient);
  if (scope === "shared" && others.length === 0)
    return { ok: false, error: "not-found" };
  const recipients =
    scope === "own" ? [me.recipient] : [me.recipient, ...others];
  const what = fittingNote(note);
  const text = printNote(what);
  const before = desk.going.get(id)?.[scope];
  const says = JSON.stringify([recipients, text]);
  const now = await triedOf(before, { what, says }, () =>
    desk.keys.seal({ recipients, text }),
  );
  if (desk.who.value?.token !== me.token)
    return { ok: false, error: "not-signed-in" };
  return replaceNote(desk, { id, scope }, now);
}

async function replaceNote(
  desk: Desk,
  { id, scope }: { readonly id: string; readonly scope: "own" | "shared" },
  now: Tried<CoachNote>,
): Promise<Answered<null>> {
  const put = (replaces: number) => (sealed: Uint8Array) =>
    desk.asCoach((relay, token) =>
      relay.json(
        `/v1/inbox/${id}/notes/${scope}?replaces=${replaces}`,
        noteReceipt,
        { method: "PUT", token, sealed },
      ),
    );
  const keep = ({ what }: Tried<CoachNote>, revision: number): void => {
    hold(desk, id, { [scope]: undefined });
    const newest = desk.parcels.opened.value.get(id);
    const kept: HeldNote = { revision, note: what };
    if (newest !== undefined)
      desk.parcels.put(id, {
        ...newest,
        [scope === "own" ? "own" : "sharedNote"]: kept,
      });
  };
  const revision = (): number => {
    const opened = desk.parcels.opened.value.get(id);
    return (scope === "own" ? opened?.own : opened?.sharedNote)?.revision ?? 0;
  };
  const n = revision();
  const going = alsoGoing(desk.going.get(id)?.[scope], n, now);
  hold(desk, id, { [scope]: going });
  const done = await put(n)(now.sealed);
  if (done.ok) {
    keep(now, done.value.revision);
    return { ok: true, value: null };
  }
  if (done.error !== "conflict") return done;
  const earlier = await arrivedOf(going.tried.slice(0, -1), put(n));
  if (!earlier.ok) return earlier;
  if (earlier.value === null) return done;
  keep(earlier.value.one, earlier.value.got.revision);
  return replaceNote(desk, { id, scope }, now);
}

/** Room that sealing takes, in bytes, with a few recipients. */
const sealingBytes = 4_096;

function fittingNote(note: CoachNote): CoachNote {
  const bytes = new TextEncoder().encode(printNote(note)).length;
  return bytes <= limits.answerBytes - sealingBytes || note.sent.length === 0
    ? note
    : fittingNote({ ...note, sent: note.sent.slice(1) });
}
