import type { InboxParcel } from "@staying-power/envelope";
import { deskAnswerWords, locale } from "@staying-power/words";
import { useDesk } from "../../ui/desk-context.ts";
import type { Opened } from "../../visit/parcels.ts";
import { AnswerText } from "./answer-text.tsx";

const words = deskAnswerWords.list;

interface SentListProps {
  readonly parcel: InboxParcel;
  readonly opened: Opened;
}

/** The answers that were sent: the coach's own copies, the newest first. */
export function SentList({ parcel, opened }: SentListProps) {
  const desk = useDesk();
  const zone = desk.who.value?.coach.zone ?? desk.zone;
  const sent = opened.own.note?.sent ?? [];
  return (
    <section>
      <h2>{words.heading}</h2>
      {parcel.answers === 0 ? (
        <p class="quiet">{words.none}</p>
      ) : (
        <p class="quiet">{words.told(parcel.answers)}</p>
      )}
      {sent.toReversed().map(({ n, answer }) => (
        <details key={n}>
          <summary>{words.one(n, locale.moment(answer.sentAt, zone))}</summary>
          <AnswerText answer={answer} theirZone={opened.shared.zone} />
        </details>
      ))}
    </section>
  );
}
