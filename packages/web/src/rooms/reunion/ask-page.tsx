import { useSignal } from "@preact/signals";
import { dayOf, type ReunionQuestionId } from "@staying-power/case";
import { reunionQuestionWords, reunionRoomWords } from "@staying-power/words";
import { FailedPart } from "../../ui/parts/failed-part.tsx";
import { newId } from "../../ui/parts/new-id.ts";
import { useApp } from "../../ui/shell/app-context.ts";
import { Screen } from "../../ui/shell/screen.tsx";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { localMoment } from "../../visit/local-moment.ts";
import { reunionAt } from "./address.ts";
import {
  answered,
  answersOf,
  newestAnswer,
  nextToAsk,
} from "./model/answers.ts";
import { optionsOf } from "./model/options.ts";
import { useKept } from "./use-kept.ts";
import { useReunionCheck } from "./use-reunion-check.ts";

const words = reunionRoomWords.ask;

/** One question after another, the next by what tells most; each can be skipped, and the last one taken back. */
export function AskPage() {
  const { session } = useApp();
  const { kept } = useKept();
  const { check, state, again } = useReunionCheck();
  const answering = useAnswering();
  const person = session.person.value;
  const today = session.today.value;
  const told = state === "ready" ? (check?.next?.question ?? null) : undefined;
  const next =
    answering.again.value ?? nextToAsk(told, { person, kept, today });

  if (next === "waiting")
    return (
      <Screen heading={words.heading} about={null}>
        <SaidPart answering={answering} />
        {state === "failed" ? (
          <FailedPart failed="work" again={again}>
            <p>{reunionRoomWords.failed}</p>
          </FailedPart>
        ) : (
          <p class="waiting quiet" role="status">
            {reunionRoomWords.working}
          </p>
        )}
        <SeeNow />
      </Screen>
    );
  if (next === null)
    return (
      <Screen heading={words.done} about="reunion, done">
        <SaidPart answering={answering} />
        <p>{words.doneText}</p>
        <ScreenLink to={reunionAt()} class="button main-action">
          {words.show}
        </ScreenLink>
      </Screen>
    );
  return <Question key={next} question={next} answering={answering} />;
}

function SeeNow() {
  return (
    <ScreenLink to={reunionAt()} class="line-link">
      {words.see}
    </ScreenLink>
  );
}

interface QuestionProps {
  readonly question: ReunionQuestionId;
  readonly answering: Answering;
}

function Question({ question, answering }: QuestionProps) {
  const { session } = useApp();
  const { ask, why } = reunionQuestionWords[question];
  const before = newestAnswer(session.person.value, question);
  return (
    <Screen heading={ask} about={`reunion ${question}`}>
      <SaidPart answering={answering} />
      <details>
        <summary>{words.why}</summary>
        <p class="quiet">{why}</p>
      </details>
      <div class="low">
        <div class="options">
          {optionsOf(question).map(({ id, label }) => (
            <button
              key={id}
              type="button"
              class="option"
              aria-pressed={before?.answer === id}
              onClick={() => answering.answer(question, id)}
            >
              {label}
            </button>
          ))}
        </div>
        <div role="alert">
          {answering.full && <p class="problem">{words.full}</p>}
        </div>
        <div class="row apart">
          <button
            type="button"
            class="plain"
            onClick={() => answering.skip(question)}
          >
            {words.skip}
          </button>
          <SeeNow />
        </div>
      </div>
    </Screen>
  );
}

/** What was kept a moment ago, and the way to take it back. */
function SaidPart({ answering }: Pick<QuestionProps, "answering">) {
  const { said } = answering;
  return (
    <div role="status">
      {said !== null && (
        <div class="row apart">
          <p class="quiet">{said.text}</p>
          <button type="button" class="plain" onClick={said.undo}>
            {words.undo}
          </button>
        </div>
      )}
    </div>
  );
}

type Answering = ReturnType<typeof useAnswering>;

/** Keeps an answer or a skip, and takes the newest of them back. */
function useAnswering() {
  const { session } = useApp();
  const { change } = useKept();
  const full = useSignal(false);
  const said = useSignal<{
    readonly text: string;
    readonly undo: () => void;
  } | null>(null);
  /** The question that was taken back, which is then asked again. */
  const again = useSignal<ReunionQuestionId | null>(null);

  const say = (
    question: ReunionQuestionId,
    text: string,
    back: () => void,
  ): void => {
    again.value = null;
    full.value = false;
    said.value = {
      text,
      undo: () => {
        back();
        said.value = null;
        again.value = question;
      },
    };
  };

  return {
    full: full.value,
    said: said.value,
    again,
    answer: (question: ReunionQuestionId, answer: string): void => {
      const today = session.today.value;
      const short = reunionRoomWords.short[question];
      const before = answersOf(session.person.value).findLast(
        (event) => event.question === question && dayOf(event.at) === today,
      );
      if (before !== undefined) {
        // A day says one thing: what was said on it before is put right.
        const edit = session.relog(before, answered(before, question, answer));
        say(question, words.kept(short), () => {
          if (edit !== null) session.relog(edit, before);
        });
        return;
      }
      const stamp = { id: newId(), at: localMoment(session.clock.present()) };
      if (session.log(answered(stamp, question, answer)))
        say(question, words.kept(short), () => session.unlog(stamp.id));
      else full.value = true;
    },
    skip: (question: ReunionQuestionId): void => {
      const on = session.today.value;
      change((kept) => ({
        ...kept,
        setAside: { ...kept.setAside, [question]: on },
      }));
      say(question, words.skipped(reunionRoomWords.short[question]), () =>
        change((kept) => {
          const { [question]: _, ...others } = kept.setAside;
          return { ...kept, setAside: others };
        }),
      );
    },
  };
}
