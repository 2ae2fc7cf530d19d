import { type Signal, useComputed, useSignal } from "@preact/signals";
import { changesOf, type Plan } from "@staying-power/plan";
import {
  gateWords,
  mapScreenWords,
  mapWords,
  printWords,
} from "@staying-power/words";
import { PrintPart } from "../../ui/paper/print-part.tsx";
import { useApp } from "../../ui/shell/app-context.ts";
import { Screen } from "../../ui/shell/screen.tsx";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { answersAt } from "../answers/address.ts";
import { callAt } from "../call/address.ts";
import { mayCall } from "../call/model/may-call.ts";
import { calendarAt } from "../calendar/address.ts";
import { nextAt } from "../interview/address.ts";
import { LogisticsLine } from "../logistics/logistics-line.tsx";
import { BeforeNumbers } from "../safety/before-numbers.tsx";
import { mapAt } from "./address.ts";
import { EarlierMap } from "./earlier-map.tsx";
import { IfThenPart } from "./if-then-part.tsx";
import { LettingGoPart } from "./letting-go-part.tsx";
import { dayBeforeNewest } from "./model/days-of-change.ts";
import { isAnythingKnown } from "./model/is-anything-known.ts";
import { isWaitingOver } from "./model/is-waiting-over.ts";
import { ReviewsPart } from "./reviews-part.tsx";
import { StagesPart } from "./stages-part.tsx";
import { TasksPart } from "./tasks-part.tsx";
import { usePlan } from "./use-plan.ts";
import { VariantPart } from "./variant-part.tsx";
import "./map.css";

interface MapScreenProps {
  /** The day whose map is looked back at; empty for today. */
  readonly on: string;
}

/** What to do, and why, today or on a day before. */
export function MapScreen({ on }: MapScreenProps) {
  return on === "" ? <MapOfToday /> : <EarlierMap key={on} on={on} />;
}

/** Behind a gate what matters more stands first. */
function MapOfToday() {
  const { session } = useApp();
  const plan = usePlan();
  const words = mapScreenWords;
  const asking = useSignal(false);
  const gates = session.gates.value;
  const [gate] = gates;
  return (
    <Screen
      heading={gate === undefined ? words.heading : gateWords[gate.id].heading}
      about="map"
    >
      <BeforeNumbers gates={gates} heading={words.below} />
      {isAnythingKnown(session) ? (
        <Map plan={plan} asking={asking} />
      ) : (
        <Empty />
      )}
      <LettingGoPart plan={plan} asking={asking} />
    </Screen>
  );
}

function Empty() {
  const words = mapScreenWords.empty;
  return (
    <>
      <p>{words.text}</p>
      <ScreenLink to={nextAt()} class="button main-action">
        {words.start}
      </ScreenLink>
    </>
  );
}

const paper = async () => (await import("./map-paper.tsx")).MapPaper;

interface MapProps {
  readonly plan: Plan;
  readonly asking: Signal<boolean>;
}

function Map({ plan, asking }: MapProps) {
  const { state } = plan;
  const isOpen = state !== "gate" && state !== "healing";
  const isOver = isWaitingOver(plan);
  return (
    <>
      <p class="state">{mapWords.states[state]}</p>
      {isOpen && isOver && (
        <ReviewsPart key="reviews" plan={plan} asking={asking} />
      )}
      <TasksPart plan={plan} />
      <IfThenPart plan={plan} />
      <StagesPart plan={plan} />
      <VariantPart plan={plan} />
      {isOpen && !isOver && (
        <ReviewsPart key="reviews" plan={plan} asking={asking} />
      )}
      <ChangedPart plan={plan} />
      <div>
        {isOpen && <p class="quiet">{mapScreenWords.unmeasured}</p>}
        <ScreenLink to={calendarAt()} class="line-link">
          {mapScreenWords.calendar}
        </ScreenLink>
        <LogisticsLine />
        <ScreenLink to={answersAt()} class="line-link">
          {mapScreenWords.answers}
        </ScreenLink>
        <CoachLine />
      </div>
      <PrintPart heading={printWords.headings.map} load={paper} of={{}} />
    </>
  );
}

/** To calls with a coach, for whoever has one. */
function CoachLine() {
  const { session } = useApp();
  return mayCall(session) ? (
    <div>
      <ScreenLink to={callAt()} class="line-link">
        {mapScreenWords.coach}
      </ScreenLink>
    </div>
  ) : null;
}

/** What is entered on the map itself. */
const ownEntries: ReadonlySet<string> = new Set([
  "task",
  "waiting",
  "if-then",
  "project",
  "slot",
]);

/** What the newest day changed; that a task is gone because it was done goes without saying. */
function ChangedPart({ plan }: { readonly plan: Plan }) {
  const { session } = useApp();
  const changed = useComputed(() => changesOf(session.planInput.value, plan));
  const [first] = changed.value;
  const before = dayBeforeNewest(session.person.value, plan.asOf);
  const why = first?.why.filter(
    (reason) => !("event" in reason) || !ownEntries.has(reason.event),
  );
  if (first === undefined || why === undefined || why.length === 0) return null;
  return (
    <section>
      <h2>{mapScreenWords.changed}</h2>
      <p>{mapWords.changed[first.what]}</p>
      <p class="quiet">{mapWords.because(why.map(mapWords.why))}</p>
      {before !== null && plan.gates.length === 0 && (
        <ScreenLink to={mapAt({ on: before })} class="line-link">
          {mapScreenWords.earlier.link}
        </ScreenLink>
      )}
    </section>
  );
}
