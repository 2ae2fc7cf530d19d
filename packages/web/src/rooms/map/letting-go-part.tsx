import { hasLeftAgain } from "@staying-power/case";
import type { Signal } from "@preact/signals";
import type { Plan } from "@staying-power/plan";
import { mapScreenWords, mapWords } from "@staying-power/words";
import { useLayoutEffect, useRef } from "preact/hooks";
import { useApp } from "../../ui/shell/app-context.ts";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { leftAgainAt } from "../left-again/address.ts";
import { letGoAt } from "../let-go/address.ts";
import { lettingGoAt } from "../letting-go/address.ts";
import { UndoLine } from "./undo-line.tsx";
import { useEntry } from "./use-entry.ts";

interface LettingGoPartProps {
  readonly plan: Pick<Plan, "state" | "because">;
  /** Whether the person is asked if they want to. */
  readonly asking: Signal<boolean>;
}

/** Letting go, at equal rank: read of it, choose it after one calm question, and go on again. */
export function LettingGoPart({
  plan: { state, because },
  asking,
}: LettingGoPartProps) {
  const words = mapScreenWords.lettingGo;
  const { full, said, log, takeBack } = useEntry();
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was pressed goes away.
  const toHeading = (): void => heading.current?.focus({ preventScroll: true });
  // It may be asked from above, where a day that was agreed on is here.
  const isAsked = asking.value;
  useLayoutEffect(() => {
    if (isAsked) heading.current?.focus();
  }, [isAsked]);
  // What a gate has shut is not opened by going on.
  const isChosen =
    state === "healing" &&
    because.some(
      (reason) => "event" in reason && reason.event === "letting-go",
    );

  const choose = (chosen: boolean): void => {
    log(
      (stamp) => ({ ...stamp, kind: "letting-go", chosen }),
      chosen ? words.chosen : words.wentOn,
    );
    asking.value = false;
    toHeading();
  };
  return (
    <section>
      <h2 tabIndex={-1} ref={heading}>
        {mapWords.stages["letting-go"]}
      </h2>
      <UndoLine
        said={said}
        onUndo={() => {
          takeBack();
          toHeading();
        }}
      />
      <div role="alert">
        {full && <p class="problem">{mapScreenWords.full}</p>}
      </div>
      <p>{state === "healing" ? words.isChosen : words.text}</p>
      <EndedAgainLine />
      {isAsked ? (
        <Question
          onYes={() => choose(true)}
          onNo={() => {
            asking.value = false;
            toHeading();
          }}
        />
      ) : (
        <Ways
          state={state}
          onChoose={() => {
            asking.value = true;
          }}
          onGoOn={isChosen ? () => choose(false) : null}
        />
      )}
    </section>
  );
}

interface WaysProps {
  readonly state: Plan["state"];
  readonly onChoose: () => void;
  /** Null where there is nothing to go on from. */
  readonly onGoOn: (() => void) | null;
}

/** To read of it, or to its map; to choose it, or to go on as before. */
function Ways({ state, onChoose, onGoOn }: WaysProps) {
  const words = mapScreenWords.lettingGo;
  const isHealing = state === "healing";
  return (
    <div class="row">
      <ScreenLink to={isHealing ? letGoAt() : lettingGoAt()} class="button">
        {isHealing ? words.map : words.read}
      </ScreenLink>
      {state !== "gate" && !isHealing && (
        <button type="button" onClick={onChoose}>
          {words.choose}
        </button>
      )}
      {onGoOn !== null && (
        <button type="button" onClick={onGoOn}>
          {words.goOn}
        </button>
      )}
    </div>
  );
}

/** Once they were back and it ended again: what helps then. */
function EndedAgainLine() {
  const { session } = useApp();
  return hasLeftAgain(session.person.value) ? (
    <ScreenLink to={leftAgainAt()} class="line-link">
      {mapScreenWords.places["ended-again"]}
    </ScreenLink>
  ) : null;
}

interface QuestionProps {
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asked once, calmly. */
function Question({ onYes, onNo }: QuestionProps) {
  const words = mapScreenWords.lettingGo;
  return (
    <div class="notice">
      <p>{words.ask}</p>
      <div class="row">
        <button type="button" onClick={onYes}>
          {words.yes}
        </button>
        <button type="button" onClick={onNo}>
          {words.no}
        </button>
      </div>
    </div>
  );
}
