import type { ComponentChildren } from "preact";
import "./charts.css";

interface FiguresFrameProps {
  /** Whether what stands here is of before, and newer numbers are on their way. */
  readonly working: boolean;
  readonly children: ComponentChildren;
}

/** Numbers one below the other; paler while newer ones are worked out. */
export function FiguresFrame({ working, children }: FiguresFrameProps) {
  return (
    <div class={working ? "figures stale" : "figures"} aria-busy={working}>
      {children}
    </div>
  );
}
