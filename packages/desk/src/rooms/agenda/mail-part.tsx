import { Worded } from "@staying-power/web/ui";
import type { MailState } from "@staying-power/envelope";
import { deskAgendaWords, locale } from "@staying-power/words";
import { useState } from "preact/hooks";
import type { RelayProblem } from "../../net/relay-client.ts";
import { useDesk } from "../../ui/desk-context.ts";
import { ProblemLine } from "../../ui/problem-line.tsx";
import { callName } from "../../ui/call-name.ts";
import type { OfAgenda } from "./of-agenda.ts";

const words = deskAgendaWords.mail;

/** Letters that were given up, each with what was answered and what can be done. */
export function MailPart({ act }: OfAgenda) {
  const desk = useDesk();
  const mail = desk.agenda.mail.value;
  if (mail === null) return null;
  if (mail.dead.length === 0)
    return mail.waiting > 0 ? (
      <p class="quiet">{words.waiting(mail.waiting)}</p>
    ) : null;
  return (
    <section class="card agenda-mail">
      <h2>{words.heading}</h2>
      <p>{words.text}</p>
      <ul class="stack">
        {mail.dead.map((letter) => (
          <Letter key={letter.id} letter={letter} act={act} />
        ))}
      </ul>
      {mail.waiting > 0 && <p class="quiet">{words.waiting(mail.waiting)}</p>}
    </section>
  );
}

interface LetterProps extends OfAgenda {
  readonly letter: MailState["dead"][number];
}

function Letter({ letter, act }: LetterProps) {
  const desk = useDesk();
  const [problem, setProblem] = useState<RelayProblem | null>(null);
  const zone = desk.who.value?.coach.zone ?? desk.zone;
  const { id, at, tries, why, call } = letter;
  const about = words.about[letter.about];
  const { calls, needs } = desk.agenda;
  const held = [...(calls.value ?? []), ...needs.value].find(
    (one) => one.call.id === call,
  );
  return (
    <li class="stack">
      <p>{words.line(about, locale.moment(at, zone))}</p>
      {held !== undefined && <p class="quiet">{callName(held)}</p>}
      <p class="quiet">{words.tries(tries)}</p>
      {why !== "" && (
        <p class="quiet">
          <Worded sentence={words.why(why)} />
        </p>
      )}
      <ProblemLine problem={problem} />
      <div class="row">
        <button
          type="button"
          onClick={() =>
            void act(() => desk.agenda.sendAgain(id), words.againDone).then(
              setProblem,
            )
          }
        >
          <Worded sentence={words.again(about)} />
        </button>
        <button
          type="button"
          class="plain"
          onClick={() =>
            void act(() => desk.agenda.leaveUnsent(id), words.left).then(
              setProblem,
            )
          }
        >
          <Worded sentence={words.leave(about)} />
        </button>
      </div>
    </li>
  );
}
