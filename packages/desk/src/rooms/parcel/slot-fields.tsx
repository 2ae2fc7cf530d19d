import {
  type ProjectSlot,
  slotMinutes,
  slotParts,
  weekdayIds,
} from "@staying-power/case";
import {
  deskAnswerWords,
  focusNames,
  weekdayNames,
} from "@staying-power/words";
import { ChoiceField } from "./choice-field.tsx";

const words = deskAnswerWords.proposals;

interface SlotFieldsProps {
  readonly slots: readonly ProjectSlot[];
  readonly onChange: (slots: readonly ProjectSlot[]) => void;
}

/** The places of a project in the week; each part of a day is there once. */
export function SlotFields({ slots, onChange }: SlotFieldsProps) {
  const free = weekdayIds
    .flatMap((day) => slotParts.map((part) => ({ day, part })))
    .find((place) => !slots.some((slot) => isAt(slot, place)));
  return (
    <fieldset class="stack">
      <legend>{words.week}</legend>
      {slots.map((slot, place) => (
        <SlotRow
          key={place}
          slot={slot}
          onChange={(to) =>
            onChange(
              to === null
                ? slots.filter((one) => one !== slot)
                : slots.map((one) => {
                    if (one === slot) return to;
                    // Two change their places.
                    const { day, part } = slot;
                    return isAt(one, to) ? { ...one, day, part } : one;
                  }),
            )
          }
        />
      ))}
      {free !== undefined && (
        <button type="button" onClick={() => onChange([...slots, free])}>
          {words.slot.add}
        </button>
      )}
    </fieldset>
  );
}

function isAt(
  slot: ProjectSlot,
  { day, part }: Pick<ProjectSlot, "day" | "part">,
): boolean {
  return slot.day === day && slot.part === part;
}

interface SlotRowProps {
  readonly slot: ProjectSlot;
  /** Null: it is left out. */
  readonly onChange: (to: ProjectSlot | null) => void;
}

function SlotRow({ slot, onChange }: SlotRowProps) {
  const { time: _time, ...untimed } = slot;
  const { minutes: _minutes, ...unmeasured } = slot;
  const { low, high } = slotMinutes;
  return (
    <div class="row slot-row">
      <ChoiceField
        label={words.slot.day}
        value={slot.day}
        options={weekdayIds.map((id) => [id, weekdayNames[id]] as const)}
        onChoose={(chosen) =>
          onChange({
            ...slot,
            day: weekdayIds.find((id) => id === chosen) ?? slot.day,
          })
        }
      />
      <ChoiceField
        label={words.slot.part}
        value={slot.part}
        options={slotParts.map((id) => [id, focusNames.parts[id]] as const)}
        onChoose={(chosen) =>
          onChange({
            ...slot,
            part: slotParts.find((id) => id === chosen) ?? slot.part,
          })
        }
      />
      <label class="field">
        <span>{words.slot.time}</span>
        <input
          type="time"
          value={slot.time ?? ""}
          onInput={({ currentTarget: { value } }) =>
            onChange(value === "" ? untimed : { ...slot, time: value })
          }
        />
      </label>
      <label class="field">
        <span>{words.slot.minutes}</span>
        <input
          type="number"
          min={low}
          max={high}
          step={5}
          value={slot.minutes ?? ""}
          onChange={({ currentTarget: { valueAsNumber: typed } }) =>
            onChange(
              Number.isInteger(typed)
                ? { ...slot, minutes: Math.min(high, Math.max(low, typed)) }
                : unmeasured,
            )
          }
        />
      </label>
      <button type="button" class="plain" onClick={() => onChange(null)}>
        {words.slot.remove}
      </button>
    </div>
  );
}
