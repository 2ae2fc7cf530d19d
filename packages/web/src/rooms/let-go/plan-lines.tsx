import { todayWords } from "@staying-power/words";
import type { HardDate } from "./model/letting-go-notes.ts";

const parts = ["doing", "place", "person"] as const;

/** What someone planned for a day, in their own words. */
export function PlanLines({ date }: { readonly date: HardDate }) {
  const words = todayWords.nearDate;
  const said = parts.filter((part) => date[part].trim() !== "");
  if (said.length === 0) return <p class="quiet">{words.noPlan}</p>;
  return (
    <dl class="plan-lines">
      {said.map((part) => (
        <div key={part}>
          <dt class="quiet">{words.plan[part]}</dt>
          <dd>{date[part]}</dd>
        </div>
      ))}
    </dl>
  );
}
