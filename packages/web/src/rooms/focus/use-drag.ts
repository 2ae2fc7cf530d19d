import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { isSame, type Place, placeNamed } from "./model/week.ts";

/** How far a mouse goes with its button down before that is a drag, in pixels. */
const slack = 6;
/** How long a finger stays where it is before it drags; one that moves sooner scrolls the page. */
const holdMs = 250;

interface Drag {
  readonly pointer: number;
  readonly from: Place;
  readonly x: number;
  readonly y: number;
  /** Null for what drags as soon as it moves. */
  readonly hold: ReturnType<typeof setTimeout> | null;
}

interface Dragging {
  readonly from: Place;
  readonly over: Place | null;
}

interface DragGiven {
  readonly canDrag: (from: Place) => boolean;
  readonly onDrop: (from: Place, to: Place) => void;
}

/**
 * Drags what stands in a place of the grid to another one, by mouse, pen or finger. The page scrolls under a finger as
 * ever: only one that was held still first takes something along.
 */
export function useDrag({ canDrag, onDrop }: DragGiven) {
  const dragging = useSignal<Dragging | null>(null);
  const drag = useRef<Drag | null>(null);
  /** A browser may take the end of a drag for a press. */
  const wasDragged = useRef(false);
  useEffect(() => () => stopHold(drag.current), []);

  const end = (): void => {
    stopHold(drag.current);
    drag.current = null;
    dragging.value = null;
  };
  const begin = (): void => {
    if (drag.current !== null)
      dragging.value = { from: drag.current.from, over: drag.current.from };
  };
  const down = (event: PointerEvent): void => {
    const from = placeUnder(event.target);
    wasDragged.current = false;
    end();
    if (!event.isPrimary || event.button !== 0 || from === null) return;
    if (!canDrag(from)) return;
    const { pointerId: pointer, clientX: x, clientY: y } = event;
    const isFinger = event.pointerType === "touch";
    const hold = isFinger ? setTimeout(begin, holdMs) : null;
    drag.current = { pointer, from, x, y, hold };
  };
  const go = (event: PointerEvent): void => {
    const { pointerId, clientX: x, clientY: y, currentTarget } = event;
    const now = drag.current;
    if (now?.pointer !== pointerId) return;
    if (dragging.value === null) {
      if (Math.hypot(x - now.x, y - now.y) < slack) return;
      // The finger scrolls.
      if (now.hold !== null) return end();
      begin();
      // So that the end of the drag comes here, wherever it is.
      if (currentTarget instanceof HTMLElement)
        currentTarget.setPointerCapture(pointerId);
    }
    const over = placeUnder(document.elementFromPoint(x, y));
    dragging.value = { from: now.from, over };
  };
  const up = ({ pointerId }: PointerEvent): void => {
    const now = dragging.value;
    if (drag.current?.pointer !== pointerId) return;
    end();
    if (now === null) return;
    wasDragged.current = true;
    if (now.over !== null && !isSame(now.from, now.over))
      onDrop(now.from, now.over);
  };
  return {
    dragging: dragging.value,
    /** For the part that holds all places. */
    handlers: {
      onPointerDown: down,
      onPointerMove: go,
      onPointerUp: up,
      onPointerCancel: end,
      // Only this keeps the page where it is under a finger that drags.
      onTouchMove: (event: TouchEvent): void => {
        if (dragging.value !== null && event.cancelable) event.preventDefault();
      },
      onContextMenu: (event: Event): void => {
        if ((drag.current?.hold ?? null) !== null) event.preventDefault();
      },
      onClickCapture: (event: MouseEvent): void => {
        // A press by the keyboard is none of a pointer.
        if (wasDragged.current && event.detail > 0) event.stopPropagation();
        wasDragged.current = false;
      },
    },
    /** Lets go of it where it was. */
    end,
  };
}

function stopHold(drag: Drag | null): void {
  if (drag !== null && drag.hold !== null) clearTimeout(drag.hold);
}

function placeUnder(target: EventTarget | null): Place | null {
  const cell =
    target instanceof HTMLElement ? target.closest("[data-place]") : null;
  return placeNamed(cell?.getAttribute("data-place") ?? undefined);
}
