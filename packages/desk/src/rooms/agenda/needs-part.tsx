import { deskAgendaWords, locale } from "@staying-power/words";
import { agendaAt } from "../../ui/addresses.ts";
import { useDesk } from "../../ui/desk-context.ts";
import { byDay } from "../../visit/agenda-days.ts";
import { CallList } from "./call-list.tsx";
import type { CallsProps, OfAgenda } from "./of-agenda.ts";

const words = deskAgendaWords;

/** Calls that need the coach, also where they are on none of the days that are looked at: those that could not follow a law, and those of which mail tells nobody. */
export function NeedsPart({ act }: OfAgenda) {
  const needs = useDesk().agenda.needs.value;
  const stuck = needs.filter(({ call }) => call.stuck);
  const untold = needs.filter(({ call }) => !call.stuck);
  return (
    <>
      <Needing calls={stuck} said={words.stuck} act={act} />
      <Needing calls={untold} said={words.untold} act={act} />
    </>
  );
}

interface NeedingProps extends CallsProps {
  readonly said: { readonly heading: string; readonly text: string };
}

/** By their days, each with the way to it. */
function Needing({ calls, said, act }: NeedingProps) {
  const desk = useDesk();
  const zone = desk.who.value?.coach.zone ?? desk.zone;
  if (calls.length === 0) return null;
  return (
    <section class="card agenda-stuck">
      <h2>{said.heading}</h2>
      <p>{said.text}</p>
      {byDay(calls, zone).map(({ day, calls: those }) => {
        const [weekday, date] = [locale.weekday(day), locale.day(day)];
        return (
          <div key={day} class="stack">
            <h3>{words.day(weekday, date)}</h3>
            <CallList calls={those} act={act} />
            <a class="line-link" href={agendaAt({ view: "day", day }).hash}>
              {words.goTo(weekday, date)}
            </a>
          </div>
        );
      })}
    </section>
  );
}
