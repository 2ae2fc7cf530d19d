import { eventsInOrder } from "@staying-power/case";
import { type OwnTime, ownTimeOf } from "@staying-power/plan";
import { ninetyRoomWords, weekdayNames } from "@staying-power/words";
import { useApp } from "../../ui/shell/app-context.ts";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { focusAt } from "../focus/address.ts";
import { SayingsPart } from "../reunion/sayings-part.tsx";

const words = ninetyRoomWords.own;

/** One's own projects and evening, and a word where they have fallen away since the return. */
export function OwnTimePart({ since }: { readonly since: string }) {
  const { session } = useApp();
  const { agreement } = session.record.value.reunion;
  const evening = agreement?.mineEvening;
  const own = ownTimeOf(
    eventsInOrder(session.person.value),
    since,
    session.today.value,
  );
  const said = lossSaid(own);
  const isEmpty = own.slots.length === 0 && evening === undefined;
  return (
    <section>
      <h2>{words.heading}</h2>
      {said !== null && <p class="problem">{said}</p>}
      {isEmpty && said === null && <p>{words.none}</p>}
      {!isEmpty && (
        <ul class="points">
          {own.slots.map((slot) => (
            <li key={`${slot.project} ${slot.day} ${slot.part}`}>
              {words.slot(slot.what, slot)}
            </li>
          ))}
          {evening !== undefined && (
            <li>{words.evening(weekdayNames[evening])}</li>
          )}
        </ul>
      )}
      {(isEmpty || said !== null) && <SayingsPart sayings={words.why} />}
      <ScreenLink to={focusAt()} class="line-link">
        {words.open}
      </ScreenLink>
    </section>
  );
}

function lossSaid({ loss, slots, before }: OwnTime): string | null {
  switch (loss) {
    case "gone":
      return words.loss.gone;
    case "fewer":
      return words.loss.fewer(slots.length, before);
    case "unused":
      return words.loss.unused;
    case null:
      return null;
  }
}
