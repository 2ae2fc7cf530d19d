import {
  type ChosenAct,
  isNinetyActId,
  type NinetyHabitId,
} from "@staying-power/plan";
import { ninetyRoomWords } from "@staying-power/words";
import { useLayoutEffect, useRef } from "preact/hooks";
import { TickButton } from "../../ui/parts/tick-button.tsx";
import { Worded } from "../../ui/parts/worded.tsx";
import { ActChoice } from "./act-choice.tsx";
import { actName } from "./model/act-name.ts";
import type { NinetySide } from "./model/ninety-kept.ts";

const words = ninetyRoomWords;

export interface ActLineProps {
  readonly habit: NinetyHabitId;
  /** Whose act it is, where two use the card; null where one does. */
  readonly who: NinetySide | null;
  readonly act: ChosenAct;
  /** The day on which it was done, `YYYY-MM-DD`. */
  readonly doneOn: string | null;
  readonly onDone: () => void;
  readonly onUndo: () => void;
  readonly onChoose: (act: ChosenAct) => void;
}

/** One act: a box to tick and, folded, how, and which other; or that it was done, and the way back. */
export function ActLine(props: ActLineProps) {
  const { habit, who, act, doneOn, onDone, onUndo, onChoose } = props;
  const button = useRef<HTMLButtonElement>(null);
  const summary = useRef<HTMLElement>(null);
  const wasPressed = useRef<"tick" | "choice" | null>(null);
  const said = saidOf(actName(habit, act, who !== null), who);
  useLayoutEffect(() => {
    // The button that was pressed is another one now.
    if (wasPressed.current === "tick")
      button.current?.focus({ preventScroll: true });
    if (wasPressed.current === "choice")
      summary.current?.focus({ preventScroll: true });
    wasPressed.current = null;
  }, [doneOn, act.act, act.text]);
  const pressed = (what: "tick" | "choice", then: () => void): void => {
    wasPressed.current = what;
    then();
  };
  if (doneOn !== null)
    return (
      <div class="row apart act">
        <span class="done-task">
          <Worded sentence={said.done(doneOn)} />
        </span>
        <button
          type="button"
          class="plain"
          ref={button}
          onClick={() => pressed("tick", onUndo)}
        >
          <Worded sentence={said.undo} />
        </button>
      </div>
    );
  return (
    <div class="act">
      <TickButton
        sentence={said.tick}
        button={button}
        onTick={() => pressed("tick", onDone)}
      />
      <details key={`${act.act} ${act.text ?? ""}`}>
        <summary ref={summary}>
          <Worded sentence={said.how} />
        </summary>
        <ActChoice
          habit={habit}
          two={who !== null}
          act={act}
          isOwn={!isNinetyActId(act.act)}
          onChoose={(next) => pressed("choice", () => onChoose(next))}
        />
      </details>
    </div>
  );
}

/** What is said of an act, and whose it is where two use the card. */
function saidOf(name: string, who: NinetySide | null) {
  const { card, two } = words;
  const undo = card.undo(name);
  if (who === null)
    return {
      tick: card.tick(name),
      how: card.how(name),
      done: (on: string) => card.doneLine(name, on),
      undo,
    };
  const whose = two.who[who];
  return {
    tick: card.tickOf(whose, name),
    how: card.howOf(whose, name),
    done: (on: string) => card.doneLineOf(whose, name, on),
    undo,
  };
}
