import { eventsInOrder, type Proposal } from "@staying-power/case";
import { type Plan, proposalFault } from "@staying-power/plan";
import {
  mapScreenWords,
  proposedLines,
  ritualLines,
  proposalWords,
} from "@staying-power/words";
import { useRef } from "preact/hooks";
import { useApp } from "../../ui/shell/app-context.ts";
import { useLettingGo } from "../let-go/use-letting-go.ts";
import { isTakenBack, ownBeside } from "./model/own-beside.ts";
import { acceptedId } from "./model/parcels.ts";
import { type LineOf, useDecision } from "./use-decision.ts";

const words = proposalWords;

interface ProposalLineProps extends LineOf {
  /** As of today. */
  readonly plan: Plan;
}

/** One proposal beside what the person has: theirs only once they accept it, only once, and only where their map has a place for it. */
export function ProposalLine(props: ProposalLineProps) {
  const { session } = useApp();
  const { notes } = useLettingGo();
  const { event, why } = props.proposal;
  const own = ownBeside(
    {
      inOrder: eventsInOrder(session.person.value),
      dates: notes.dates,
    },
    event,
    acceptedId(props.parcel, props.answer, props.place),
  );
  const fault = proposalFault(event, {
    plan: props.plan,
    rituals: notes.rituals.map(({ id }) => id),
  });
  if (fault === "unknown") return <LaterLine />;
  return (
    <li class="card">
      <h4>{headingOf(event, own !== null)}</h4>
      <Lines
        lines={
          event.kind === "ritual"
            ? ritualLines(event.ritual)
            : proposedLines(event)
        }
      />
      {event.kind === "letting-go" && fault === null && (
        <p>{mapScreenWords.lettingGo.ask}</p>
      )}
      {why !== undefined && <p>{words.why(why)}</p>}
      {event.kind !== "letting-go" && event.kind !== "ritual" && (
        <p class="quiet">{own === null ? words.noneYours : words.yours}</p>
      )}
      {own !== null && <Lines lines={proposedLines(own)} />}
      <Deciding {...props} fault={fault} />
    </li>
  );
}

/** In the place of one that only a later version can read. */
export function LaterLine() {
  return (
    <li class="card">
      <p>{words.later}</p>
    </li>
  );
}

function headingOf(event: Proposal["event"], isThere: boolean): string {
  switch (event.kind) {
    case "letting-go":
    case "day":
    case "ritual":
      return words.kinds[event.kind];
    case "if-then":
    case "project":
    case "waiting":
      if (isTakenBack(event)) return words.ends[event.kind];
      if (event.kind === "project" && event.next !== undefined)
        return words.goesOn[event.next];
      return isThere ? words.changes[event.kind] : words.kinds[event.kind];
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

function saidOf(
  how: "accepted" | "declined",
  { kind }: Proposal["event"],
): string {
  return how === "accepted" && (kind === "day" || kind === "ritual")
    ? words.acceptedIn[kind]
    : words[how];
}

interface DecidingProps extends LineOf {
  /** Why it cannot be accepted as the map is now. */
  readonly fault: Exclude<ReturnType<typeof proposalFault>, "unknown">;
}

/** Accept it, leave it, or take that back. */
function Deciding({ fault, ...line }: DecidingProps) {
  const { how, isFull, accept, decline, undo } = useDecision(line);
  const status = useRef<HTMLDivElement>(null);
  const isLettingGo = line.proposal.event.kind === "letting-go";
  const and = (decide: () => void) => (): void => {
    decide();
    // The button that was pressed goes away.
    status.current?.focus({ preventScroll: true });
  };
  return (
    <div class="stack" tabIndex={-1} ref={status}>
      <div role="status">
        {how !== null && (
          <div class="row apart">
            <p>{saidOf(how, line.proposal.event)}</p>
            <button type="button" class="plain" onClick={and(undo)}>
              {words.undo}
            </button>
          </div>
        )}
      </div>
      <div role="alert">{isFull && <p class="problem">{words.full}</p>}</div>
      {how === null && fault !== null && (
        <p class="quiet">
          {fault === "already"
            ? words.already[isLettingGo ? "letting-go" : "ritual"]
            : words.faults[fault]}
        </p>
      )}
      {how === null && (
        <div class="row">
          {fault === null && (
            <button type="button" onClick={and(accept)}>
              {isLettingGo ? mapScreenWords.lettingGo.yes : words.accept}
            </button>
          )}
          <button type="button" onClick={and(decline)}>
            {isLettingGo && fault === null
              ? mapScreenWords.lettingGo.no
              : words.decline}
          </button>
        </div>
      )}
    </div>
  );
}
