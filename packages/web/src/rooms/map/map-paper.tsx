import { type Plan, shownStages } from "@staying-power/plan";
import {
  locale,
  mapScreenWords,
  mapWords,
  printWords,
  variantWords,
} from "@staying-power/words";
import { OwnOnPaper } from "../../ui/own/in-use.tsx";
import { oursOfTask, taskWords } from "../../ui/own/task-words.ts";
import { Paper } from "../../ui/paper/paper.tsx";
import { Worded } from "../../ui/parts/worded.tsx";
import { useApp } from "../../ui/shell/app-context.ts";
import { GatesOnPaper } from "../safety/gates-on-paper.tsx";
import { type OpenTask, todaysTasks } from "./model/todays-tasks.ts";
import { isNoContactKept } from "./model/is-no-contact-kept.ts";
import { StageMark, StageWords } from "./stages-part.tsx";
import { usePlan } from "./use-plan.ts";
import "./map-paper.css";

/** As many more things as are not too much to look at. */
const mostMore = 10;

/** The map on one page, its tasks with a box to tick. */
export function MapPaper() {
  const { session } = useApp();
  const plan = usePlan();
  const { state } = plan;
  const isOpen = state !== "gate" && state !== "healing";
  return (
    <Paper heading={printWords.headings.map}>
      <GatesOnPaper gates={session.gates.value} />
      <p class="paper-said">{mapWords.states[state]}</p>
      <Tasks plan={plan} />
      <IfThens plan={plan} />
      <div class="paper-two">
        <div>
          <h2>{mapWords.headings.stages}</h2>
          <Stages plan={plan} />
        </div>
        <div class="map-paper-later">
          {state !== "trial" && <Reviews plan={plan} />}
          <div>
            <h2>{mapWords.stages["letting-go"]}</h2>
            <p>
              {state === "healing"
                ? mapScreenWords.lettingGo.isChosen
                : mapScreenWords.lettingGo.text}
            </p>
            {isOpen && <p class="quiet">{mapScreenWords.unmeasured}</p>}
          </div>
        </div>
      </div>
      {isNoContactKept(state) && <Variants plan={plan} />}
      <More plan={plan} />
    </Paper>
  );
}

interface OfPlan {
  readonly plan: Plan;
}

function Tasks({ plan }: OfPlan) {
  const { session } = useApp();
  const { done, first, more } = todaysTasks(plan, session.person.value);
  if (done.length + first.length + more.length === 0)
    return <p>{mapWords.noTasks}</p>;
  if (done.length + first.length === 0) return null;
  return (
    <div>
      <h2>{mapScreenWords.today}</h2>
      <ul class="map-paper-tasks">
        {done.map(({ task }) => (
          <li key={task}>
            <Box isTicked />
            <div>
              <p>
                <Worded
                  sentence={mapScreenWords.doneToday(taskWords[task].what)}
                />
              </p>
              <OwnOnPaper ours={oursOfTask(task, ["what"])} />
            </div>
          </li>
        ))}
        {first.map(({ id, every }, index) => (
          <li key={id}>
            <Box />
            <div>
              <h3>
                <Worded sentence={namedTask({ id, every })} />
              </h3>
              <p>{taskWords[id].how}</p>
              <p class="quiet" data-spare={index}>
                {mapWords.shows(taskWords[id].evidence)}
              </p>
              <OwnOnPaper ours={oursOfTask(id)} />
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A box to tick by hand. */
function Box({ isTicked = false }: { readonly isTicked?: boolean }) {
  return (
    <svg class="map-paper-box" viewBox="0 0 20 20" aria-hidden="true">
      <rect x="2" y="2" width="16" height="16" />
      {isTicked && <path d="M5 10.5 9 14.5 15.5 6" />}
    </svg>
  );
}

function namedTask({ id, every }: Pick<OpenTask, "id" | "every">) {
  return mapScreenWords.task({
    what: taskWords[id].what,
    every: mapWords.every[every],
  });
}

/** Every plan of their own: on paper it is not known which hour it is. */
function IfThens({ plan: { ifThen } }: OfPlan) {
  return (
    <div>
      <h2>{mapWords.headings.ifThen}</h2>
      {ifThen.length === 0 && <p>{mapScreenWords.ifThen.text}</p>}
      <ul class="paper-points">
        {ifThen.map((one, index) => (
          <li key={one.plan} {...(index > 0 && { "data-spare": 10 + index })}>
            <span class="map-paper-own">{mapWords.ifThen(one)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Stages({ plan }: OfPlan) {
  return (
    <ol class="map-paper-stages">
      {shownStages(plan).map(({ id, status }) => (
        <li key={id} class={status}>
          <StageMark status={status} />
          <span>
            <StageWords id={id} status={status} />
          </span>
        </li>
      ))}
    </ol>
  );
}

/** When to look again, and the day that was agreed on. */
function Reviews({ plan: { reviews, stopWaiting } }: OfPlan) {
  const words = mapScreenWords.waiting;
  if (reviews.length === 0 && stopWaiting === null) return null;
  return (
    <div>
      <h2>{mapWords.headings.reviews}</h2>
      {reviews.length > 0 && (
        <p>{mapWords.reviews(reviews.map(({ on }) => locale.day(on)))}</p>
      )}
      {stopWaiting !== null && (
        <>
          <p>{mapWords.stopWaiting(locale.day(stopWaiting.on))}</p>
          {stopWaiting.sign !== "" && (
            <p class="map-paper-own">
              <Worded
                sentence={
                  stopWaiting.came === null
                    ? words.sooner(stopWaiting.sign)
                    : words.signWas(
                        stopWaiting.sign,
                        locale.day(stopWaiting.came),
                      )
                }
              />
            </p>
          )}
        </>
      )}
    </div>
  );
}

/** How No Contact is kept here. */
function Variants({ plan: { variant } }: OfPlan) {
  return (
    <div>
      <h2>{mapWords.headings.variant}</h2>
      <ul class={variant.ids.length > 1 ? "paper-two" : undefined}>
        {variant.ids.map((id, index) => (
          <li key={id} data-spare={5 + index}>
            <h3>{variantWords[id].name}</h3>
            <ul class="paper-points">
              {variantWords[id].rules.map((rule) => (
                <li key={rule}>{rule}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What could be done as well, by its name alone. */
function More({ plan }: OfPlan) {
  const { session } = useApp();
  const more = todaysTasks(plan, session.person.value).more.slice(0, mostMore);
  if (more.length === 0) return null;
  return (
    <div>
      <h2>{mapScreenWords.more}</h2>
      <ul class="paper-columns map-paper-more">
        {more.map((task, index) => (
          <li key={task.id} data-spare={100 + index}>
            <Box />
            <div>
              <Worded sentence={namedTask(task)} />
              <OwnOnPaper ours={oursOfTask(task.id, ["what"])} />
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
