import { bookWords, locale } from "@staying-power/words";
import { useSignal } from "@preact/signals";
import { useApp } from "../../ui/shell/app-context.ts";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { coachLink } from "../share/model/link-in.ts";
import { bookAt } from "./address.ts";
import { HourPart } from "./hour-part.tsx";
import { MailPart } from "./mail-part.tsx";
import { isHeld } from "./model/calls.ts";
import type { CallDraft, KeptHold } from "./model/calls-kept.ts";
import { asHeld } from "./model/held.ts";
import { mailIn } from "./model/mail-address.ts";
import { NotePart } from "./note-part.tsx";
import { TakenPart } from "./taken-part.tsx";
import { GoPart } from "./go-part.tsx";
import { useBooking } from "./use-booking.ts";
import { shownZone } from "./use-calls.ts";
import { hoursName } from "./use-free-hours.ts";
import { useOnce } from "../../ui/parts/use-once.ts";

const words = bookWords.form;

/** The hour that is kept, what goes with it, and the one button that books it. */
export function FormPart({ draft }: { readonly draft: CallDraft }) {
  const { hold } = draft;
  const relay = coachLink(draft.link)?.relay ?? "";
  if (hold === undefined)
    return (
      <>
        <p>{words.none}</p>
        <ScreenLink to={bookAt({ step: "when" })} class="button">
          {words.choose}
        </ScreenLink>
        <NotePart draft={draft} />
      </>
    );
  return (
    <>
      <HoldPart draft={draft} hold={hold} />
      <NotePart draft={draft} />
      <MailPart
        mail={draft.mail}
        relay={relay}
        hasReminders
        start={hold.start}
      />
      <BookPart draft={draft} relay={relay} />
    </>
  );
}

interface HoldPartProps {
  readonly draft: CallDraft;
  readonly hold: KeptHold;
}

/** The hour in words, and for how long it is kept: said once, and never counted down. */
function HoldPart({ draft, hold }: HoldPartProps) {
  const { session } = useApp();
  const booking = useBooking();
  const { isBusy, once } = useOnce();
  const zone = shownZone(draft.zone);
  const isKept = isHeld(hold, session.clock.minute.value);
  return (
    <section class="hour">
      <HourPart call={hold} zone={zone} />
      <div role="status">
        {isKept ? (
          <p class="quiet">{words.kept(locale.hour(hold.until, zone))}</p>
        ) : (
          <p>{words.passed}</p>
        )}
      </div>
      <TakenPart
        of={hoursName(asHeld(draft))}
        zone={zone}
        coachZone={hold.coachZone}
        isBusy={isBusy}
        onPick={(start) => void once(() => booking.holdAlike(start))}
      />
      <div class="row">
        {!isKept && (
          <button
            type="button"
            disabled={isBusy}
            onClick={() => void once(() => booking.holdAlike(hold.start))}
          >
            {words.keepAgain}
          </button>
        )}
        <ScreenLink to={bookAt({ step: "when" })} class="button">
          {words.other}
        </ScreenLink>
        <button
          type="button"
          class="plain"
          disabled={isBusy}
          onClick={() => void once(booking.giveBack)}
        >
          {isKept ? words.give : words.leave}
        </button>
      </div>
    </section>
  );
}

interface BookPartProps {
  readonly draft: CallDraft;
  readonly relay: string;
}

function BookPart({ draft, relay }: BookPartProps) {
  const { book } = useBooking();
  const problem = useSignal("");
  const { wanted, to } = draft.mail;
  const go = async (): Promise<void> => {
    problem.value = wanted && mailIn(to) === null ? words.mailWrong : "";
    if (problem.value === "") await book();
  };
  return (
    <GoPart
      words={{ note: words.note(relay), go: words.go, working: words.booking }}
      problem={problem.value}
      onGo={go}
    />
  );
}
