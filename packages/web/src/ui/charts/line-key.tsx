import "./charts.css";

interface LineKeyProps {
  /** The class of the curve, which its line and its mark are coloured by. */
  readonly curve: string;
  readonly lines: readonly { readonly kind: string; readonly label: string }[];
}

/** Which line is which, with a number of each: above the picture, where no line runs through the letters. */
export function LineKey({ curve, lines }: LineKeyProps) {
  return (
    <p class="line-key" aria-hidden="true">
      {lines.map(({ kind, label }) => (
        <span key={kind}>
          <svg class={`curve ${curve}`} viewBox="0 0 28 12">
            <g class={kind}>
              <line class="line" x1={0} x2={28} y1={6} y2={6} />
              <circle class="dot" cx={14} cy={6} r={4} />
            </g>
          </svg>
          {label}
        </span>
      ))}
    </p>
  );
}
