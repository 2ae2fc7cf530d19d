import type { InboxParcel } from "@staying-power/envelope";
import { deskInboxWords } from "@staying-power/words";

/** What became of a parcel. */
export type ParcelStanding =
  | "new"
  | "version"
  | "opened"
  | "answered"
  | "revoked"
  | "expired"
  | "disposed";

/** What a coach is told of a parcel first. */
export function standingOf({
  ended,
  openedVersion,
  versions,
  answers,
}: InboxParcel): ParcelStanding {
  if (ended !== null) return ended.why;
  if (openedVersion === null) return "new";
  if ((versions.at(-1)?.n ?? 1) > openedVersion) return "version";
  return answers > 0 ? "answered" : "opened";
}

/** The shape beside each word: full, half, a ring, a tick, a cross. */
const shapes: Readonly<Record<ParcelStanding, string>> = {
  new: "M6 0a6 6 0 0 1 0 12a6 6 0 0 1 0-12z",
  version: "M6 0a6 6 0 0 0 0 12z",
  opened: "",
  answered: "M2 6.5 5 9.5 10.5 2.5",
  revoked: "M2 2 10 10M10 2 2 10",
  expired: "M2 2 10 10M10 2 2 10",
  disposed: "M2 2 10 10M10 2 2 10",
};

/** What became of a parcel, by a shape and a word. */
export function StateMark({ state }: { readonly state: ParcelStanding }) {
  const filled = state === "new" || state === "version";
  const ringed = state === "version" || state === "opened";
  return (
    <span class={`state state-${state}`}>
      <svg viewBox="-1 -1 14 14" aria-hidden="true">
        {ringed && <circle cx="6" cy="6" r="5.2" class="line" />}
        <path d={shapes[state]} class={filled ? "fill" : "line"} />
      </svg>
      {deskInboxWords.states[state]}
    </span>
  );
}
