import { ifThenFor, type Plan } from "@staying-power/plan";
import { mapScreenWords, mapWords } from "@staying-power/words";
import { useApp } from "../../ui/shell/app-context.ts";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { dayMoment } from "../../visit/day-moment.ts";
import { ifThenAt } from "../if-then/address.ts";

/** The plan for a hard moment that fits now, if one does, and the way to all of them. */
export function IfThenPart({ plan }: { readonly plan: Pick<Plan, "ifThen"> }) {
  const { session } = useApp();
  const words = mapScreenWords.ifThen;
  const fits = ifThenFor(
    plan.ifThen,
    dayMoment(new Date(session.clock.minute.value)),
  );
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
