import type { ProjectSlot } from "@staying-power/case";
import { focusWords } from "@staying-power/words";

interface SlotPanelProps {
  readonly slot: ProjectSlot;
  readonly onTime: (
    how: Record<"time", string | undefined> &
      Record<"minutes", number | undefined>,
  ) => void;
  readonly onTakeOut: () => void;
  readonly onLetGo: () => void;
}

/** What was picked up: its hour, its length, and the ways to let go of it. */
export function SlotPanel({
  slot: { time, minutes },
  onTime,
  onTakeOut,
  onLetGo,
}: SlotPanelProps) {
  const words = focusWords.week;
  return (
    <>
      <div class="fields">
        <label class="field">
          <span>{words.time}</span>
          <input
            type="time"
            value={time ?? ""}
            onChange={({ currentTarget: { value } }) =>
              onTime({
                time: value === "" ? undefined : value.slice(0, 5),
                minutes,
              })
            }
          />
        </label>
        <label class="field">
          <span>{words.minutes}</span>
          <select
            value={String(minutes ?? "")}
            onChange={({ currentTarget: { value } }) =>
              onTime({
                time,
                minutes: value === "" ? undefined : Number(value),
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
      </div>
      <div class="row apart">
        <button type="button" class="plain" onClick={onTakeOut}>
          {words.takeOut}
        </button>
        <button type="button" class="plain" onClick={onLetGo}>
          {words.letGo}
        </button>
      </div>
    </>
  );
}

/** The lengths that are offered, with the one that was chosen elsewhere. */
function lengths(chosen: number | undefined): readonly number[] {
  const offered: readonly number[] = [15, 30, 45, 60, 90, 120, 180];
  return chosen === undefined || offered.includes(chosen)
    ? offered
    : [...offered, chosen];
}
