import { useSignal } from "@preact/signals";
import { type Event, letsGo, outcomeOf } from "@staying-power/case";
import { outcomeLineWords, outcomeWords } from "@staying-power/words";
import { useRef } from "preact/hooks";
import { useApp } from "../../ui/shell/app-context.ts";
import { Screen } from "../../ui/shell/screen.tsx";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { answersAt } from "../answers/address.ts";
import { BeforeNumbers } from "../safety/before-numbers.tsx";
import { AnsweredPart } from "./answered-part.tsx";
import { BesidePart, type BesidePartProps } from "./beside-part.tsx";
import { answersIn } from "./model/answers-in.ts";
import "./outcome.css";
import { QuestionPart } from "./question-part.tsx";
import { RecordPart } from "./record-part.tsx";
import { useAsking } from "./use-asking.ts";
import { useEntries } from "./use-entries.ts";
import { useReadings } from "./use-readings.ts";

const words = outcomeWords;

/** What has become of it: one question on a few days, what was said before, and a record without a name. */
export function OutcomeScreen() {
  const { session } = useApp();
  const { isOfBoth } = useAsking();
  const { breakup } = session.person.value;
  return (
    <Screen
      heading={isOfBoth ? words.heading : words.headingGated}
      about="outcome"
    >
      <BeforeNumbers
        gates={session.gates.value}
        heading={words.question.heading}
      />
      {breakup === undefined ? (
        <>
          <p>{words.noDay}</p>
          <ScreenLink to={answersAt()} class="button">
            {words.answerDay}
          </ScreenLink>
        </>
      ) : (
        <Asked breakup={breakup} />
      )}
    </Screen>
  );
}

function Asked({ breakup }: { readonly breakup: string }) {
  const { session } = useApp();
  const { due, isOfBoth, asking, putOff, setNever } = useAsking();
  const { newest, log, takeBack } = useEntries();
  const said = useSignal("");
  const place = useRef<HTMLDivElement>(null);
  const answers = answersIn(session.person.value);
  const say = (what: string): void => {
    said.value = what;
    // The button that was pressed goes away.
    place.current?.focus({ preventScroll: true });
  };
  const keep = (entries: readonly Event[]): boolean => {
    const isKept = log(entries);
    if (isKept) say(words.done);
    return isKept;
  };
  return (
    <>
      <div class="row apart" role="status" tabIndex={-1} ref={place}>
        {said.value !== "" && <p>{said.value}</p>}
        {newest.length > 0 && (
          <button
            type="button"
            class="plain"
            onClick={() => {
              takeBack();
              say("");
            }}
          >
            {words.undo}
          </button>
        )}
      </div>
      {due !== null && (
        <>
          <QuestionPart
            key={due}
            breakup={breakup}
            isOfBoth={isOfBoth}
            onKeep={keep}
            onNotNow={() => {
              putOff();
              say(outcomeLineWords.putOff);
            }}
            onNever={() => {
              setNever(true);
              say(outcomeLineWords.neverSaid);
            }}
          />
          <p class="quiet">{words.kept}</p>
        </>
      )}
      {asking.never === true && (
        <button
          type="button"
          onClick={() => {
            setNever(false);
            say("");
          }}
        >
          {words.askAfterAll}
        </button>
      )}
      {due === null &&
        answers.length === 0 &&
        asking.never !== true &&
        said.value === "" && <p>{words.early}</p>}
      {answers.length > 0 && <AnsweredPart answers={answers} />}
      {isOfBoth && <Beside breakup={breakup} />}
    </>
  );
}

/** What was said before and the record: nothing of either where a gate stands. */
function Beside({ breakup }: { readonly breakup: string }) {
  const { session } = useApp();
  const person = session.person.value;
  const known = outcomeOf(person, session.today.value);
  const answers = answersIn(person);
  return known === null ||
    answers.every(({ state }) => state === undefined) ? null : (
    <Told breakup={breakup} answers={answers} known={known} />
  );
}

/** Readings are worked out only here, where something was answered that they can stand beside. */
function Told(told: Pick<BesidePartProps, "breakup" | "answers" | "known">) {
  const { session } = useApp();
  // Numbers are not shown unasked to whoever lets go.
  const isShown =
    session.gates.value.length === 0 &&
    session.beforeAdvice.value === null &&
    !letsGo(session.person.value);
  const readings = useReadings(isShown);
  return (
    <>
      <BesidePart {...told} readings={readings} isShown={isShown} />
      <RecordPart readings={readings} />
    </>
  );
}
