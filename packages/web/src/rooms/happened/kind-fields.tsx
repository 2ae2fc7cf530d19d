import type { CheckInEvent, Event, EventStamp } from "@staying-power/case";
import { journalWords } from "@staying-power/words";
import { AnswerFields } from "./answer-fields.tsx";
import { kindChoices } from "./model/kind-choices.ts";
import { OutcomeFields } from "./outcome-fields.tsx";
import { PickField } from "./pick-field.tsx";

interface KindFieldsProps {
  readonly event: Event;
  /** Told the entry as it is now, or null while what stands there is no value of it. */
  readonly onChange: (event: Event | null) => void;
}

/** What an entry says beside its day and its note, as fields. */
export function KindFields({ event, onChange }: KindFieldsProps) {
  const words = journalWords.form;
  switch (event.kind) {
    case "check-in":
      return <CheckInFields event={event} onChange={onChange} />;
    case "task":
      return (
        <YesOrNo
          yes={words.done}
          no={words.notDone}
          value={event.done}
          onChange={(done) => onChange({ ...event, done })}
        />
      );
    case "letting-go":
      return (
        <YesOrNo
          yes={words.letGo}
          no={words.goOn}
          value={event.chosen}
          onChange={(chosen) => onChange({ ...event, chosen })}
        />
      );
    case "waiting":
      return (
        <>
          <label class="field">
            <span>{words.until}</span>
            <input
              type="date"
              value={event.until ?? ""}
              onInput={({ currentTarget: { value } }) =>
                onChange({ ...event, until: value === "" ? null : value })
              }
            />
          </label>
          <label class="field">
            <span>{words.sign}</span>
            <textarea
              rows={2}
              maxLength={500}
              value={event.sign ?? ""}
              onInput={({ currentTarget: { value } }) => {
                const { sign: _, ...rest } = event;
                onChange(value === "" ? rest : { ...rest, sign: value });
              }}
            />
          </label>
        </>
      );
    case "outcome":
      return <OutcomeFields event={event} onChange={onChange} />;
    case "conduct":
    case "fact":
      return <AnswerFields event={event} onChange={onChange} />;
    default:
      return <Choices event={event} onChange={onChange} />;
  }
}

/** What it was instead, by the same doing. */
function Choices({ event, onChange }: KindFieldsProps) {
  const { now, choices } = kindChoices(event);
  return (
    <PickField
      label={journalWords.form.what}
      value={now}
      options={choices.map(({ id, label }) => ({ value: id, label }))}
      onChange={(id) => {
        const choice = choices.find((each) => each.id === id);
        if (choice !== undefined) onChange(choice.as(stampOf(event)));
      }}
    />
  );
}

function stampOf({ at, id, note, edited }: Event): EventStamp {
  return {
    at,
    ...(id === undefined ? {} : { id }),
    ...(note === undefined ? {} : { note }),
    ...(edited === undefined ? {} : { edited }),
  };
}

interface YesOrNoProps {
  readonly yes: string;
  readonly no: string;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}

function YesOrNo({ yes, no, value, onChange }: YesOrNoProps) {
  return (
    <PickField
      label={journalWords.form.what}
      value={String(value)}
      options={[
        { value: "true", label: yes },
        { value: "false", label: no },
      ]}
      onChange={(chosen) => onChange(chosen === "true")}
    />
  );
}

interface CheckInFieldsProps {
  readonly event: CheckInEvent;
  readonly onChange: (event: Event) => void;
}

const scale = ["", ..."0 1 2 3 4 5 6 7 8 9 10".split(" ")] as const;

function CheckInFields({ event, onChange }: CheckInFieldsProps) {
  const words = journalWords.form;
  const options = scale.map((value) => ({
    value,
    label: value === "" ? words.notSaid : value,
  }));
  const { mood, urge, ...rest } = event;
  const tell = (values: { readonly mood?: number; readonly urge?: number }) =>
    onChange({ ...rest, ...values });
  const withUrge = urge === undefined ? {} : { urge };
  const withMood = mood === undefined ? {} : { mood };
  return (
    <div class="fields">
      <PickField
        label={words.mood}
        value={mood === undefined ? "" : String(mood)}
        options={options}
        onChange={(value) =>
          tell(value === "" ? withUrge : { ...withUrge, mood: Number(value) })
        }
      />
      <PickField
        label={words.urge}
        value={urge === undefined ? "" : String(urge)}
        options={options}
        onChange={(value) =>
          tell(value === "" ? withMood : { ...withMood, urge: Number(value) })
        }
      />
    </div>
  );
}
