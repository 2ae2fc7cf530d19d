import { type ContactDays, contactSides, type Cut } from "@staying-power/plan";
import { progressWords } from "@staying-power/words";
import { LanesPart } from "./lanes-part.tsx";

interface ContactPartProps {
  readonly contact: ContactDays;
  readonly cut: Cut;
}

/** Days of contact over time, by who began, as counts and no verdict. */
export function ContactPart({ contact, cut }: ContactPartProps) {
  const words = progressWords.contact;
  const { pieces, sum, change } = contact;
  const sides = contactSides.filter(
    (side) => side !== "errands" || sum.errands > 0,
  );
  return (
    <LanesPart
      kind="contact"
      heading={words.heading}
      lanes={sides.map((id) => ({ id, label: words.sides[id] }))}
      pieces={pieces}
      cut={cut}
      counts={words.counts(sum)}
      change={words.change({ kind: change.kind, window: cut.window })}
      hasPicture={sides.some((side) => sum[side] > 0)}
    >
      <p class="quiet">{words.note}</p>
    </LanesPart>
  );
}
