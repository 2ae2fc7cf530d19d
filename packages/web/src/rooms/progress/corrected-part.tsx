import {
  type Corrected,
  type CorrectedHabit,
  correctionMarks,
  type Cut,
} from "@staying-power/plan";
import { progressWords, questions } from "@staying-power/words";
import { OwnMark } from "../../ui/own/in-use.tsx";
import { oursOfTask, taskWords } from "../../ui/own/task-words.ts";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { mapAt } from "../map/address.ts";
import { LanesChart } from "./lanes-chart.tsx";
import { endsOf } from "./model/piece-names.ts";

const words = progressWords.corrected;

interface CorrectedPartProps {
  readonly corrected: readonly Corrected[];
  readonly cut: Cut;
}

/** Each issue that the person named: which habit was begun, how often it was done, and what would show it. */
export function CorrectedPart({ corrected, cut }: CorrectedPartProps) {
  return (
    <section class="stack">
      <h2>{words.heading}</h2>
      {corrected.map(({ issue, habits }) => {
        const name = questions.issues.options[issue];
        return habits.length === 0 ? (
          <p key={issue}>{words.none(name)}</p>
        ) : (
          <div key={issue} class="stack">
            <h3>{name}</h3>
            {habits.map((habit) => (
              <Habit key={habit.task} habit={habit} cut={cut} />
            ))}
          </div>
        );
      })}
      <p class="quiet">{words.own}</p>
      <ScreenLink to={mapAt()} class="line-link">
        {words.map}
      </ScreenLink>
    </section>
  );
}

function Habit({
  habit,
  cut,
}: {
  readonly habit: CorrectedHabit;
  readonly cut: Cut;
}) {
  const { what, by30, by60 } = taskWords[habit.task];
  const said = words.habit({ what, day: habit.day, done: habit.days });
  const shows = { 30: by30, 60: by60 } as const;
  return (
    <>
      <p>{said}</p>
      <OwnMark ours={oursOfTask(habit.task, ["what"])} />
      <LanesChart
        kind="done"
        lanes={[{ id: habit.task, label: "", days: habit.pieces }]}
        // Not done on a day is told by nothing, and so is no gap.
        told={habit.pieces.map(() => true)}
        step={cut.step}
        alt={said}
        ends={endsOf(cut)}
      />
      <ul class="points">
        {correctionMarks.map((mark) => {
          const text = shows[mark];
          return text === undefined ? null : (
            <li key={mark}>
              {habit.day >= mark
                ? words.here({ mark, shows: text })
                : words.ahead({ mark, shows: text })}
            </li>
          );
        })}
      </ul>
    </>
  );
}
