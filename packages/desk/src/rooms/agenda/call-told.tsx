import { Worded } from "@staying-power/web/ui";
import { deskAgendaWords, deskCallWords, locale } from "@staying-power/words";
import type { HeldCall } from "../../visit/agenda.ts";
import { instantIn, shownZone } from "../../visit/zone.ts";

const words = deskAgendaWords;

/** What is known of a call: what it is, what they wrote, and what was said of it since. */
export function CallTold({
  held: { call, note, closed },
}: {
  readonly held: HeldCall;
}) {
  const {
    kind,
    said,
    changedBy,
    state,
    mail,
    revision,
    stuck,
    wall,
    coachZone,
  } = call;
  const promised = stuck ? instantIn(shownZone(coachZone), wall) : null;
  return (
    <>
      {promised !== null && (
        <p>
          {words.stuck.promised(locale.moment(promised, shownZone(coachZone)))}
        </p>
      )}
      {kind !== null && (
        <div>
          <p>{words.kind(kind.name, words.block.length(kind.minutes))}</p>
          <p class="quiet">
            {words.place(words.places[kind.place], kind.where)}
          </p>
        </div>
      )}
      {closed ? (
        <p class="problem">{deskCallWords.who.closed}</p>
      ) : (
        <div>
          <p class="quiet">{words.about}</p>
          <p class="words-kept">{note?.about ?? words.nothingAsked}</p>
        </div>
      )}
      {state === "cancelled" && <p>{words.cancelledBy[changedBy]}</p>}
      {state === "booked" && revision > 1 && (
        <p class="quiet">{words.movedBy[changedBy]}</p>
      )}
      {said !== "" && (
        <p>
          <Worded sentence={words.said[changedBy](said)} />
        </p>
      )}
      {!mail.wanted && <p class="quiet">{words.noMail}</p>}
      {mail.failed && <p class="problem">{words.mailFailed}</p>}
    </>
  );
}
