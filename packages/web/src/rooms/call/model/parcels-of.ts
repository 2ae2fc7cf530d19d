import { coachLink } from "../../share/model/link-in.ts";
import { isOver } from "../../share/model/parcels.ts";
import type { KeptParcel } from "../../share/model/share-kept.ts";
import type { CallDraft } from "./calls-kept.ts";
import { asHeld } from "./held.ts";

/** The parcels that whoever a booking is with can open, at the relay of its link. */
export function parcelsOf(
  draft: CallDraft,
  parcels: readonly KeptParcel[],
  now: number,
): readonly KeptParcel[] {
  const where = coachLink(draft.link)?.relay;
  const { coach } = asHeld(draft);
  return parcels.filter(
    (parcel) =>
      parcel.relay === where &&
      !isOver(parcel, now) &&
      parcel.sent.length > 0 &&
      parcel.coaches.some(({ recipient }) => recipient === coach?.recipient),
  );
}

/** The booking without a parcel that whoever it is with cannot open. */
export function withOpenable(
  draft: CallDraft,
  parcels: readonly KeptParcel[],
  now: number,
): CallDraft {
  const { words } = draft;
  return parcelsOf(draft, parcels, now).some(({ id }) => id === words.parcel)
    ? draft
    : { ...draft, words: { ...words, parcel: "" } };
}
