import { useSignal } from "@preact/signals";
import type { Proposal } from "@staying-power/case";
import { useApp } from "../../ui/shell/app-context.ts";
import { localMoment } from "../../visit/local-moment.ts";
import { useLettingGo } from "../let-go/use-letting-go.ts";
import { isListed, withListed, withoutListed } from "./model/entered.ts";
import {
  acceptedEvent,
  acceptedId,
  decisionOf,
  withDecision,
} from "./model/parcels.ts";
import type { Decision, KeptParcel } from "./model/share-kept.ts";
import { useShare } from "./use-share.ts";

/** One line of an answer: whose it is, its number and its place. */
export interface LineOf {
  readonly parcel: KeptParcel;
  readonly answer: number;
  readonly place: number;
  readonly proposal: Proposal;
}

/** What was decided of a line, and how to decide it: entered once, whatever it is, and taken out again. */
export function useDecision({ parcel, answer, place, proposal }: LineOf) {
  const { changeParcel } = useShare();
  const isFull = useSignal(false);
  const id = acceptedId(parcel, answer, place);
  const entry = useEntered(proposal.event, id);
  const decided = decisionOf(parcel, answer, place);
  const decide = (how: Decision["how"] | null): void =>
    changeParcel(parcel.id, (each) =>
      withDecision(each, { answer, place }, how),
    );
  // What was accepted and taken out by hand since is open again; a farewell of their own choice was not accepted.
  const isAccepted =
    entry.isThere &&
    (proposal.event.kind !== "ritual" || decided === "accepted");
  return {
    how: isAccepted
      ? ("accepted" as const)
      : decided === "declined"
        ? ("declined" as const)
        : null,
    isFull: isFull.value,
    accept: (): void => {
      isFull.value = !entry.isThere && !entry.put();
      if (!isFull.value) decide("accepted");
    },
    decline: (): void => decide("declined"),
    undo: (): void => {
      if (isAccepted) entry.takeOut();
      decide(null);
    },
  };
}

/** Whether it is entered, and how it is put where it belongs and taken out again. */
function useEntered(entry: Proposal["event"], id: string) {
  const { session } = useApp();
  const { notes, change } = useLettingGo();
  if (entry.kind === "day" || entry.kind === "ritual")
    return {
      isThere: isListed(notes, entry, id),
      put: (): boolean => {
        const outcome = { kept: false };
        change((before) => {
          const after = withListed(before, entry, id);
          outcome.kept = after !== null;
          return after ?? before;
        });
        return outcome.kept;
      },
      takeOut: (): void => change((before) => withoutListed(before, entry, id)),
    };
  return {
    isThere: (session.person.value.events ?? []).some(
      (event) => event.id === id,
    ),
    put: (): boolean => {
      const at = localMoment(session.clock.present());
      return session.log(acceptedEvent(entry, { id, at }));
    },
    takeOut: (): void => {
      session.unlog(id);
    },
  };
}
