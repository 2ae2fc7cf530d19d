import { useSignal } from "@preact/signals";
import { type SafetyKey, safetyKeys } from "@staying-power/care";
import { mayAsk } from "@staying-power/case";
import {
  answersWords,
  answerText,
  locale,
  type QuestionKey,
  safetyQuestions,
} from "@staying-power/words";
import { LateEntries } from "../../ui/parts/late-entries.tsx";
import { useApp } from "../../ui/shell/app-context.ts";
import { BackupReminder } from "../mine/backup-reminder.tsx";
import { Screen } from "../../ui/shell/screen.tsx";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { type AnswerGroup, answerGroups } from "./model/answer-groups.ts";
import { type TakenBack, UndoNotice } from "./undo-notice.tsx";
import { GivenAnswers, OpenQuestions } from "./answer-lists.tsx";
import { mineAt } from "../mine/address.ts";
import { isDoorOpen } from "../../visit/doors.ts";
import { readingAt } from "../reading/address.ts";
import { careAt, safetyAt } from "../safety/address.ts";
import "./answers.css";
import { Worded } from "../../ui/parts/worded.tsx";

/** Every answer, to be changed or taken back; and the way to all that is kept. */
export function AnswersScreen() {
  const { session } = useApp();
  const words = answersWords;
  const facts = session.facts.value;
  const { breakup } = session.person.value;
  const value = (key: QuestionKey) =>
    key === "breakup" ? breakup : facts[key];
  const text = (key: QuestionKey): string => {
    const answer = value(key);
    if (answer === undefined) return "";
    return key === "breakup"
      ? locale.day(String(answer))
      : answerText(key, answer);
  };
  const takenBack = useSignal<TakenBack | null>(null);
  const takeBack = (key: QuestionKey): void => {
    const before = value(key);
    if (!session.answer(key, null)) return;
    const undo = (): void => {
      if (session.answer(key, before)) takenBack.value = null;
    };
    takenBack.value = { key, undo };
  };
  const takenBackIn = ({ keys }: AnswerGroup): TakenBack | null =>
    takenBack.value !== null && keys.includes(takenBack.value.key)
      ? takenBack.value
      : null;

  return (
    <Screen heading={words.heading} about="answers">
      <Intro />
      <LateEntries />
      {session.begun.value && <SeeReading />}
      {answerGroups.map((group) => {
        const given = group.keys.filter((key) => value(key) !== undefined);
        const open = group.keys.filter(
          (key) =>
            value(key) === undefined && mayAsk(key, session.asking.value),
        );
        return (
          <section key={group.id}>
            <h2>{words.groups[group.id]}</h2>
            <UndoNotice takenBack={takenBackIn(group)} />
            {given.length > 0 && (
              <GivenAnswers keys={given} text={text} onTakeBack={takeBack} />
            )}
            {open.length > 0 && (
              <OpenQuestions keys={open} of={words.groups[group.id]} />
            )}
          </section>
        );
      })}
      <section>
        <h2>{words.safety}</h2>
        <p class="quiet">{words.safetyNote}</p>
        <ul class="answers about-safety">
          {safetyKeys.map((key) => (
            <SafetyRow key={key} asked={key} />
          ))}
        </ul>
      </section>
      <section>
        <h2>{words.data}</h2>
        <p>{words.where}</p>
        <BackupReminder />
        <ScreenLink to={mineAt()} class="button">
          {words.toMine}
        </ScreenLink>
      </section>
    </Screen>
  );
}

/** The way to the reading, or to what comes in its place. */
function SeeReading() {
  const { session } = useApp();
  const words = answersWords;
  return (
    <div>
      {isDoorOpen("reading", session.gates.value) ? (
        <ScreenLink to={readingAt()} class="button main-action">
          {words.seeReading}
        </ScreenLink>
      ) : (
        <ScreenLink to={careAt()} class="button">
          {words.seeCare}
        </ScreenLink>
      )}
    </div>
  );
}

/** Whether there is more to ask. */
function Intro() {
  const { session } = useApp();
  const isDone = ["nothing", "enough"].includes(session.next.value.kind);
  return <p>{isDone ? answersWords.done : answersWords.intro}</p>;
}

/** What was said about one question of safety, and the way to say it anew. */
function SafetyRow({ asked }: { readonly asked: SafetyKey }) {
  const { session } = useApp();
  const words = answersWords;
  const { ask, options } = safetyQuestions[asked];
  // A case brought from elsewhere may say it, though nobody was asked here.
  const given =
    session.record.value.safety[asked]?.answer ??
    (asked === "contact" ? session.facts.value.contactForbidden : undefined);
  const labels = new Map<string, string>(Object.entries(options));
  return (
    <li class={given === undefined ? "open" : undefined}>
      <span class={given === undefined ? undefined : "quiet"}>{ask}</span>
      {given !== undefined && (
        <span class="value">{labels.get(given) ?? words.unsaid}</span>
      )}
      <span class="row">
        <ScreenLink
          to={safetyAt({ question: asked, onTo: "answers" })}
          class="button plain"
        >
          <Worded
            sentence={
              given === undefined ? words.answer(ask) : words.change(ask)
            }
          />
        </ScreenLink>
      </span>
    </li>
  );
}
