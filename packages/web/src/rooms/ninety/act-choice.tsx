import { useSignal } from "@preact/signals";
import {
  actsOf,
  type ChosenAct,
  isNinetyActId,
  type NinetyHabitId,
  ninetyActs,
  ownActOf,
} from "@staying-power/plan";
import {
  ninetyActWords,
  ninetyHabitWords,
  ninetyRoomWords,
  worthKnowingWords,
} from "@staying-power/words";
import { useId } from "preact/hooks";
import { Worded } from "../../ui/parts/worded.tsx";
import { longestOwn } from "./model/ninety-kept.ts";

const words = ninetyRoomWords.card;

interface ActChoiceProps {
  readonly habit: NinetyHabitId;
  /** Whether both read it. */
  readonly two: boolean;
  readonly act: ChosenAct;
  /** Whether it is one of their own. */
  readonly isOwn: boolean;
  readonly onChoose: (act: ChosenAct) => void;
}

/** How the act is done, who says so, and the others: a few good ones, or one in their own words. */
export function ActChoice({
  habit,
  two,
  act,
  isOwn,
  onChoose,
}: ActChoiceProps) {
  const id = act.act;
  return (
    <div class="stack">
      {isNinetyActId(id) && (
        <p>
          <Worded
            sentence={worthKnowingWords.saying({
              text: ninetyActWords[id].how,
              mark: ninetyActs[id].mark,
            })}
          />
        </p>
      )}
      <div
        class="options"
        role="group"
        aria-label={words.legend(ninetyHabitWords[habit].name)}
      >
        {actsOf(habit).map((each) => (
          <button
            key={each}
            type="button"
            class="option"
            aria-pressed={each === id}
            onClick={() => onChoose({ act: each })}
          >
            {ninetyActWords[each][two ? "two" : "what"]}
          </button>
        ))}
      </div>
      <OwnField
        text={isOwn ? (act.text ?? "") : ""}
        onKeep={(text) => onChoose({ act: ownActOf(habit), text })}
      />
    </div>
  );
}

interface OwnFieldProps {
  readonly text: string;
  readonly onKeep: (text: string) => void;
}

function OwnField({ text, onKeep }: OwnFieldProps) {
  const id = useId();
  const draft = useSignal(text);
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        const own = draft.value.trim();
        if (own !== "") onKeep(own);
      }}
    >
      <div class="field">
        <label for={id}>{words.own}</label>
        <input
          id={id}
          type="text"
          maxLength={longestOwn}
          value={draft.value}
          onInput={(event) => {
            draft.value = event.currentTarget.value;
          }}
        />
      </div>
      <div>
        <button type="submit">{words.ownKeep}</button>
      </div>
    </form>
  );
}
