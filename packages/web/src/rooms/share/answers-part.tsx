import { type CoachAnswer, parseCoachAnswer } from "@staying-power/case";
import { locale, sharedWords } from "@staying-power/words";
import { useMemo } from "preact/hooks";
import { ownZone } from "../calendar/own-zone.ts";
import { callClocks } from "./model/call-clocks.ts";
import type { KeptAnswer, KeptParcel } from "./model/share-kept.ts";
import { ProposalLine } from "./proposal-line.tsx";

const words = sharedWords.answer;

/** What came back, the newest first: the coach's words as theirs. */
export function AnswersPart({ parcel }: { readonly parcel: KeptParcel }) {
  return (
    <>
      {parcel.answers.toReversed().map((answer) => (
        <AnswerPart key={answer.n} parcel={parcel} answer={answer} />
      ))}
    </>
  );
}

interface AnswerPartProps {
  readonly parcel: KeptParcel;
  readonly answer: KeptAnswer;
}

function AnswerPart({ parcel, answer }: AnswerPartProps) {
  const read = useMemo(
    () => parseCoachAnswer(answer.content),
    [answer.content],
  );
  if (!read.ok)
    return (
      <section>
        <p class="problem">{words.unread}</p>
      </section>
    );
  const { from, sentAt, text, proposals = [], call } = read.value;
  return (
    <section class="coach-answer">
      <h2>{words.heading({ from, at: locale.moment(sentAt) })}</h2>
      <p class="quiet">{words.notOurs}</p>
      {text !== undefined && <blockquote>{text}</blockquote>}
      {call !== undefined && <CallPart call={call} />}
      {proposals.length > 0 && (
        <>
          <h3>{words.proposals}</h3>
          <p>{words.proposalsText}</p>
          <ul class="stack">
            {proposals.map((proposal, place) => (
              <ProposalLine
                key={proposal.id}
                parcel={parcel}
                answer={answer.n}
                place={place}
                proposal={proposal}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** A call on both clocks; nothing is booked by it. */
function CallPart({
  call,
}: {
  readonly call: NonNullable<CoachAnswer["call"]>;
}) {
  const { mine, theirs } = callClocks(call.at, ownZone());
  return (
    <div class="notice">
      <h3>{words.call}</h3>
      <p>{words.callLine({ mine, minutes: call.minutes })}</p>
      <p>{words.callTheirs(theirs)}</p>
      {call.place !== undefined && <p>{words.callPlace(call.place)}</p>}
      <p class="quiet">{words.callNote}</p>
    </div>
  );
}
