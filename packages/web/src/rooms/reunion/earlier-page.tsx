import { useSignal } from "@preact/signals";
import { dayOf, type ReunionEvent } from "@staying-power/case";
import {
  locale,
  reunionAnswerText,
  reunionRoomWords,
} from "@staying-power/words";
import { useRef } from "preact/hooks";
import { Chapter } from "../../ui/charts/chapter.tsx";
import { Worded } from "../../ui/parts/worded.tsx";
import { useApp } from "../../ui/shell/app-context.ts";
import { Screen } from "../../ui/shell/screen.tsx";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { reunionAt } from "./address.ts";
import { answered, everyAnswer } from "./model/answers.ts";
import { optionsOf } from "./model/options.ts";

const words = reunionRoomWords.earlier;

/** Every answer of every check, newest day first: to be changed, taken out, and put back. */
export function EarlierPage() {
  const { session } = useApp();
  const days = byDay(everyAnswer(session.person.value));
  const said = useSignal<{
    readonly text: string;
    readonly undo: (() => void) | null;
  } | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const toPlace = (): void => place.current?.focus({ preventScroll: true });
  const put = (before: ReunionEvent, answer: string | null): void => {
    const edit = session.relog(
      before,
      answer === null ? null : answered(before, before.question, answer),
    );
    said.value =
      answer === null
        ? { text: words.takenOut, undo: () => session.log(before) }
        : edit === null
          ? { text: words.gone, undo: null }
          : { text: words.changed, undo: () => session.relog(edit, before) };
    toPlace();
  };
  const undo = said.value?.undo ?? null;
  return (
    <Screen heading={words.heading} about="reunion, earlier">
      <div tabIndex={-1} ref={place} class="earlier-said">
        <div role="status">
          {said.value !== null && (
            <div class="row apart">
              <p>{said.value.text}</p>
              {undo !== null && (
                <button
                  type="button"
                  class="plain"
                  onClick={() => {
                    undo();
                    said.value = null;
                    toPlace();
                  }}
                >
                  {reunionRoomWords.ask.undo}
                </button>
              )}
            </div>
          )}
        </div>
      </div>
      <p>{days.length === 0 ? words.none : words.intro}</p>
      <div>
        {days.map(({ day, answers }, which) => (
          <Chapter
            key={day}
            words={{
              heading: locale.day(day),
              about: words.about(answers.length),
            }}
            open={which === 0}
          >
            <ul class="earlier">
              {answers.map((answer, index) => (
                <Answer
                  key={answer.id ?? index}
                  answer={answer}
                  onPut={(to) => put(answer, to)}
                />
              ))}
            </ul>
          </Chapter>
        ))}
      </div>
      <ScreenLink to={reunionAt()} class="line-link">
        {reunionRoomWords.ways.back}
      </ScreenLink>
    </Screen>
  );
}

interface AnswerProps {
  readonly answer: ReunionEvent;
  /** Null takes it out. */
  readonly onPut: (to: string | null) => void;
}

function Answer({ answer, onPut }: AnswerProps) {
  const isOpen = useSignal(false);
  const { question } = answer;
  const short = reunionRoomWords.short[question];
  return (
    <li>
      <p>
        <Worded
          sentence={words.line(
            short,
            answer.answer === null
              ? words.takenBack
              : (reunionAnswerText(question, answer.answer) ?? answer.answer),
          )}
        />
      </p>
      {isOpen.value && (
        <div class="options" role="group" aria-label={short}>
          {optionsOf(question).map(({ id, label }) => (
            <button
              key={id}
              type="button"
              class="option"
              aria-pressed={answer.answer === id}
              onClick={() => {
                isOpen.value = false;
                onPut(id);
              }}
            >
              {label}
            </button>
          ))}
        </div>
      )}
      <div class="row">
        <button
          type="button"
          class="plain"
          aria-expanded={isOpen.value}
          onClick={() => {
            isOpen.value = !isOpen.value;
          }}
        >
          {isOpen.value ? (
            words.cancel
          ) : (
            <Worded sentence={words.change(short)} />
          )}
        </button>
        <button type="button" class="plain" onClick={() => onPut(null)}>
          <Worded sentence={words.takeOut(short)} />
        </button>
      </div>
    </li>
  );
}

/** Newest day first. */
function byDay(answers: readonly ReunionEvent[]): readonly {
  readonly day: string;
  readonly answers: readonly ReunionEvent[];
}[] {
  const days = [...new Set(answers.map(({ at }) => dayOf(at)))].toReversed();
  return days.map((day) => ({
    day,
    answers: answers.filter(({ at }) => dayOf(at) === day),
  }));
}
