import { useSignal } from "@preact/signals";
import { eventsInOrder } from "@staying-power/case";
import { type IfThenKept, ifThenPlans, likelyCues } from "@staying-power/plan";
import { ifThenWords } from "@staying-power/words";
import { newId } from "../../ui/parts/new-id.ts";
import { useApp } from "../../ui/shell/app-context.ts";
import { Screen } from "../../ui/shell/screen.tsx";
import { useSaidEntry } from "../map/use-said-entry.tsx";
import { EvidencePart } from "./evidence-part.tsx";
import { draftFrom } from "./model/draft-from.ts";
import {
  type DraftPlan,
  draftOf,
  entryOf,
  newPlan,
} from "./model/draft-plan.ts";
import { PlanCard } from "./plan-card.tsx";
import { PlanEditor } from "./plan-editor.tsx";
import "../../ui/parts/forms.css";
import "./if-then.css";

interface IfThenProps {
  /** The trigger that a plan is wanted for, or anything else for the list. */
  readonly from: string;
}

/** The person's own plans for hard moments, and making one in two short steps. */
export function IfThenScreen({ from }: IfThenProps) {
  const { session } = useApp();
  const words = ifThenWords;
  const { full, log, toPlace, saidPart } = useSaidEntry();
  const draft = useSignal<DraftPlan | null>(draftFrom(from));
  const plans = ifThenPlans(
    eventsInOrder(session.person.value),
    session.today.value,
  );
  const keep = (made: DraftPlan): void => {
    const plan = made.plan ?? newId();
    if (log((stamp) => entryOf(made, { ...stamp, plan }), words.kept))
      draft.value = null;
  };
  if (draft.value !== null)
    return (
      <PlanEditor
        draft={draft.value}
        cues={likelyCues(session.planInput.value)}
        isFull={full}
        onChange={(changed) => {
          draft.value = changed;
        }}
        onKeep={keep}
        onLeave={() => {
          draft.value = null;
        }}
      />
    );
  return (
    <Screen heading={words.heading} about="if-then list">
      <p>{words.intro}</p>
      {saidPart()}
      <Plans
        plans={plans}
        onChange={(plan) => {
          draft.value = draftOf(plan);
        }}
        onTakeBack={({ plan }) => {
          const isKept = log(
            (stamp) => ({ ...stamp, kind: "if-then", plan, cue: null }),
            words.takenBack,
          );
          if (isKept) toPlace();
        }}
      />
      <button
        type="button"
        class={plans.length === 0 ? "main-action" : undefined}
        onClick={() => {
          draft.value = newPlan;
        }}
      >
        {plans.length === 0 ? words.make : words.another}
      </button>
      <EvidencePart />
    </Screen>
  );
}

interface PlansProps {
  readonly plans: readonly IfThenKept[];
  readonly onChange: (plan: IfThenKept) => void;
  readonly onTakeBack: (plan: IfThenKept) => void;
}

function Plans({ plans, onChange, onTakeBack }: PlansProps) {
  if (plans.length === 0) return <p class="quiet">{ifThenWords.empty}</p>;
  return (
    <ul class="stack">
      {plans.map((plan) => (
        <PlanCard
          key={plan.plan}
          plan={plan}
          onChange={() => onChange(plan)}
          onTakeBack={() => onTakeBack(plan)}
        />
      ))}
    </ul>
  );
}
