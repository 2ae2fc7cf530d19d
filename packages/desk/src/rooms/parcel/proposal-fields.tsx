import { addDays, dayParts, focusAreas, weekdayIds } from "@staying-power/case";
import { ritualIds } from "@staying-power/plan";
import {
  dayPartNames,
  deskAnswerWords,
  focusNames,
  locale,
  ritualWords,
  weekdayNames,
} from "@staying-power/words";
import { leastAheadDays } from "../../visit/draft.ts";
import type { DraftProposal } from "../../visit/draft-proposal.ts";
import { ChoiceField } from "./choice-field.tsx";
import { SlotFields } from "./slot-fields.tsx";

const words = deskAnswerWords.proposals;

interface FieldsProps {
  readonly proposal: DraftProposal;
  readonly onType: (typed: Partial<DraftProposal>) => void;
}

interface ProposalFieldsProps {
  readonly proposal: DraftProposal;
  /** The day that it is for the person. */
  readonly today: string;
  /** Null: it is left out. */
  readonly onChange: (to: DraftProposal | null) => void;
}

/** One proposal, to be filled in. */
export function ProposalFields({
  proposal,
  today,
  onChange,
}: ProposalFieldsProps) {
  const heading = headingOf(proposal);
  const onType = (typed: Partial<DraftProposal>): void =>
    onChange({ ...proposal, ...typed });
  return (
    <fieldset class="card">
      <legend class="unseen">{heading}</legend>
      <b aria-hidden="true">{heading}</b>
      {proposal.ends ? (
        <p class="words-kept">{nameOf(proposal)}</p>
      ) : (
        <KindFields {...{ proposal, today, onType }} />
      )}
      <TextField {...{ proposal, onType }} name="why" most={500} />
      <button type="button" class="plain" onClick={() => onChange(null)}>
        {words.remove}
      </button>
    </fieldset>
  );
}

function headingOf({ kind, of, ends, next }: DraftProposal): string {
  switch (kind) {
    case "if-then":
    case "project":
    case "waiting":
      if (ends) return words.ends[kind];
      if (next !== null) return words.goesOn[next];
      return of === null ? words.kinds[kind] : words.changes[kind];
    case "letting-go":
    case "day":
    case "ritual":
      return words.kinds[kind];
  }
}

/** What of theirs would end. */
function nameOf({ kind, cue, what, until }: DraftProposal): string {
  if (kind === "waiting") return locale.day(until);
  return kind === "project" ? what : cue;
}

function KindFields({
  today,
  ...props
}: FieldsProps & { readonly today: string }) {
  switch (props.proposal.kind) {
    case "if-then":
      return <PlanFields {...props} />;
    case "project":
      return <ProjectFields {...props} />;
    case "waiting":
      return <WaitingFields {...props} today={today} />;
    case "letting-go":
      return <p class="quiet">{words.lettingGo}</p>;
    case "day":
      return <DayFields {...props} />;
    case "ritual":
      return (
        <ChoiceField
          label={words.ritual}
          value={props.proposal.ritual}
          options={[
            ["", words.choose],
            ...ritualIds.map((id) => [id, ritualWords.list[id].name] as const),
          ]}
          onChoose={(ritual) => props.onType({ ritual })}
        />
      );
  }
}

interface TextFieldProps extends FieldsProps {
  readonly name:
    | "cue"
    | "response"
    | "what"
    | "show"
    | "first"
    | "sign"
    | "name"
    | "doing"
    | "place"
    | "person"
    | "why";
  /** How many characters there is room for. */
  readonly most: number;
}

function TextField({ proposal, onType, name, most }: TextFieldProps) {
  return (
    <label class="field">
      <span>{words[name]}</span>
      <textarea
        rows={2}
        maxLength={most}
        value={proposal[name]}
        onInput={(event) => onType({ [name]: event.currentTarget.value })}
      />
    </label>
  );
}

/** The two halves, and when it is likely to be needed. */
function PlanFields(props: FieldsProps) {
  const { days, part } = props.proposal;
  return (
    <>
      <TextField {...props} name="cue" most={300} />
      <TextField {...props} name="response" most={300} />
      <ChoiceField
        label={words.part}
        value={part}
        options={[
          ["", words.anyPart],
          ...dayParts.map((id) => [id, dayPartNames[id]] as const),
        ]}
        onChoose={(chosen) =>
          props.onType({ part: dayParts.find((id) => id === chosen) ?? "" })
        }
      />
      <div class="row" role="group" aria-label={words.days}>
        {weekdayIds.map((id) => (
          <label key={id} class="check">
            <input
              type="checkbox"
              checked={days.includes(id)}
              onChange={({ currentTarget: { checked } }) =>
                props.onType({
                  days: weekdayIds.filter((each) =>
                    each === id ? checked : days.includes(each),
                  ),
                })
              }
            />
            {weekdayNames[id]}
          </label>
        ))}
      </div>
    </>
  );
}

function ProjectFields(props: FieldsProps) {
  const { area, slots } = props.proposal;
  return (
    <>
      <ChoiceField
        label={words.area}
        value={area}
        options={focusAreas.map((id) => [id, focusNames.areas[id]] as const)}
        onChoose={(chosen) =>
          props.onType({
            area: focusAreas.find((id) => id === chosen) ?? area,
          })
        }
      />
      <TextField {...props} name="what" most={300} />
      <TextField {...props} name="show" most={300} />
      <TextField {...props} name="first" most={300} />
      <SlotFields
        slots={slots}
        onChange={(changed) => props.onType({ slots: changed })}
      />
    </>
  );
}

function WaitingFields({
  today,
  ...props
}: FieldsProps & { readonly today: string }) {
  const first = addDays(today, leastAheadDays);
  return (
    <>
      <label class="field">
        <span>{words.until}</span>
        <input
          type="date"
          min={first}
          value={props.proposal.until}
          onInput={(event) =>
            props.onType({ until: event.currentTarget.value })
          }
        />
        <span class="quiet">{words.untilNote(locale.day(first))}</span>
      </label>
      <TextField {...props} name="sign" most={500} />
    </>
  );
}

/** Which day, when, and the plan for it. */
function DayFields(props: FieldsProps) {
  const { on, yearly } = props.proposal;
  return (
    <>
      <TextField {...props} name="name" most={500} />
      <label class="field">
        <span>{words.on}</span>
        <input
          type="date"
          value={on}
          onInput={(event) => props.onType({ on: event.currentTarget.value })}
        />
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={yearly}
          onChange={({ currentTarget: { checked } }) =>
            props.onType({ yearly: checked })
          }
        />
        {words.yearly}
      </label>
      <TextField {...props} name="doing" most={500} />
      <TextField {...props} name="place" most={500} />
      <TextField {...props} name="person" most={500} />
    </>
  );
}
