import {
  addDays,
  type Case,
  dayOf,
  type Event,
  eventsInOrder,
} from "@staying-power/case";
import {
  type Plan,
  type PlannedTask,
  type TaskId,
  taskIds,
  tasks,
} from "@staying-power/plan";

/** So many things are enough for a day. */
const mostADay = 3;

/** Something that was done today. */
export interface DoneTask {
  readonly task: TaskId;
  /** The entry of the journal that says so, if it has a name. */
  readonly entry: string | undefined;
}

/** A task that is to be done. */
export interface OpenTask extends PlannedTask {
  /** The day on which a weekly habit was done within the week, YYYY-MM-DD. */
  readonly doneOn?: string;
}

/** The tasks of a plan as of one day. */
interface TodaysTasks {
  readonly done: readonly DoneTask[];
  /** What is offered first: no more than makes three with what was done. */
  readonly first: readonly OpenTask[];
  readonly more: readonly OpenTask[];
}

/** Sorts the tasks of a plan into what was done today, what comes first, and what else there is. */
export function todaysTasks(plan: Plan, person: Case): TodaysTasks {
  const today = plan.asOf;
  const latest = latestOf(person, today);
  const done = taskIds.flatMap((task): readonly DoneTask[] => {
    const event = latest.get(task);
    const isToday = event !== undefined && dayOf(event.at) === today;
    // Behind a gate nothing speaks of contact, not even what was done before it shut.
    return isToday &&
      (plan.gates.length === 0 || tasks[task].contact === "none")
      ? [{ task, entry: event.id }]
      : [];
  });
  const open = plan.tasks.filter(({ id }) => {
    // The map asks for it in a place of its own.
    if (plan.askWaiting && id === "agree-when-to-stop-waiting") return false;
    const event = latest.get(id);
    return event === undefined || dayOf(event.at) !== today;
  });
  const due = open.filter(
    ({ id, every }) => every !== "weekly" || !latest.has(id),
  );
  const first = due.slice(0, Math.max(0, mostADay - done.length));
  const more = open
    .filter((task) => !first.includes(task))
    .map((task) => {
      const event = latest.get(task.id);
      return event === undefined || task.every !== "weekly"
        ? task
        : { ...task, doneOn: dayOf(event.at) };
    });
  return { done, first, more };
}

/** What was done within the week, and not taken back, by the id of its task. */
function latestOf(person: Case, today: string): ReadonlyMap<string, Event> {
  const since = addDays(today, -6);
  const latest = new Map<string, Event>();
  for (const event of eventsInOrder(person)) {
    if (event.kind !== "task") continue;
    const day = dayOf(event.at);
    if (day < since || day > today) continue;
    if (event.done) latest.set(event.task, event);
    else latest.delete(event.task);
  }
  return latest;
}
