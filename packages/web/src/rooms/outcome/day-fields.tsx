import { outcomeWords } from "@staying-power/words";
import { useApp } from "../../ui/shell/app-context.ts";
import type { NotedBefore } from "./model/noted-before.ts";
import { daysAskedFor, type OutcomeDraft } from "./model/outcome-entries.ts";

const words = outcomeWords.question;

interface DayFieldsProps {
  readonly draft: OutcomeDraft;
  readonly noted: NotedBefore | null;
  readonly problemId: string;
  readonly onChange: (part: Partial<OutcomeDraft>) => void;
}

/** The days that the journal does not hold yet. */
export function DayFields({
  draft,
  noted,
  problemId,
  onChange,
}: DayFieldsProps) {
  const { session } = useApp();
  const asked = daysAskedFor(draft.state, noted);
  return (
    <>
      {(["back", "left"] as const)
        .filter((key) => asked[key])
        .map((key) => (
          <label class="field" key={key}>
            <span>{words[key]}</span>
            <input
              type="date"
              max={session.today.value}
              value={draft[key]}
              aria-describedby={problemId}
              onInput={({ currentTarget }) =>
                onChange({ [key]: currentTarget.value })
              }
            />
            <span class="quiet">{words.dayNote}</span>
          </label>
        ))}
    </>
  );
}
