import type { CoachAnswer, Proposal } from "@staying-power/case";
import { deskAnswerWords, focusNames, locale } from "@staying-power/words";
import { useDesk } from "../../ui/desk-context.ts";
import { offsetIn } from "../../visit/zone.ts";

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
  const { kinds } = words.proposals;
  const lines: readonly string[] =
    event.kind === "if-then"
      ? [event.cue ?? "", event.response ?? ""]
      : event.kind === "project"
        ? [focusNames.areas[event.area], event.what ?? "", event.first ?? ""]
        : [
            event.until === null ? "" : locale.day(event.until),
            event.sign ?? "",
          ];
  return (
    <>
      <b>{kinds[event.kind]}</b>
      {lines
        .filter((line) => line !== "")
        .map((line) => (
          <p key={line} class="words-kept">
            {line}
          </p>
        ))}
      {why !== undefined && <p class="quiet">{why}</p>}
    </>
  );
}
