import { useSignal } from "@preact/signals";
import { addDays } from "@staying-power/case";
import { limits } from "@staying-power/envelope";
import { bookWords } from "@staying-power/words";
import { useId } from "preact/hooks";
import { useApp } from "../../ui/shell/app-context.ts";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { coachLink } from "../share/model/link-in.ts";
import { bookAt } from "./address.ts";
import { MailPart } from "./mail-part.tsx";
import type { CallDraft } from "./model/calls-kept.ts";
import { daysAsSpan } from "./model/days-as-span.ts";
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
  const furthest = addDays(today, 366);
  const from = useSignal(today);
  const to = useSignal(addDays(today, usualDays));
  const problem = useSignal("");
  const { mail } = draft;
  const go = async (): Promise<void> => {
    const wrong = wrongDays(from.value, to.value, furthest);
    problem.value =
      wrong ??
      (mail.wanted && mailIn(mail.to) === null ? bookWords.form.mailWrong : "");
    if (problem.value === "")
      await wait(daysAsSpan(from.value, to.value, shownZone(draft.zone)));
  };
  return (
    <>
      <div class="fields">
        {(
          [
            [from, words.from, today, furthest],
            [to, words.to, from.value, lastDay(from.value, furthest)],
          ] as const
        ).map(([day, label, min, max]) => (
          <div key={label} class="field">
            <label for={`${id}-${label}`}>{label}</label>
            <input
              id={`${id}-${label}`}
              type="date"
              min={min}
              max={max}
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

/** The last day that a wait can have; none is too far where it does not begin yet. */
function lastDay(from: string, furthest: string): string {
  const last = from === "" ? furthest : addDays(from, limits.waitDays - 1);
  return last < furthest ? last : furthest;
}

/** What is wrong with these days, in words; null where nothing is. */
function wrongDays(from: string, to: string, furthest: string): string | null {
  if (from === "" || from > to) return words.wrong;
  if (to > furthest) return words.tooFar;
  return to > lastDay(from, furthest) ? words.tooLong(limits.waitDays) : null;
}
