import { useSignal } from "@preact/signals";
import { eventsInOrder, type Proposal } from "@staying-power/case";
import { sharedWords } from "@staying-power/words";
import { useRef } from "preact/hooks";
import { useApp } from "../../ui/shell/app-context.ts";
import { localMoment } from "../../visit/local-moment.ts";
import { ownBeside } from "./model/own-beside.ts";
import {
  acceptedEvent,
  acceptedId,
  decisionOf,
  withDecision,
} from "./model/parcels.ts";
import { proposedLines } from "./model/proposed-lines.ts";
import type { Decision, KeptParcel } from "./model/share-kept.ts";
import { useShare } from "./use-share.ts";

const words = sharedWords.answer;

interface ProposalLineProps {
  readonly parcel: KeptParcel;
  readonly answer: number;
  readonly place: number;
  readonly proposal: Proposal;
}

/** One proposal beside what the person has: theirs only once they accept it, and only once. */
export function ProposalLine(props: ProposalLineProps) {
  const { session } = useApp();
  const { event, why } = props.proposal;
  const own = ownBeside(
    eventsInOrder(session.person.value),
    event,
    acceptedId(props.parcel, props.answer, props.place),
  );
  return (
    <li class="card">
      <h4>{isEnd(event) ? words.ends[event.kind] : words.kinds[event.kind]}</h4>
      <Lines lines={proposedLines(event)} />
      {why !== undefined && <p>{words.why(why)}</p>}
      <p class="quiet">{own === null ? words.noneYours : words.yours}</p>
      {own !== null && <Lines lines={proposedLines(own)} />}
      <Deciding {...props} />
    </li>
  );
}

/** Whether it only takes away what is there. */
function isEnd(event: Proposal["event"]): boolean {
  switch (event.kind) {
    case "if-then":
      return event.cue === null;
    case "project":
      return event.what === null;
    case "waiting":
      return event.until === null;
  }
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <>
      {lines.map((line) => (
        <p key={line} class="own-words">
          {line}
        </p>
      ))}
    </>
  );
}

/** Accept it, leave it, or take that back. */
function Deciding({ parcel, answer, place, proposal }: ProposalLineProps) {
  const { session } = useApp();
  const { changeParcel } = useShare();
  const isFull = useSignal(false);
  const status = useRef<HTMLDivElement>(null);
  const id = acceptedId(parcel, answer, place);
  const isThere = (session.person.value.events ?? []).some(
    (event) => event.id === id,
  );
  const how = isThere ? "accepted" : declined(parcel, answer, place);
  const decide = (next: Decision["how"] | null): void => {
    changeParcel(parcel.id, (each) =>
      withDecision(each, { answer, place }, next),
    );
    // The button that was pressed goes away.
    status.current?.focus({ preventScroll: true });
  };
  const accept = (): void => {
    const at = localMoment(session.clock.present());
    isFull.value =
      !isThere && !session.log(acceptedEvent(proposal.event, { id, at }));
    if (!isFull.value) decide("accepted");
  };
  const undo = (): void => {
    if (isThere) session.unlog(id);
    decide(null);
  };
  return (
    <div class="stack" tabIndex={-1} ref={status}>
      <div role="status">
        {how !== null && (
          <div class="row apart">
            <p>{words[how]}</p>
            <button type="button" class="plain" onClick={undo}>
              {words.undo}
            </button>
          </div>
        )}
      </div>
      <div role="alert">
        {isFull.value && <p class="problem">{words.full}</p>}
      </div>
      {how === null && (
        <div class="row">
          <button type="button" onClick={accept}>
            {words.accept}
          </button>
          <button type="button" onClick={() => decide("declined")}>
            {words.decline}
          </button>
        </div>
      )}
    </div>
  );
}

/** What was accepted and taken out of the journal since is open again. */
function declined(
  parcel: KeptParcel,
  answer: number,
  place: number,
): "declined" | null {
  return decisionOf(parcel, answer, place) === "declined" ? "declined" : null;
}
