import { readCoachAnswer } from "@staying-power/case";
import { locale, sharedWords } from "@staying-power/words";
import { useMemo } from "preact/hooks";
import { ProposedCall } from "./proposed-call.tsx";
import { fetchedPart } from "../../ui/parts/fetched-part.tsx";
import type { KeptAnswer, KeptParcel } from "./model/share-kept.ts";

const words = sharedWords.answer;

/** It is held against the map, whose rules are heavy: most answers propose nothing. */
const ProposalsPart = fetchedPart(
  async () => (await import("./proposals-part.tsx")).ProposalsPart,
  words.proposalsFailed,
);

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
  const read = useMemo(() => readCoachAnswer(answer.content), [answer.content]);
  if (!read.ok)
    return (
      <section>
        <p class="problem">{words.unread}</p>
      </section>
    );
  const { from, sentAt, text, proposals, call } = read.value;
  return (
    <section class="coach-answer">
      <h2>{words.heading({ from, at: locale.moment(sentAt) })}</h2>
      <p class="quiet">{words.notOurs}</p>
      {text !== undefined && <blockquote>{text}</blockquote>}
      {call !== undefined && (
        <ProposedCall
          parcel={parcel}
          answer={answer.n}
          from={from}
          call={call}
        />
      )}
      {proposals.length > 0 && (
        <ProposalsPart {...{ parcel, answer: answer.n, proposals }} />
      )}
    </section>
  );
}
