import type { ApologyLine } from "@staying-power/check";
import { checkWords } from "@staying-power/words";

interface ApologyLinesProps {
  readonly lines: readonly ApologyLine[];
  /** Whether it is to be sent once, and never again. */
  readonly once: boolean;
}

/** What a good apology has, line by line, in words. */
export function ApologyLines({ lines, once }: ApologyLinesProps) {
  const words = checkWords;
  return (
    <section>
      <h3>{words.apologyHeading}</h3>
      <ul class="check-apology">
        {lines.map(({ line, met }) => (
          <li key={line}>
            <b>{met ? words.apologyYes : words.apologyNo}</b>
            <span>
              {met ? words.apology[line].there : words.apology[line].missing}
            </span>
          </li>
        ))}
      </ul>
      {once && <p class="quiet">{words.apologyNote}</p>}
    </section>
  );
}
