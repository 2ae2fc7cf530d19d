import { useSignal } from "@preact/signals";
import { type ProjectSlot, slotParts, weekdayIds } from "@staying-power/case";
import { focusWords } from "@staying-power/words";
import { useRef } from "preact/hooks";
import {
  isTaken,
  type Place,
  placeBeside,
  toggled,
} from "./model/draft-project.ts";

interface WeekGridProps {
  readonly slots: readonly ProjectSlot[];
  readonly onChange: (slots: readonly ProjectSlot[]) => void;
}

/** Seven days by the parts of a day; a press puts the project there or takes it out, arrow keys move. */
export function WeekGrid({ slots, onChange }: WeekGridProps) {
  const words = focusWords;
  const at = useSignal<Place>({ day: "monday", part: "morning" });
  const table = useRef<HTMLTableElement>(null);
  return (
    <table class="week" ref={table}>
      <thead>
        <tr>
          <th scope="col">{words.dayHead}</th>
          {slotParts.map((part) => (
            <th key={part} scope="col">
              {words.parts[part]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weekdayIds.map((day) => (
          <tr key={day}>
            <th scope="row">{words.days[day]}</th>
            {slotParts.map((part) => {
              const taken = isTaken(slots, { day, part });
              return (
                <td key={part}>
                  <button
                    type="button"
                    data-place={`${day} ${part}`}
                    aria-pressed={taken}
                    aria-label={words.cell({ day, part })}
                    tabIndex={
                      at.value.day === day && at.value.part === part ? 0 : -1
                    }
                    onClick={() => {
                      at.value = { day, part };
                      onChange(toggled(slots, { day, part }));
                    }}
                    onKeyDown={(event) => {
                      const beside = placeBeside({ day, part }, event.key);
                      if (beside === null) return;
                      event.preventDefault();
                      at.value = beside;
                      table.current
                        ?.querySelector<HTMLButtonElement>(
                          `[data-place="${beside.day} ${beside.part}"]`,
                        )
                        ?.focus();
                    }}
                  />
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
