interface PullBarProps {
  /** The difference it makes, in people of a hundred. */
  readonly difference: number;
  /** The difference that fills half the width. */
  readonly full: number;
}

/** A bar to the right for more, to the left for fewer; its number stands beside it in words. */
export function PullBar({ difference, full }: PullBarProps) {
  const width = (50 * Math.abs(difference)) / full;
  return (
    <svg viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
      <rect
        x={difference > 0 ? 50 : 50 - width}
        y={2}
        width={width}
        height={8}
      />
      <path class="middle" d="M50 0V12" />
    </svg>
  );
}
