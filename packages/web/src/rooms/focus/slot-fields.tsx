import { type ProjectSlot, slotParts, weekdayIds } from "@staying-power/case";
import { focusWords } from "@staying-power/words";
import { useRef } from "preact/hooks";
import { moved, placeNamed, toggled } from "./model/draft-project.ts";

interface SlotFieldsProps {
  readonly slots: readonly ProjectSlot[];
  readonly onChange: (slots: readonly ProjectSlot[]) => void;
}

/** The week as a list: each slot can be moved, given an hour and a length, and taken out. */
export function SlotFields({ slots, onChange }: SlotFieldsProps) {
  const place = useRef<HTMLDivElement>(null);
  return (
    <div tabIndex={-1} ref={place}>
      {slots.length > 0 && (
        <SlotList
          slots={slots}
          onChange={onChange}
          // The button that was pressed goes away.
          onTakenOut={() => place.current?.focus({ preventScroll: true })}
        />
      )}
    </div>
  );
}

interface SlotListProps extends SlotFieldsProps {
  readonly onTakenOut: () => void;
}

function SlotList({ slots, onChange, onTakenOut }: SlotListProps) {
  const words = focusWords;
  return (
    <details>
      <summary>{words.asList}</summary>
      {slots.map((slot, index) => (
        <OneSlot
          key={index}
          slot={slot}
          onPut={(changed) =>
            onChange(slots.map((each) => (each === slot ? changed : each)))
          }
          onMove={(to) => onChange(moved(slots, slot, to))}
          onTakeOut={() => {
            onChange(toggled(slots, slot));
            onTakenOut();
          }}
        />
      ))}
    </details>
  );
}

interface OneSlotProps {
  readonly slot: ProjectSlot;
  readonly onPut: (slot: ProjectSlot) => void;
  readonly onMove: (to: NonNullable<ReturnType<typeof placeNamed>>) => void;
  readonly onTakeOut: () => void;
}

/** One slot: its part of the week, its hour, its length. */
function OneSlot({ slot, onPut, onMove, onTakeOut }: OneSlotProps) {
  const words = focusWords;
  const name = `${slot.day} ${slot.part}`;
  const { time, minutes, ...place } = slot;
  return (
    <fieldset class="stack">
      <legend>{words.cell(slot)}</legend>
      <label class="field">
        <span>{words.place}</span>
        <select
          value={name}
          onChange={({ currentTarget: { value } }) => {
            const to = placeNamed(value);
            if (to !== null) onMove(to);
          }}
        >
          {weekdayIds.flatMap((day) =>
            slotParts.map((part) => (
              <option key={`${day} ${part}`} value={`${day} ${part}`}>
                {words.cell({ day, part })}
              </option>
            )),
          )}
        </select>
      </label>
      <label class="field">
        <span>{words.time}</span>
        <input
          type="time"
          value={time ?? ""}
          onChange={({ currentTarget: { value } }) =>
            onPut({
              ...place,
              ...(minutes !== undefined && { minutes }),
              ...(value !== "" && { time: value.slice(0, 5) }),
            })
          }
        />
      </label>
      <label class="field">
        <span>{words.minutes}</span>
        <select
          value={String(minutes ?? "")}
          onChange={({ currentTarget: { value } }) =>
            onPut({
              ...place,
              ...(time !== undefined && { time }),
              ...(value !== "" && { minutes: Number(value) }),
            })
          }
        >
          <option value="">{words.open}</option>
          {lengths(minutes).map((each) => (
            <option key={each} value={String(each)}>
              {words.length(each)}
            </option>
          ))}
        </select>
      </label>
      <div>
        <button type="button" class="plain" onClick={onTakeOut}>
          {words.takeOut(slot)}
        </button>
      </div>
    </fieldset>
  );
}

/** The lengths that are offered, with the one that was chosen elsewhere. */
function lengths(chosen: number | undefined): readonly number[] {
  const offered: readonly number[] = [15, 30, 45, 60, 90, 120, 180];
  return chosen === undefined || offered.includes(chosen)
    ? offered
    : [...offered, chosen];
}
