import type { Call, Wait } from "@staying-power/envelope";
import type {
  AskedTime,
  CallDraft,
  CallsKept,
  CallWords,
  KeptCall,
  KeptHold,
  KeptWait,
  MailWish,
  WasAt,
} from "./calls-kept.ts";
import { coachLink } from "../../share/model/link-in.ts";

export const noWords: CallWords = { name: "", about: "", parcel: "" };
export const noMail: MailWish = { wanted: false, to: "", remind: [] };

/** A booking that begins with this link; what was typed for another one stays. */
export function draftWith(link: string, before?: CallDraft): CallDraft {
  if (before?.link === link) return before;
  const {
    words = noWords,
    mail = noMail,
    zone = "",
  }: Partial<CallDraft> = before ?? {};
  // A parcel is with those whom it was sealed to, and with nobody else.
  return { link, zone, words: { ...words, parcel: "" }, mail };
}

/** What is kept, with this link in front of those that were opened before. */
export function withLink(kept: CallsKept, link: string): CallsKept {
  const id = linkId(link);
  return id === null
    ? kept
    : {
        ...kept,
        links: [{ id, link }, ...kept.links.filter((each) => each.id !== id)],
      };
}

/** By whom a link is known, whatever door it has; null where it is none. */
function linkId(link: string): string | null {
  const to = coachLink(link);
  return to === null
    ? null
    : [to.relay, ...to.coaches.map(({ recipient }) => recipient)].join(" ");
}

/** The link that is kept to the coach of a call or a waiting; null where there is none. */
export function linkTo(
  { links }: CallsKept,
  entry: KeptCall | KeptWait,
): string | null {
  return links.find(({ link }) => isTo(link, entry))?.link ?? null;
}

/** Whether a link leads to the coach of a call or a waiting. */
export function isTo(
  link: string,
  { relay, recipient }: Pick<KeptCall, "relay" | "recipient">,
): boolean {
  const to = coachLink(link);
  return (
    to?.relay === relay &&
    to.coaches.some((coach) => coach.recipient === recipient)
  );
}

/** What is kept without this call, and without a link that only it needed. */
export function withoutCall(kept: CallsKept, id: string): CallsKept {
  return withNeededLinks({
    ...kept,
    calls: kept.calls.filter((call) => call.id !== id),
  });
}

/** The same for a waiting that has ended. */
export function withoutWaiting(kept: CallsKept, id: string): CallsKept {
  return withNeededLinks({
    ...kept,
    waits: kept.waits.filter((wait) => wait.id !== id),
  });
}

/** A link opens a coach's door to whoever finds it: it is kept no longer than a call or a waiting with that coach. */
function withNeededLinks(kept: CallsKept): CallsKept {
  const entries = [...kept.calls, ...kept.waits];
  return {
    ...kept,
    links: kept.links.filter(
      ({ link }) =>
        // One that a later version reads is not this one's to judge.
        coachLink(link) === null || entries.some((entry) => isTo(link, entry)),
    ),
  };
}

/** What is kept without a booking that was being put together. */
export function withoutDraft(kept: CallsKept): CallsKept {
  const { draft: _, ...rest } = kept;
  return rest;
}

/** The booking without the time that was kept for it. */
export function withoutHold(draft: CallDraft): CallDraft {
  const { hold: _, ...rest } = draft;
  return rest;
}

/** Once the relay keeps a time that was asked for. */
export function afterHeld(
  before: CallDraft,
  asked: AskedTime,
  held: Call,
): CallDraft {
  const draft = withoutAsked(before);
  const { coach, kind } = draft;
  const { id, capability } = asked;
  const { start, wall, coachZone, holdUntil, revision } = held;
  // Whoever chose somebody else meanwhile has no time kept with them.
  if (coach?.id !== asked.coach || kind?.id !== asked.kind) return draft;
  return {
    ...draft,
    hold: {
      id,
      capability,
      coach,
      kind,
      start,
      wall,
      coachZone,
      revision,
      until: holdUntil ?? start,
    },
  };
}

/** The booking without a time that was asked for. */
export function withoutAsked(draft: CallDraft): CallDraft {
  const { asked: _, ...rest } = draft;
  return rest;
}

/** The booking without a waiting that was asked for. */
export function withoutWait(draft: CallDraft): CallDraft {
  const { wait: _, ...rest } = draft;
  return rest;
}

/** What to ask for: the same again where no answer came, or else under a name of its own. */
export function toAsk(
  { coach, kind, asked }: CallDraft,
  start: string,
  fresh: Pick<AskedTime, "id" | "capability">,
): AskedTime | null {
  if (coach === undefined || kind === undefined) return null;
  const what = { coach: coach.id, kind: kind.id, start };
  const isSame =
    asked?.start === start &&
    asked.coach === coach.id &&
    asked.kind === kind.id;
  return isSame ? asked : { ...fresh, ...what };
}

/** Whether it is kept for them now. */
export function isHeld(hold: KeptHold, now: number): boolean {
  return Date.parse(hold.until) > now;
}

/** What is kept, with this call in it: in the place of the one of its name, or in front. */
export function withCall(kept: CallsKept, call: KeptCall): CallsKept {
  return { ...kept, calls: withEntry(kept.calls, call) };
}

/** The same for a waiting. */
export function withWait(kept: CallsKept, wait: KeptWait): CallsKept {
  return { ...kept, waits: withEntry(kept.waits, wait) };
}

function withEntry<Entry extends { readonly id: string }>(
  list: readonly Entry[],
  entry: Entry,
): readonly Entry[] {
  return list.some(({ id }) => id === entry.id)
    ? list.map((each) => (each.id === entry.id ? entry : each))
    : [entry, ...list];
}

/** What is kept, once what was being booked is a call. */
export function afterBooked(
  kept: CallsKept,
  {
    draft,
    booked,
    at,
  }: {
    readonly draft: CallDraft & { readonly hold: KeptHold };
    readonly booked: Call;
    readonly at: string;
  },
): CallsKept {
  const { hold, words, mail, link } = draft;
  const relay = coachLink(link)?.relay ?? "";
  return withCall(withoutDraft(withLink(kept, link)), {
    id: hold.id,
    relay,
    recipient: hold.coach.recipient,
    capability: hold.capability,
    words,
    mail: mail.wanted ? mail.to.trim() : "",
    seen: booked,
    lookedAt: at,
  });
}

/** Once it was looked at: what it was before is kept as long as nothing else came of it. */
export function afterLook(before: KeptCall, seen: Call, at: string): KeptCall {
  const { gone: _g, ...call } = before;
  const was = before.seen === undefined ? null : wasBefore(before.seen, seen);
  return {
    ...call,
    seen,
    lookedAt: at,
    ...(was === null ? {} : { was }),
  };
}

/** Where it was, and who moved it; null where it is where it was. */
function wasBefore(before: Call, now: Call): WasAt | null {
  if (before.start === now.start) return null;
  const { start, wall } = before;
  return { start, wall, by: now.changedBy };
}

/** Once nothing is there any more. What was known of it stays. */
export function afterGone<Entry extends KeptCall | KeptWait>(
  entry: Entry,
  at: string,
): Entry {
  return { ...entry, gone: entry.gone ?? at };
}

/** Once it was asked what came of waiting. */
export function afterWaitLook(
  wait: KeptWait,
  seen: Wait,
  at: string,
): KeptWait {
  return { ...wait, seen, lookedAt: at };
}
