import { eventsInOrder } from "@staying-power/case";
import {
  ninetyCard,
  ninetyStanding,
  type NinetyWeek,
  ninetyWeek,
} from "@staying-power/plan";
import { ninetyHabitWords, ninetyRoomWords } from "@staying-power/words";
import { Worded } from "../../ui/parts/worded.tsx";
import { useApp } from "../../ui/shell/app-context.ts";
import { Screen } from "../../ui/shell/screen.tsx";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { ninetyAt } from "./address.ts";
import { actName } from "./model/act-name.ts";
import { chosenAct, partnerCard } from "./model/card.ts";
import { timesSince } from "./model/times.ts";
import { useNinety } from "./use-ninety.ts";

const words = ninetyRoomWords.weeks;

/** What was noted in the weeks that are over, newest first; one left empty is said kindly. */
export function WeeksPage({ since }: { readonly since: string }) {
  const { session } = useApp();
  const standing = ninetyStanding(since, session.today.value);
  const over =
    standing === null ? 0 : standing.isOver ? standing.week : standing.week - 1;
  const weeks = Array.from({ length: over }, (_, place) =>
    ninetyWeek(since, over - place),
  );
  return (
    <Screen heading={words.heading} about="ninety, weeks">
      <p>{weeks.length === 0 ? words.none : words.intro}</p>
      {weeks.map((week) => (
        <Week key={week.week} week={week} since={since} />
      ))}
      <ScreenLink to={ninetyAt()} class="line-link">
        {ninetyRoomWords.ways.back}
      </ScreenLink>
    </Screen>
  );
}

interface WeekProps {
  readonly week: NinetyWeek;
  readonly since: string;
}

function Week({ week, since }: WeekProps) {
  const { session } = useApp();
  const { kept } = useNinety();
  const two = ninetyRoomWords.two.who;
  const mine = ninetyCard(eventsInOrder(session.person.value), week, (habit) =>
    chosenAct(kept, { week, habit, who: "me" }),
  ).filter(({ done }) => done !== null);
  const theirs = partnerCard(kept, week).filter(
    ({ doneOn }) => doneOn !== null,
  );
  const problems = timesSince(kept, since)
    .map(({ on }) => on)
    .filter((on) => on >= week.from && on <= week.to);
  return (
    <section>
      <div>
        <h2>{words.name(week.week)}</h2>
        <p class="quiet">{words.days(week.from, week.to)}</p>
      </div>
      {mine.length + theirs.length === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <ul class="points">
          {mine.map((line) => (
            <li key={line.habit}>
              <Worded
                sentence={words.line(
                  ninetyHabitWords[line.habit].name,
                  actName(line.habit, line, false),
                )}
              />
            </li>
          ))}
          {theirs.map((line) => (
            <li key={`their ${line.habit}`}>
              <Worded
                sentence={words.lineOf(
                  two.them,
                  ninetyHabitWords[line.habit].name,
                  actName(line.habit, line, true),
                )}
              />
            </li>
          ))}
        </ul>
      )}
      {problems.length > 0 && kept.two !== true && (
        <p class="quiet">{words.problem(problems)}</p>
      )}
    </section>
  );
}
