import type { Call, CallKind, Wait } from "@staying-power/envelope";
import {
  fieldsOf,
  listOf as anyList,
  readList,
} from "../../../keep/read-list.ts";
import {
  isCount,
  isFlag,
  isText,
  listOf,
  maybe,
  shape,
} from "../../share/model/shape.ts";

/** What goes to the coach alone, sealed. */
export interface CallWords {
  /** What they want to be called; empty for none. */
  readonly name: string;
  /** What it is about; empty for nothing. */
  readonly about: string;
  /** The parcel that the coach is to have before them; empty for none. */
  readonly parcel: string;
}

/** Whether and where mail is wanted. */
export interface MailWish {
  readonly wanted: boolean;
  /** As it was typed. */
  readonly to: string;
  /** Hours before the call. */
  readonly remind: readonly number[];
}

/** Whom one books with: what the relay calls them, and the key that the coach's own link names. */
export interface KeptCoach {
  readonly id: string;
  readonly name: string;
  readonly recipient: string;
}

/** The name of a call and the right to it, made here before anything goes: asking again is then once. */
interface OwnName {
  readonly id: string;
  readonly capability: string;
}

/** A time that was asked for, of which no answer came yet. */
export interface AskedTime extends OwnName {
  readonly coach: string;
  readonly kind: string;
  readonly start: string;
}

/** A time that is kept while the form is filled in. */
export interface KeptHold extends OwnName {
  readonly coach: KeptCoach;
  readonly kind: CallKind;
  readonly start: string;
  /** The coach's clock then, and its zone. */
  readonly wall: string;
  readonly coachZone: string;
  /** Until when it is kept. */
  readonly until: string;
  readonly revision: number;
}

/** A booking as it is put together. */
export interface CallDraft {
  /** The coach's link. */
  readonly link: string;
  readonly coach?: KeptCoach;
  readonly kind?: CallKind;
  /** By which clock times are shown; empty for the device's own. */
  readonly zone: string;
  readonly words: CallWords;
  readonly mail: MailWish;
  readonly asked?: AskedTime;
  readonly hold?: KeptHold;
  /** Of a waiting that was asked for. */
  readonly wait?: OwnName;
}

/** A start that was, by the clocks that it was promised by. */
export interface WasAt {
  readonly start: string;
  readonly wall: string;
  /** Who moved it from there: one of the two, or a change of the law of clocks. */
  readonly by: "person" | "coach" | "law";
}

/** A call: the right to it, and how it stood when it was last looked at. */
export interface KeptCall extends OwnName {
  readonly relay: string;
  /** The coach's key that it was booked by; nothing for one that came by its link. */
  readonly recipient?: string;
  /** What went sealed; all of it empty for one that came by its link. */
  readonly words: CallWords;
  /** Where mail goes; empty for nowhere. */
  readonly mail: string;
  /** As the relay told it; nothing before the first look. */
  readonly seen?: Call;
  readonly lookedAt?: string;
  readonly was?: WasAt;
  /** Nothing is there any more. */
  readonly gone?: string;
  /** When it was put away by hand. */
  readonly away?: string;
}

/** A waiting for an hour that somebody gives back. */
export interface KeptWait extends OwnName {
  readonly relay: string;
  /** The coach's link and key, by which a free hour is booked; empty for one that came by its own link. */
  readonly link: string;
  readonly recipient: string;
  readonly mail: string;
  readonly seen?: Wait;
  readonly lookedAt?: string;
  readonly gone?: string;
}

/** A coach whose link was opened before, to book with again. */
export interface KnownLink {
  /** The keys in it, which do not change when the link does. */
  readonly id: string;
  readonly link: string;
}

/** What is kept of calls. */
export interface CallsKept {
  readonly calls: readonly KeptCall[];
  readonly waits: readonly KeptWait[];
  readonly links: readonly KnownLink[];
  readonly draft?: CallDraft;
  /** What nobody here can read, kept word for word for a version that can. */
  readonly unread?: readonly unknown[];
}

export const freshCalls: CallsKept = { calls: [], waits: [], links: [] };

/** Reads what was kept; what cannot be read goes to `unread` as it is. */
export function parseCallsKept(input: unknown): CallsKept {
  if (input === undefined || input === null) return freshCalls;
  if (typeof input !== "object" || Array.isArray(input))
    return { ...freshCalls, unread: [input] };
  const kept = fieldsOf(input);
  const unread: unknown[] = [...(anyList(kept.get("unread")) ?? [])];
  const list = <Entry extends { readonly id: string }>(
    name: string,
    is: (item: unknown) => item is Entry,
  ): readonly Entry[] =>
    readList(kept.get(name), {
      name,
      read: (item) => (is(item) ? item : null),
      unread,
    });
  const draft = kept.get("draft");
  if (draft !== undefined && !isDraft(draft)) unread.push({ draft });
  return {
    calls: list("calls", isCall),
    waits: list("waits", isWait),
    links: list("links", isLink),
    ...(isDraft(draft) ? { draft } : {}),
    ...(unread.length > 0 ? { unread } : {}),
  };
}

const isName = (value: unknown): boolean => isText(value) && value !== "";

const kind = shape({
  id: isText,
  name: isText,
  minutes: isCount,
  place: (place) =>
    place === "phone" || place === "video" || place === "in-person",
  where: isText,
  price: isText,
  payLink: isText,
});
const coach = shape({ id: isText, name: isText, recipient: isText });
const words = shape({ name: isText, about: isText, parcel: isText });
const slot = shape({ start: isText, wall: isText });

const ownName = { id: isName, capability: isText };

const hold = shape({
  ...ownName,
  coach,
  kind,
  start: isText,
  wall: isText,
  coachZone: isText,
  until: isText,
  revision: isCount,
});

const draftShape = shape({
  link: isText,
  coach: maybe(coach),
  kind: maybe(kind),
  zone: isText,
  words,
  mail: shape({ wanted: isFlag, to: isText, remind: listOf(isCount) }),
  asked: maybe(
    shape({ ...ownName, coach: isText, kind: isText, start: isText }),
  ),
  hold: maybe(hold),
  wait: maybe(shape(ownName)),
});

const seenCall = shape({
  kind,
  start: isText,
  wall: isText,
  coachZone: isText,
  personZone: isText,
  state: isText,
  revision: isCount,
  changedBy: isText,
  said: isText,
  coach: shape({ id: isText, name: isText }),
  mail: shape({ wanted: isFlag, failed: isFlag }),
});

const callShape = shape({
  ...ownName,
  relay: isText,
  recipient: maybe(isText),
  words,
  mail: isText,
  seen: maybe(seenCall),
  lookedAt: maybe(isText),
  was: maybe(
    shape({
      start: isText,
      wall: isText,
      by: (by) => by === "person" || by === "coach" || by === "law",
    }),
  ),
  gone: maybe(isText),
  away: maybe(isText),
});

const waitShape = shape({
  ...ownName,
  relay: isText,
  link: isText,
  recipient: isText,
  mail: isText,
  seen: maybe(
    shape({
      coach: shape({ id: isText, name: isText }),
      kind,
      from: isText,
      to: isText,
      slots: listOf(slot),
    }),
  ),
  lookedAt: maybe(isText),
  gone: maybe(isText),
});

const linkShape = shape({ id: isName, link: isText });

function isCall(item: unknown): item is KeptCall {
  return callShape(item);
}

function isWait(item: unknown): item is KeptWait {
  return waitShape(item);
}

function isLink(item: unknown): item is KnownLink {
  return linkShape(item);
}

function isDraft(item: unknown): item is CallDraft {
  return draftShape(item);
}
