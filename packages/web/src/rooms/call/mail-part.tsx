import { bookWords } from "@staying-power/words";
import { useId } from "preact/hooks";
import { useApp } from "../../ui/shell/app-context.ts";
import type { MailWish } from "./model/calls-kept.ts";
import { mailIn } from "./model/mail-address.ts";
import { useCalls } from "./use-calls.ts";

const words = bookWords.form;

/** Hours before a call at which mail can remind. */
const reminders = [1, 24, 72] as const;

interface MailPartProps {
  readonly mail: MailWish;
  readonly relay: string;
  readonly hasReminders: boolean;
  /** When the call is, where there is one. */
  readonly start?: string;
}

/** Mail is no condition of anything: what giving an address means is said before it is asked for. */
export function MailPart({ mail, relay, hasReminders, start }: MailPartProps) {
  const { changeDraft } = useCalls();
  const id = useId();
  const change = (more: Partial<MailWish>): void =>
    changeDraft((each) => ({ ...each, mail: { ...each.mail, ...more } }));
  const isWrong = mail.to.trim() !== "" && mailIn(mail.to) === null;
  return (
    <section>
      <h2>{words.mail}</h2>
      <p>{words.mailText}</p>
      <label class="option">
        <input
          type="checkbox"
          checked={mail.wanted}
          aria-describedby={`${id}-means`}
          onChange={({ currentTarget }) =>
            change({ wanted: currentTarget.checked })
          }
        />
        {words.mailWish}
      </label>
      <p id={`${id}-means`}>{words.mailNote(relay)}</p>
      {mail.wanted && (
        <div class="field">
          <label for={id}>{words.mailField}</label>
          <input
            id={id}
            type="email"
            autocomplete="email"
            autocapitalize="none"
            spellcheck={false}
            maxLength={254}
            aria-describedby={`${id}-wrong`}
            aria-invalid={isWrong}
            value={mail.to}
            onInput={({ currentTarget: { value } }) => change({ to: value })}
          />
          <p class="quiet" id={`${id}-wrong`} role="status">
            {isWrong && words.mailWrong}
          </p>
        </div>
      )}
      {mail.wanted && hasReminders && (
        <RemindPart mail={mail} start={start} onChange={change} />
      )}
    </section>
  );
}

interface RemindPartProps {
  readonly mail: MailWish;
  readonly start: string | undefined;
  readonly onChange: (more: Partial<MailWish>) => void;
}

function RemindPart({ mail, start = "", onChange }: RemindPartProps) {
  const { session } = useApp();
  const hoursAhead =
    (Date.parse(start) - session.clock.minute.value) / 3_600_000;
  return (
    <fieldset class="options">
      <legend>{words.remind}</legend>
      {reminders
        .filter((hours) => hours < hoursAhead)
        .map((hours) => (
          <label key={hours} class="option">
            <input
              type="checkbox"
              checked={mail.remind.includes(hours)}
              onChange={({ currentTarget: { checked } }) =>
                onChange({
                  remind: reminders.filter((each) =>
                    each === hours ? checked : mail.remind.includes(each),
                  ),
                })
              }
            />
            {words.hours(hours)}
          </label>
        ))}
    </fieldset>
  );
}
