import { mapWords, todayWords, weekReviewWords } from "@staying-power/words";
import { OwnMark } from "../../ui/own/in-use.tsx";
import { oursOfTask, taskWords } from "../../ui/own/task-words.ts";
import { Worded } from "../../ui/parts/worded.tsx";
import { pathOf } from "../../ui/shell/address.ts";
import { useApp } from "../../ui/shell/app-context.ts";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { todaysTasks } from "../map/model/todays-tasks.ts";
import { usePlan } from "../map/use-plan.ts";
import { safetyAt } from "../safety/address.ts";
import { progressAt } from "./address.ts";
import { withTaken } from "./model/with-taken.ts";

const words = weekReviewWords.next;

interface CarryOverProps {
  readonly next: string;
  readonly onChange: (next: string) => void;
}

/** One task of the map, projects and plans of one's own, to be taken over or not; before advice comes safety. */
export function CarryOver({ next, onChange }: CarryOverProps) {
  const { session } = useApp();
  const plan = usePlan();
  const due = session.beforeAdvice.value;
  const { first, more } = todaysTasks(plan, session.person.value);
  const tasks = due === null ? [...first, ...more] : [];
  // A habit of the week fits a week best.
  const task = tasks.find(({ every }) => every === "weekly") ?? tasks[0];
  const offers = [
    ...(task === undefined ? [] : [taskWords[task.id].what]),
    ...plan.projects.map(({ what }) => what),
    ...plan.ifThen.slice(0, 1).map(mapWords.ifThen),
  ];
  return (
    <>
      {due !== null && (
        <>
          <p class="quiet">{todayWords.tasks.safety}</p>
          <ScreenLink
            to={safetyAt({
              question: due,
              onTo: pathOf(progressAt({ page: "week" })),
            })}
            class="line-link"
          >
            {todayWords.tasks.answer}
          </ScreenLink>
        </>
      )}
      {offers.length > 0 && <p class="quiet">{words.offer}</p>}
      <div class="options">
        {offers.map((offer) => {
          const isTaken = next.includes(offer);
          return (
            <button
              key={offer}
              type="button"
              class="option"
              aria-pressed={isTaken}
              onClick={() => onChange(withTaken(next, offer))}
            >
              <span>
                <Worded sentence={words.take(offer)} />
              </span>
            </button>
          );
        })}
      </div>
      {task !== undefined && <OwnMark ours={oursOfTask(task.id, ["what"])} />}
    </>
  );
}
