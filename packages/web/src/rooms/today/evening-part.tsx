import { callAddress } from "@staying-power/care";
import type { Plan } from "@staying-power/plan";
import { mapWords, todayWords } from "@staying-power/words";
import { useApp } from "../../ui/shell/app-context.ts";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { ifThenAt } from "../if-then/address.ts";
import { kitAt } from "../kit/address.ts";
import { lettingGoAt } from "../letting-go/address.ts";
import { mapAt } from "../map/address.ts";
import { useFittingPlan } from "../map/use-fitting-plan.ts";

interface EveningPartProps {
  readonly plan: Pick<Plan, "ifThen" | "askWaiting">;
}

/** What is there if it gets hard: the plan that fits the hour, someone to call, and letting go, one tap away. */
export function EveningPart({ plan }: EveningPartProps) {
  const { session } = useApp();
  const words = todayWords.evening;
  const fits = useFittingPlan(plan);
  const [first] = session.record.value.kit.people.flatMap(
    ({ name, number }) => {
      const href = callAddress(number);
      return href === null ? [] : [{ name, href }];
    },
  );
  return (
    <section>
      <h2>{words.heading}</h2>
      {fits !== null && <p>{mapWords.ifThen(fits)}</p>}
      <ul>
        <li>
          {first === undefined ? (
            <ScreenLink to={kitAt({ door: "call" })} class="line-link">
              {words.choose}
            </ScreenLink>
          ) : (
            <a href={first.href} class="line-link">
              {words.call(first.name)}
            </a>
          )}
        </li>
        <li>
          <ScreenLink to={ifThenAt()} class="line-link">
            {words.plans(plan.ifThen.length)}
          </ScreenLink>
        </li>
        {plan.askWaiting && (
          <li>
            <ScreenLink to={mapAt()} class="line-link">
              {words.waiting}
            </ScreenLink>
          </li>
        )}
        <li>
          <ScreenLink to={lettingGoAt()} class="line-link">
            {words.lettingGo}
          </ScreenLink>
        </li>
      </ul>
    </section>
  );
}
