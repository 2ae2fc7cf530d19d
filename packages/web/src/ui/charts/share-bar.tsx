import type { WholePeople } from "@staying-power/words";
import "./charts.css";

interface ShareBarProps {
  readonly share: WholePeople;
  readonly kind: "right" | "wrong";
  /** How many of a hundred fill the whole width. */
  readonly full: number;
}

/** One bar with the line of its range; its number stands beside it in words. */
export function ShareBar({ share, kind, full }: ShareBarProps) {
  const at = (value: number): number => (100 * value) / full;
  return (
    <svg
      class="share-bar"
      viewBox="0 0 100 12"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect class="rest" x={0} y={5.5} width={100} height={1} />
      <rect class={kind} x={0} y={1} width={at(share.about)} height={10} />
      <path class="range" d={`M${at(share.low)} 6H${at(share.high)}`} />
    </svg>
  );
}
