import { dayOf, eventsInOrder, type TaskEvent } from "@staying-power/case";
import {
  type ChosenAct,
  ninetyCard,
  type NinetyHabitId,
  ninetyWeek,
  type NinetyWeek,
} from "@staying-power/plan";
import { ninetyHabitWords, ninetyRoomWords } from "@staying-power/words";
import { useApp } from "../../ui/shell/app-context.ts";
import { useEntry } from "../map/use-entry.ts";
import { ActLine } from "./act-line.tsx";
import { chosenAct, partnerCard, withAct } from "./model/card.ts";
import type { NinetyNow } from "./model/now.ts";
import { useNinety } from "./use-ninety.ts";

interface CardPartProps {
  readonly now: NinetyNow;
  /** Whether two people use it. */
  readonly two: boolean;
}

/** The card of this week: four habits, each with one small act, for one or for two. */
export function CardPart({ now, two }: CardPartProps) {
  const { session } = useApp();
  const { kept } = useNinety();
  const words = ninetyRoomWords.card;
  const week = ninetyWeek(now.since, now.week);
  const lines = ninetyCard(eventsInOrder(session.person.value), week, (habit) =>
    chosenAct(kept, { week, habit, who: "me" }),
  );
  const mine = useMine(week);
  return (
    <section>
      <h2>{words.heading}</h2>
      <p class="quiet">{words.days(week.from, week.to)}</p>
      <div role="alert">{mine.full && <p class="problem">{words.full}</p>}</div>
      <ul class="habits">
        {lines.map(({ habit, done, ...act }) => (
          <li key={habit} class="stack">
            <div>
              <h3>{ninetyHabitWords[habit].name}</h3>
              <p class="quiet">{ninetyHabitWords[habit].about}</p>
            </div>
            <ActLine
              habit={habit}
              who={two ? "me" : null}
              act={act}
              doneOn={done === null ? null : dayOf(done.at)}
              onDone={() => mine.say(act)}
              onUndo={() => mine.takeBack(done)}
              onChoose={(next) => mine.choose(habit, next)}
            />
            {two && <TheirLine habit={habit} week={week} />}
          </li>
        ))}
      </ul>
      <p class="quiet">{words.basis}</p>
      <p>{words.no}</p>
    </section>
  );
}

/** What is said of one's own side: a tick is an entry of the journal, as of any task of the map. */
function useMine(week: NinetyWeek) {
  const { session } = useApp();
  const { change } = useNinety();
  const { full, log } = useEntry();
  return {
    full,
    say: ({ act, text }: ChosenAct): void => {
      log(
        (stamp) => ({
          ...stamp,
          kind: "task",
          task: act,
          done: true,
          ...(text !== undefined && { note: text }),
        }),
        "",
      );
    },
    takeBack: (done: TaskEvent | null): void => {
      if (done !== null) session.relog(done, null);
    },
    choose: (habit: NinetyHabitId, act: ChosenAct): void =>
      change((before) => withAct(before, { week, habit, who: "me" }, { act })),
  };
}

interface TheirLineProps {
  readonly habit: NinetyHabitId;
  readonly week: NinetyWeek;
}

/** The partner's side of a habit: it stays on this page. */
function TheirLine({ habit, week }: TheirLineProps) {
  const { session } = useApp();
  const { kept, change } = useNinety();
  const today = session.today.value;
  const line = partnerCard(kept, week).find((each) => each.habit === habit);
  if (line === undefined) return null;
  const { habit: _habit, doneOn, ...act } = line;
  const put = (said: Parameters<typeof withAct>[2]): void =>
    change((before) => withAct(before, { week, habit, who: "them" }, said));
  return (
    <ActLine
      habit={habit}
      who="them"
      act={act}
      doneOn={doneOn}
      onDone={() => put({ act, doneOn: today })}
      onUndo={() => put({ act })}
      onChoose={(next) => put({ act: next })}
    />
  );
}
