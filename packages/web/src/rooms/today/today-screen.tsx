import type { Plan } from "@staying-power/plan";
import { gateWords, locale, todayWords } from "@staying-power/words";
import { useApp } from "../../ui/shell/app-context.ts";
import { Screen } from "../../ui/shell/screen.tsx";
import { CallsLine } from "../call/calls-line.tsx";
import { FirstDaysLine } from "../first-days/first-days-line.tsx";
import { SlotsToday } from "../focus/slots-today.tsx";
import { CloseTodayPart } from "../let-go/close-today-part.tsx";
import { NearDatePart } from "../let-go/near-date-part.tsx";
import { usePlan } from "../map/use-plan.ts";
import { NinetyLine } from "../ninety/ninety-line.tsx";
import { ReunionLine } from "../reunion/reunion-line.tsx";
import { ReviewLine } from "../reunion/review-line.tsx";
import { BeforeNumbers } from "../safety/before-numbers.tsx";
import { BuiltPart } from "./built-part.tsx";
import { EveningPart } from "./evening-part.tsx";
import { HappenedPart } from "./happened-part.tsx";
import { NowPart } from "./now-part.tsx";
import { OpeningPart } from "./opening-part.tsx";
import { OutcomePart } from "./outcome-part.tsx";
import { TodaysPart } from "./todays-part.tsx";
import { WaysPart } from "./ways-part.tsx";
import { WeekPart } from "./week-part.tsx";
import "./today.css";

/** The day, on one screen: what it opens with, how it is, what to do, and what happened. */
export function TodayScreen() {
  const { session } = useApp();
  const plan = usePlan();
  const gates = session.gates.value;
  const [gate] = gates;
  return (
    <Screen
      heading={
        gate === undefined
          ? locale.weekday(plan.asOf)
          : gateWords[gate.id].heading
      }
      about="today"
    >
      <BeforeNumbers gates={gates} heading={todayWords.below} />
      <Day plan={plan} />
    </Screen>
  );
}

function Day({ plan }: { readonly plan: Plan }) {
  return (
    <>
      <OpeningPart plan={plan} />
      <CloseTodayPart />
      <NearDatePart />
      <FirstDaysLine />
      <NowPart />
      <CallsLine />
      <ReunionLine />
      <ReviewLine />
      <NinetyLine />
      <WeekPart />
      <OutcomePart />
      <TodaysPart plan={plan} />
      <SlotsToday plan={plan} />
      <HappenedPart state={plan.state} />
      <EveningPart plan={plan} />
      <BuiltPart />
      <WaysPart />
    </>
  );
}
