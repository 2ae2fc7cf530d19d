import { urgePlaces, urgeTriggers } from "@staying-power/plan";
import { urgeWords } from "@staying-power/words";
import { useId, useRef, useState } from "preact/hooks";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { ifThenAt } from "../if-then/address.ts";
import { urgeCue } from "../if-then/model/urge-cue.ts";
import { kitLimits } from "./model/kit-limits.ts";
import { type Led, ledBy } from "./model/urge-log.ts";
import { useIsOffered } from "./use-is-offered.ts";
import { useKeptInTime } from "./use-kept-in-time.ts";
import { useKitNotes } from "./use-kit-notes.ts";
import { useOutcome } from "./use-outcome.ts";

interface LedPartProps {
  readonly id: string;
}

/** What led up to an urge, by a tap each and never asked for, and the way to a plan for the next time. */
export function LedPart({ id }: LedPartProps) {
  const { notes, change } = useKitNotes();
  const isOffered = useIsOffered();
  const words = urgeWords.led;
  const urge = notes.urges.find((entry) => entry.id === id);
  if (urge === undefined) return null;
  const set = (led: Led): void =>
    change((kit) => ({
      ...kit,
      urges: kit.urges.map((entry) =>
        entry.id === id ? ledBy(entry, led) : entry,
      ),
    }));
  const told = urgeCue(urge);
  const cue = told !== null && isOffered(told) ? told : null;
  return (
    <>
      <section class="stack">
        <h2>{words.heading}</h2>
        <p class="quiet">{words.text}</p>
        <Choices
          legend={words.place}
          ids={urgePlaces}
          labels={words.places}
          chosen={urge.place}
          onChoose={(place) => set({ place })}
        />
        <Choices
          legend={words.trigger}
          ids={urgeTriggers}
          labels={words.triggers}
          chosen={urge.trigger}
          onChoose={(trigger) => set({ trigger })}
        />
        <OwnWords start={urge.note ?? ""} onKeep={(note) => set({ note })} />
      </section>
      <section class="stack">
        <h2>{urgeWords.plan.heading}</h2>
        <p class="quiet">{urgeWords.plan.text}</p>
        <ScreenLink
          to={ifThenAt(cue === null ? {} : { from: cue.from })}
          class="button"
        >
          {cue === null
            ? urgeWords.plan.link
            : urgeWords.plan.knownLink(cue.cue)}
        </ScreenLink>
      </section>
    </>
  );
}

interface ChoicesProps<Id extends string> {
  readonly legend: string;
  readonly ids: readonly Id[];
  readonly labels: Readonly<Record<Id, string>>;
  readonly chosen: Id | undefined;
  /** Nothing where what was chosen is pressed again. */
  readonly onChoose: (id: Id | undefined) => void;
}

function Choices<Id extends string>(props: ChoicesProps<Id>) {
  const { legend, ids, labels, chosen, onChoose } = props;
  return (
    <fieldset class="kit-kinds">
      <legend>{legend}</legend>
      <div class="options pairs">
        {ids.map((id) => (
          <button
            key={id}
            type="button"
            class="option"
            aria-pressed={chosen === id}
            onClick={() => onChoose(chosen === id ? undefined : id)}
          >
            {labels[id]}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

interface OwnWordsProps {
  readonly start: string;
  readonly onKeep: (note: string | undefined) => void;
}

function OwnWords({ start, onKeep }: OwnWordsProps) {
  const words = urgeWords.led;
  const [text, setText] = useState(start);
  const [outcome, say] = useOutcome();
  const kept = useRef(start);
  const status = useId();
  const keep = (): void => {
    if (text === kept.current) return;
    kept.current = text;
    onKeep(text.trim() === "" ? undefined : text);
    say("kept");
  };
  useKeptInTime(text, kept, keep);
  return (
    <div class="stack">
      <label class="field">
        <span>{words.note}</span>
        <textarea
          rows={2}
          maxLength={kitLimits.urgeNoteLength}
          autocomplete="off"
          aria-describedby={status}
          value={text}
          onInput={({ currentTarget: { value } }) => {
            setText(value);
            say("");
          }}
          onBlur={keep}
        />
      </label>
      <p id={status} role="status" class="quiet">
        {outcome === "kept" && words.kept}
      </p>
    </div>
  );
}
