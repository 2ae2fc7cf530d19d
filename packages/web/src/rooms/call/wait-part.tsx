import { useSignal } from "@preact/signals";
import { addDays } from "@staying-power/case";
import { bookWords } from "@staying-power/words";
import { useId } from "preact/hooks";
import { zoneClock } from "@staying-power/plan";
import { useApp } from "../../ui/shell/app-context.ts";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { coachLink } from "../share/model/link-in.ts";
import { bookAt } from "./address.ts";
import { MailPart } from "./mail-part.tsx";
import type { CallDraft } from "./model/calls-kept.ts";
import { mailIn } from "./model/mail-address.ts";
import { useBooking } from "./use-booking.ts";
import { shownZone } from "./use-calls.ts";
import { GoPart } from "./go-part.tsx";

const words = bookWords.wait;

/** For how many days somebody waits unless they choose otherwise. */
const usualDays = 28;

/** Waiting for an hour that somebody gives back. */
export function WaitPart({ draft }: { readonly draft: CallDraft }) {
  const { coach, kind } = draft;
  if (coach === undefined || kind === undefined)
    return (
      <ScreenLink to={bookAt()} class="button">
        {bookWords.when.change}
      </ScreenLink>
    );
  const relay = coachLink(draft.link)?.relay ?? "";
  return (
    <>
      <p class="lead">{words.lead({ coach: coach.name, kind: kind.name })}</p>
      <p>{words.text}</p>
      <DaysPart draft={draft} relay={relay} />
      <ScreenLink to={bookAt({ step: "when" })}>{words.back}</ScreenLink>
    </>
  );
}

interface DaysPartProps {
  readonly draft: CallDraft;
  readonly relay: string;
}

function DaysPart({ draft, relay }: DaysPartProps) {
  const { session } = useApp();
  const { wait } = useBooking();
  const id = useId();
  const today = session.clock.today.value;
  const last = addDays(today, 366);
  const from = useSignal(today);
  const to = useSignal(addDays(today, usualDays));
  const problem = useSignal("");
  const { mail } = draft;
  const go = async (): Promise<void> => {
    const isInOrder =
      from.value !== "" && from.value <= to.value && to.value <= last;
    problem.value = !isInOrder
      ? words.wrong
      : mail.wanted && mailIn(mail.to) === null
        ? bookWords.form.mailWrong
        : "";
    if (problem.value === "")
      await wait(daysAsSpan(from.value, to.value, shownZone(draft.zone)));
  };
  return (
    <>
      <div class="fields">
        {(
          [
            [from, words.from],
            [to, words.to],
          ] as const
        ).map(([day, label]) => (
          <div key={label} class="field">
            <label for={`${id}-${label}`}>{label}</label>
            <input
              id={`${id}-${label}`}
              type="date"
              min={today}
              max={last}
              value={day.value}
              onInput={({ currentTarget: { value } }) => {
                day.value = value;
              }}
            />
          </div>
        ))}
      </div>
      <MailPart mail={mail} relay={relay} hasReminders={false} />
      <GoPart
        words={{
          note: words.note(relay),
          go: words.go,
          working: words.working,
        }}
        problem={problem.value}
        onGo={go}
      />
    </>
  );
}

/** From the beginning of a day to the end of another, by the clocks of a zone. */
function daysAsSpan(from: string, to: string, zone: string) {
  const clock = zoneClock(zone);
  const at = (day: string): string =>
    new Date(clock.momentOf(Date.parse(`${day}T00:00Z`))).toISOString();
  return { from: at(from), to: at(addDays(to, 1)) };
}
