import { deskCallWords, locale } from "@staying-power/words";
import { useEffect } from "preact/hooks";
import { agendaAt } from "../../ui/addresses.ts";
import { callName } from "../../ui/call-name.ts";
import { useDesk } from "../../ui/desk-context.ts";
import { isAhead, isBooked, windowOfNext } from "../../visit/agenda-days.ts";

const words = deskCallWords.next;

/** So many of the next calls stand above the cases. */
const most = 3;

/** The next calls, above the cases; nothing where there are none, or where they cannot be had. */
export function NextCalls() {
  const desk = useDesk();
  const { agenda } = desk;
  const zone = desk.who.value?.coach.zone ?? desk.zone;
  useEffect(() => {
    void agenda.load(windowOfNext(zone, desk.now()));
    void agenda.loadMail();
  }, [agenda, desk, zone]);
  const calls = agenda.calls.value ?? [];
  const next = calls.filter(
    (held) => isBooked(held) && isAhead(held, desk.now()),
  );
  const needs = agenda.needs.value.length;
  const letters = agenda.mail.value?.dead.length ?? 0;
  if (next.length === 0 && needs === 0 && letters === 0) return null;
  return (
    <div class="card next-calls">
      <h2>{words.heading}</h2>
      {needs > 0 && <p class="problem">{words.needs(needs)}</p>}
      {letters > 0 && <p class="problem">{words.letters(letters)}</p>}
      {next.length > 0 && (
        <ul class="stack">
          {next.slice(0, most).map((held) => (
            <li key={held.call.id}>
              {words.line(locale.moment(held.call.start, zone), callName(held))}
            </li>
          ))}
        </ul>
      )}
      <a class="line-link" href={agendaAt().hash}>
        {words.all}
      </a>
    </div>
  );
}
