import {
  type AnyActId,
  type ChosenAct,
  isNinetyActId,
  type NinetyHabitId,
  ninetyHabitIds,
  type NinetyWeek,
  ownActOf,
  proposedAct,
} from "@staying-power/plan";
import type { KeptAct, NinetyKept, NinetySide } from "./ninety-kept.ts";

/** Which place of the kept acts it is. */
interface ActPlace {
  readonly week: Pick<NinetyWeek, "from">;
  readonly habit: NinetyHabitId;
  readonly who: NinetySide;
}

/** What a habit of a week and a side goes by. */
function idOf({ week, habit, who }: ActPlace): string {
  return `${week.from}:${habit}:${who}`;
}

/** What stands there; undefined where nothing does. */
export function keptAct(
  { acts }: Pick<NinetyKept, "acts">,
  place: ActPlace,
): KeptAct | undefined {
  const id = idOf(place);
  return acts.find((act) => act.id === id);
}

/** What was chosen; undefined where nothing was, or nothing that this version knows. */
export function chosenAct(
  kept: Pick<NinetyKept, "acts">,
  place: ActPlace,
): ChosenAct | undefined {
  const found = keptAct(kept, place);
  const act = found === undefined ? null : knownAct(found.act, place.habit);
  return found === undefined || act === null
    ? undefined
    : { act, ...(found.text !== undefined && { text: found.text }) };
}

function knownAct(act: string, habit: NinetyHabitId): AnyActId | null {
  if (isNinetyActId(act)) return act;
  const own = ownActOf(habit);
  return act === own ? own : null;
}

/** The same with another act in that place; null takes it away. */
export function withAct(
  kept: NinetyKept,
  place: ActPlace,
  said: { readonly act: ChosenAct; readonly doneOn?: string } | null,
): NinetyKept {
  const { week, habit, who } = place;
  const id = idOf(place);
  const before = keptAct(kept, place);
  const others = kept.acts.filter((act) => act.id !== id);
  if (said === null)
    return before === undefined ? kept : { ...kept, acts: others };
  const { act, text } = said.act;
  const next: KeptAct = {
    id,
    week: week.from,
    habit,
    who,
    act,
    ...(text !== undefined && { text }),
    ...(said.doneOn !== undefined && { doneOn: said.doneOn }),
  };
  return {
    ...kept,
    acts:
      before === undefined
        ? [...kept.acts, next]
        : kept.acts.map((one) => (one.id === id ? next : one)),
  };
}

/** One habit of a partner's side of a card. */
export interface PartnerLine extends ChosenAct {
  readonly habit: NinetyHabitId;
  readonly doneOn: string | null;
}

/** The partner's side of a card: what they chose, else another act than the person's own proposal. */
export function partnerCard(
  kept: Pick<NinetyKept, "acts">,
  week: NinetyWeek,
): readonly PartnerLine[] {
  return ninetyHabitIds.map((habit) => {
    const place: ActPlace = { week, habit, who: "them" };
    const chosen = chosenAct(kept, place) ?? {
      act: proposedAct(habit, week.week + 1),
    };
    return {
      habit,
      ...chosen,
      doneOn: keptAct(kept, place)?.doneOn ?? null,
    };
  });
}
