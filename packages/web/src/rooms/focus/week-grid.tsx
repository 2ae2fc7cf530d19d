import { useSignal } from "@preact/signals";
import { type ProjectSlot, slotParts, weekdayIds } from "@staying-power/case";
import { focusWords } from "@staying-power/words";
import { useRef } from "preact/hooks";
import type { Place } from "./model/draft-project.ts";
import { WeekCell } from "./week-cell.tsx";

interface WeekGridProps {
  readonly slots: readonly ProjectSlot[];
  readonly onChange: (slots: readonly ProjectSlot[]) => void;
}

/** Seven days by the parts of a day; Tab leads to one place of it, arrow keys to the others. */
export function WeekGrid({ slots, onChange }: WeekGridProps) {
  const words = focusWords;
  const at = useSignal<Place>({ day: "monday", part: "morning" });
  const table = useRef<HTMLTableElement>(null);
  const go = (to: Place): void => {
    at.value = to;
    table.current
      ?.querySelector<HTMLButtonElement>(`[data-place="${to.day} ${to.part}"]`)
      ?.focus();
  };
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
            {slotParts.map((part) => (
              <td key={part}>
                <WeekCell
                  place={{ day, part }}
                  slots={slots}
                  isCurrent={at.value.day === day && at.value.part === part}
                  onChange={onChange}
                  onGo={go}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
