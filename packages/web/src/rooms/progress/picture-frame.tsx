import type { ComponentChildren, RefObject } from "preact";
import { leftOf } from "./model/piece-scale.ts";
import "../../ui/charts/charts.css";

interface PictureFrameProps {
  readonly frame: RefObject<HTMLDivElement | null>;
  /** The first and the last day. */
  readonly ends: readonly [string, string];
  /** The size of a letter. */
  readonly size: number;
  readonly children: ComponentChildren;
}

/** What stands around each of the pictures: the days at both ends of the axis that they all share. */
export function PictureFrame({
  frame,
  ends,
  size,
  children,
}: PictureFrameProps) {
  return (
    <div ref={frame} class="chart">
      {children}
      <p
        class="axis-name ends"
        aria-hidden="true"
        style={{ paddingInlineStart: `${leftOf(size)}px` }}
      >
        <span>{ends[0]}</span>
        <span>{ends[1]}</span>
      </p>
    </div>
  );
}
