import { same } from "../../../keep/patch/same.ts";
import type { Event, ProposedEvent } from "@staying-power/case";
import type { ParcelState } from "@staying-power/envelope";
import type {
  Decision,
  KeptAnswer,
  KeptParcel,
  KeptVersion,
  ShareKept,
  WaitingVersion,
} from "./share-kept.ts";

/** The parcel of this name, if there is one. */
export function parcelOf(kept: ShareKept, id: string): KeptParcel | null {
  return kept.parcels.find((parcel) => parcel.id === id) ?? null;
}

/** Whether it lies nowhere any more, as far as can be known here: it ended, or its day is over. */
export function isOver(
  { ended, expiresAt }: Pick<KeptParcel, "ended" | "expiresAt">,
  now: number,
): boolean {
  return (
    ended !== undefined ||
    (expiresAt !== undefined && Date.parse(expiresAt) <= now)
  );
}

/** What is kept, with this parcel in it: in the place of the one of its name, or in front. */
export function withParcel(kept: ShareKept, parcel: KeptParcel): ShareKept {
  const isThere = parcelOf(kept, parcel.id) !== null;
  return {
    ...kept,
    parcels: isThere
      ? kept.parcels.map((each) => (each.id === parcel.id ? parcel : each))
      : [parcel, ...kept.parcels],
  };
}

/** What is kept without this parcel. */
export function withoutParcel(kept: ShareKept, id: string): ShareKept {
  return { ...kept, parcels: kept.parcels.filter((each) => each.id !== id) };
}

/** Once what waited has gone, and lies until then. */
export function afterSent(
  parcel: KeptParcel,
  expiresAt: string | null,
): KeptParcel {
  const { waiting, door: _, ...rest } = parcel;
  if (waiting === undefined) return parcel;
  const { sealed: _sealed, tried: _tried, ...version } = waiting;
  const earlier = rest.sent
    .filter(({ n }) => n !== version.n)
    .map((each): KeptVersion => {
      const { prints: _prints, ...bare } = each;
      return bare;
    });
  return {
    ...rest,
    sent: [...earlier, version],
    ...(expiresAt === null ? {} : { expiresAt }),
  };
}

/** Without what waited: it never goes. */
export function afterUnsent(parcel: KeptParcel): KeptParcel {
  const { waiting: _, ...rest } = parcel;
  return rest;
}

/** With what waits noted as tried, from before it is sent until something says that it did not arrive. */
export function withTried(parcel: KeptParcel, tried: boolean): KeptParcel {
  return parcel.waiting === undefined
    ? parcel
    : { ...parcel, waiting: { ...parcel.waiting, tried } };
}

/** With a version that waits to go. */
export function withWaiting(
  parcel: KeptParcel,
  waiting: WaitingVersion,
): KeptParcel {
  return { ...parcel, waiting };
}

/** The number of the version that comes next. */
export function nextVersion({ sent }: KeptParcel): number {
  return Math.max(0, ...sent.map(({ n }) => n)) + 1;
}

/** Once the relay told what became of it, and what came back. */
export function afterLook(
  parcel: KeptParcel,
  state: ParcelState,
  {
    at,
    answers,
  }: { readonly at: string; readonly answers: readonly KeptAnswer[] },
): KeptParcel {
  const fresh = answers.filter(
    ({ n }) => !parcel.answers.some((known) => known.n === n),
  );
  return {
    ...withVersions(parcel, state.versions),
    expiresAt: state.expiresAt,
    looked: {
      at,
      expiresAt: state.expiresAt,
      // Of a coach who is no longer there, only that they fetched it is known.
      opens: state.opens.map(({ coach, ...open }) => ({
        ...open,
        coach: coach ?? "",
      })),
    },
    answers: [...parcel.answers, ...fresh].toSorted(
      (one, other) => one.n - other.n,
    ),
  };
}

/** With versions that another device of theirs sent; what waits takes a number that is free. */
function withVersions(
  parcel: KeptParcel,
  versions: ParcelState["versions"],
): KeptParcel {
  const { sent, waiting } = parcel;
  const others = versions.filter(
    ({ n, size }) =>
      !sent.some((known) => known.n === n) &&
      !(waiting?.n === n && waiting.size === size),
  );
  if (others.length === 0) return parcel;
  const known = { ...parcel, sent: [...sent, ...others.map(fromElsewhere)] };
  return waiting !== undefined && others.some(({ n }) => n === waiting.n)
    ? { ...known, waiting: { ...waiting, n: nextVersion(known) } }
    : known;
}

function fromElsewhere({
  n,
  at,
  size,
}: ParcelState["versions"][number]): KeptVersion {
  return { n, at, size, days: 0, parts: [] };
}

/** Once it lies nowhere any more: neither the right to it nor what would have gone is kept. */
export function afterEnd(
  parcel: KeptParcel,
  why: "revoked" | "gone",
  at: string,
): KeptParcel {
  const { waiting: _w, door: _d, ...rest } = parcel;
  return { ...rest, capability: "", ended: { at, why } };
}

/** What was decided of one line; null where nothing was. */
export function decisionOf(
  { decisions }: KeptParcel,
  answer: number,
  place: number,
): Decision["how"] | null {
  return (
    decisions.find((each) => each.answer === answer && each.place === place)
      ?.how ?? null
  );
}

/** With a decision of one line, or without any. */
export function withDecision(
  parcel: KeptParcel,
  { answer, place }: Pick<Decision, "answer" | "place">,
  how: Decision["how"] | null,
): KeptParcel {
  const others = parcel.decisions.filter(
    (each) => each.answer !== answer || each.place !== place,
  );
  return {
    ...parcel,
    decisions: how === null ? others : [...others, { answer, place, how }],
  };
}

/** What an accepted line is called in the journal: the same on every device, so that it is there once. */
export function acceptedId(
  parcel: KeptParcel,
  answer: number,
  place: number,
): string {
  return `coach-${parcel.id}-${answer}-${place}`;
}

/** A proposed entry as the person's own: dated now, without a note, which would be in their words. */
export function acceptedEvent(
  proposed: ProposedEvent,
  stamp: { readonly id: string; readonly at: string },
): Event {
  const { note: _n, edited: _e, ...entry } = proposed;
  return { ...entry, ...stamp };
}

/** The number of an answer that came as a file: those of a relay are never that high. */
const firstByFile = 1_000;

/** With an answer that came as a file; the same twice is there once. */
export function withAnswers(
  parcel: KeptParcel,
  { at, content }: Pick<KeptAnswer, "at" | "content">,
): KeptParcel {
  if (parcel.answers.some((known) => same(known.content, content)))
    return parcel;
  const n = Math.max(firstByFile, ...parcel.answers.map((each) => each.n)) + 1;
  return {
    ...parcel,
    answers: [...parcel.answers, { n, at, coach: "", content }],
  };
}
