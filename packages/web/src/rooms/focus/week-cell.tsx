import type { ProjectSlot } from "@staying-power/case";
import { focusWords } from "@staying-power/words";
import { useRef } from "preact/hooks";
import {
  isTaken,
  moved,
  type Place,
  placeBeside,
  placeNamed,
  toggled,
} from "./model/draft-project.ts";

interface WeekCellProps {
  readonly place: Place;
  readonly slots: readonly ProjectSlot[];
  /** Whether Tab leads here. */
  readonly isCurrent: boolean;
  readonly onChange: (slots: readonly ProjectSlot[]) => void;
  /** The keyboard goes on to another place. */
  readonly onGo: (to: Place) => void;
}

/** A part of a day: a press sets it or clears it, Shift with an arrow or a drag takes what is there elsewhere. */
export function WeekCell({
  place,
  slots,
  isCurrent,
  onChange,
  onGo,
}: WeekCellProps) {
  const wasDragged = useRef(false);
  const taken = isTaken(slots, place);
  return (
    <button
      type="button"
      data-place={`${place.day} ${place.part}`}
      aria-pressed={taken}
      aria-label={focusWords.cell(place)}
      tabIndex={isCurrent ? 0 : -1}
      onPointerDown={({ currentTarget, pointerId }) => {
        wasDragged.current = false;
        // So that the end of a drag comes here, wherever it is.
        if (taken) currentTarget.setPointerCapture(pointerId);
      }}
      onPointerUp={({ clientX, clientY }) => {
        const under = document
          .elementFromPoint(clientX, clientY)
          ?.closest<HTMLElement>("[data-place]");
        const to = placeNamed(under?.dataset["place"]);
        wasDragged.current =
          taken &&
          to !== null &&
          (to.day !== place.day || to.part !== place.part);
        if (wasDragged.current && to !== null)
          onChange(moved(slots, place, to));
      }}
      onClick={() => {
        // A browser may take the end of a drag for a press.
        if (!wasDragged.current) onChange(toggled(slots, place));
        wasDragged.current = false;
      }}
      onKeyDown={(event) => {
        const beside = placeBeside(place, event.key);
        if (beside === null) return;
        event.preventDefault();
        if (event.shiftKey) {
          if (!taken || isTaken(slots, beside)) return;
          onChange(moved(slots, place, beside));
        }
        onGo(beside);
      }}
    />
  );
}
