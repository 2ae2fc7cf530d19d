const width = 96;
const height = 8;

interface SureBandProps {
  /** What the answers have settled, of all that could be known; 0 to 1. */
  readonly sureness: number;
}

/** A band that is empty while nothing is settled, and fills with what the answers settle. */
export function SureBand({ sureness }: SureBandProps) {
  const settled = width * Math.min(1, Math.max(0, sureness));
  return (
    <svg
      class="sure-band"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
      focusable="false"
    >
      <rect class="whole" width={width} height={height} rx={height / 2} />
      <rect
        class="settled"
        width={settled}
        height={height}
        rx={Math.min(height, settled) / 2}
      />
    </svg>
  );
}
