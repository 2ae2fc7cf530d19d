import { useComputed } from "@preact/signals";
import {
  type Opening,
  type Plan,
  type Today,
  todayOf,
} from "@staying-power/plan";
import {
  mapWords,
  openingWords,
  slipWords,
  todayWords,
} from "@staying-power/words";
import { useApp } from "../../ui/shell/app-context.ts";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { leftAgainAt } from "../left-again/address.ts";
import { mapAt } from "../map/address.ts";
import { reachedOutAt } from "../reached-out/address.ts";

/** What the day opens with: one sentence for what matters most today, and the days of quiet as a fact. */
export function OpeningPart({ plan }: { readonly plan: Plan }) {
  const { session } = useApp();
  const day = useComputed(() => todayOf(session.planInput.value, plan)).value;
  const errands = plan.variant.ids.some((id) => id.startsWith("V3"));
  // What a gate says stands above, and goes before anything of the plan.
  if (plan.because.some((reason) => "gate" in reason)) return null;
  return (
    <div class="stack opening">
      <p class="lead">{sentence(day, plan)}</p>
      {day.opening === "slip" ? (
        <p>{todayWords.stands}</p>
      ) : (
        <Quiet
          days={day.quietDays}
          errands={errands}
          isLead={isPlain(day, plan)}
        />
      )}
      <WayOn opening={day.opening} />
    </div>
  );
}

interface QuietProps {
  readonly days: number | null;
  readonly errands: boolean;
  /** Whether it was said already. */
  readonly isLead: boolean;
}

function Quiet({ days, errands, isLead }: QuietProps) {
  if (days === null) return null;
  return (
    <>
      {!isLead && <p>{todayWords.quiet(days)}</p>}
      {errands && <p class="quiet">{todayWords.errands}</p>}
    </>
  );
}

/** A day on which nothing stands out is its number. */
function isPlain(
  { opening, quietDays }: Today,
  { state }: Pick<Plan, "state">,
): boolean {
  return opening === "ordinary" && quietDays !== null && state !== "healing";
}

function sentence(day: Today, plan: Pick<Plan, "state">): string {
  const { opening, quietDays, slip } = day;
  if (opening === "slip") return slipWords[slip ?? "other"];
  if (opening !== "ordinary") return openingWords[opening];
  return quietDays !== null && isPlain(day, plan)
    ? todayWords.quiet(quietDays)
    : mapWords.states[plan.state];
}

/** Where what the day opens with can be acted on. */
function WayOn({ opening }: { readonly opening: Opening }) {
  if (opening === "they-came")
    return (
      <ScreenLink to={reachedOutAt()} class="button">
        {todayWords.happened.answer}
      </ScreenLink>
    );
  if (opening === "ended-again")
    return (
      <ScreenLink to={leftAgainAt()} class="button">
        {todayWords.endedAgain}
      </ScreenLink>
    );
  if (opening === "stop-waiting")
    return (
      <ScreenLink to={mapAt()} class="button">
        {todayWords.agreed}
      </ScreenLink>
    );
  return null;
}
