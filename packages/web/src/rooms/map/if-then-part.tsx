import type { Plan } from "@staying-power/plan";
import { mapScreenWords, mapWords } from "@staying-power/words";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { ifThenAt } from "../if-then/address.ts";
import { useFittingPlan } from "./use-fitting-plan.ts";

/** The plan for a hard moment that fits now, if one does, and the way to all of them. */
export function IfThenPart({ plan }: { readonly plan: Pick<Plan, "ifThen"> }) {
  const words = mapScreenWords.ifThen;
  const fits = useFittingPlan(plan);
  return (
    <section>
      <h2>{mapWords.headings.ifThen}</h2>
      <p>{fits === null ? words.text : mapWords.ifThen(fits)}</p>
      <ScreenLink to={ifThenAt()} class="line-link">
        {words.link(plan.ifThen.length)}
      </ScreenLink>
    </section>
  );
}
