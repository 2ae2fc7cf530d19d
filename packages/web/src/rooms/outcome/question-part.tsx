import { useSignal } from "@preact/signals";
import {
  type Event,
  outcomeFeelings,
  outcomeStates,
} from "@staying-power/case";
import { outcomeWords } from "@staying-power/words";
import { useId } from "preact/hooks";
import { newId } from "../../ui/parts/new-id.ts";
import { useApp } from "../../ui/shell/app-context.ts";
import { localMoment } from "../../visit/local-moment.ts";
import { DayFields } from "./day-fields.tsx";
import { notedBefore } from "./model/noted-before.ts";
import {
  emptyDraft,
  type OutcomeDraft,
  outcomeEntries,
} from "./model/outcome-entries.ts";
import { NotedField } from "./noted-field.tsx";
import { OneOf } from "./one-of.tsx";
import "../../ui/parts/forms.css";

const words = outcomeWords.question;

interface QuestionPartProps {
  readonly breakup: string;
  /** Whether it may be asked about the two of them. */
  readonly isOfBoth: boolean;
  /** False when the journal can hold no more. */
  readonly onKeep: (entries: readonly Event[]) => boolean;
  readonly onNotNow: () => void;
  readonly onNever: () => void;
}

/** The one question: how it is between the two, and how for the person. */
export function QuestionPart({
  breakup,
  isOfBoth,
  onKeep,
  onNotNow,
  onNever,
}: QuestionPartProps) {
  const { session } = useApp();
  const noted = isOfBoth ? notedBefore(session.person.value) : null;
  const draft = useSignal<OutcomeDraft>(emptyDraft);
  const problem = useSignal("");
  const problemId = useId();
  const set = (part: Partial<OutcomeDraft>): void => {
    draft.value = { ...draft.value, ...part };
    problem.value = "";
  };
  const keep = (): void => {
    const { today, clock } = session;
    const entries = outcomeEntries(draft.value, {
      noted,
      breakup,
      today: today.value,
      at: localMoment(clock.present()),
      newId,
    });
    if (typeof entries === "string") problem.value = words[entries];
    else if (!onKeep(entries)) problem.value = words.full;
  };
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(submitted) => {
        submitted.preventDefault();
        keep();
      }}
    >
      {session.gates.value.length === 0 && <h2>{words.heading}</h2>}
      {isOfBoth && (
        <NotedField
          noted={noted}
          state={draft.value.state}
          onChoose={(state) => set({ state })}
        >
          <OneOf
            legend={words.state}
            ids={outcomeStates}
            labels={words.states}
            chosen={draft.value.state}
            onChoose={(state) => set({ state })}
          />
        </NotedField>
      )}
      <DayFields
        draft={draft.value}
        noted={noted}
        problemId={problemId}
        onChange={set}
      />
      <OneOf
        legend={words.feels}
        ids={outcomeFeelings}
        labels={words.feelings}
        chosen={draft.value.feels}
        onChoose={(feels) => set({ feels })}
      />
      <div role="alert" id={problemId}>
        {problem.value !== "" && <p class="problem">{problem.value}</p>}
      </div>
      <button type="submit" class="main-action">
        {words.keep}
      </button>
      <LaterButtons onNotNow={onNotNow} onNever={onNever} />
    </form>
  );
}

/** Another time, or never. */
function LaterButtons({
  onNotNow,
  onNever,
}: Pick<QuestionPartProps, "onNotNow" | "onNever">) {
  return (
    <div class="row">
      <button type="button" class="plain" onClick={onNotNow}>
        {words.notNow}
      </button>
      <button type="button" class="plain" onClick={onNever}>
        {words.never}
      </button>
    </div>
  );
}
