import type { ComponentChildren } from "preact";
import { type Place, placeName } from "./model/week.ts";

interface WeekCellProps {
  readonly place: Place;
  readonly label: string;
  /** Whether something that can be moved is here; null where there is nothing. */
  readonly isPicked: boolean | null;
  /** Whether Tab leads here. */
  readonly isCurrent: boolean;
  /** What a drag does with it, if it does anything. */
  readonly drag: "from" | "over" | undefined;
  readonly onTap: () => void;
  readonly children: ComponentChildren;
}

/** A part of a day. */
export function WeekCell({
  place,
  label,
  isPicked,
  isCurrent,
  drag,
  onTap,
  children,
}: WeekCellProps) {
  return (
    <button
      type="button"
      data-place={placeName(place)}
      data-drag={drag}
      aria-pressed={isPicked ?? undefined}
      aria-label={label}
      tabIndex={isCurrent ? 0 : -1}
      onClick={onTap}
    >
      {children}
    </button>
  );
}
