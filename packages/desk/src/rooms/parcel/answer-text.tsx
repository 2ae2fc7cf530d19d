import type { CoachAnswer, Proposal } from "@staying-power/case";
import { deskAnswerWords, locale } from "@staying-power/words";
import { useDesk } from "../../ui/desk-context.ts";
import { offsetIn } from "../../visit/zone.ts";
import { entryLines } from "./entry-lines.ts";

const words = deskAnswerWords;

interface AnswerTextProps {
  readonly answer: CoachAnswer;
  readonly theirZone: string;
}

/** An answer as it is read. */
export function AnswerText({ answer, theirZone }: AnswerTextProps) {
  const { text, proposals = [], call, from } = answer;
  return (
    <div class="stack">
      <p class="quiet">{words.preview.from(from)}</p>
      {text !== undefined && <p class="words-kept">{text}</p>}
      {proposals.length > 0 && (
        <ul class="stack">
          {proposals.map((proposal) => (
            <li key={proposal.id}>
              <ProposalText proposal={proposal} />
            </li>
          ))}
        </ul>
      )}
      {call !== undefined && (
        <div>
          <p>
            <b>{words.call.length(call.minutes)}</b>
          </p>
          <CallTimes at={call.at} theirZone={theirZone} />
          {call.place !== undefined && <p>{call.place}</p>}
        </div>
      )}
    </div>
  );
}

/** The hour of a call by both clocks. */
export function CallTimes({
  at,
  theirZone,
}: {
  readonly at: string;
  readonly theirZone: string;
}) {
  const desk = useDesk();
  const zone = desk.who.value?.coach.zone ?? desk.zone;
  const said = (clock: string) => ({
    moment: locale.moment(at, clock),
    zone: locale.zone(clock),
    offset: offsetIn(clock, at),
  });
  return (
    <>
      <p>{words.call.yours(said(zone))}</p>
      <p>{words.call.theirs(said(theirZone))}</p>
    </>
  );
}

function ProposalText({ proposal }: { readonly proposal: Proposal }) {
  const { event, why } = proposal;
  return (
    <>
      <b>{headingOf(event)}</b>
      {entryLines(event).map((line) => (
        <p key={line} class="words-kept">
          {line}
        </p>
      ))}
      {why !== undefined && <p class="quiet">{why}</p>}
    </>
  );
}

function headingOf(event: Proposal["event"]): string {
  const { kinds, ends, goesOn } = words.proposals;
  switch (event.kind) {
    case "if-then":
      return event.cue === null ? ends["if-then"] : kinds["if-then"];
    case "project":
      if (event.what === null) return ends.project;
      return event.next === undefined ? kinds.project : goesOn[event.next];
    case "waiting":
      return event.until === null ? ends.waiting : kinds.waiting;
    case "letting-go":
    case "day":
    case "ritual":
      return kinds[event.kind];
  }
}
