import type { ApologyChecklist } from "@staying-power/check";
import { checkWords } from "@staying-power/words";

const lines: readonly (keyof ApologyChecklist)[] = [
  "namesOneAct",
  "noIfOrBut",
  "noBlame",
  "noRequest",
  "noClaimOfChange",
  "underLimit",
];

/** What a good apology has, line by line, in words. */
export function ApologyLines({
  apology,
}: {
  readonly apology: ApologyChecklist;
}) {
  const words = checkWords;
  return (
    <section>
      <h3>{words.apologyHeading}</h3>
      <ul class="check-apology">
        {lines.map((line) => (
          <li key={line}>
            <b>{apology[line] ? words.apologyYes : words.apologyNo}</b>
            <span>
              {apology[line]
                ? words.apology[line].there
                : words.apology[line].missing}
            </span>
          </li>
        ))}
      </ul>
      <p class="quiet">{words.apologyNote}</p>
    </section>
  );
}
