import { useSignal } from "@preact/signals";
import type { ProjectNext } from "@staying-power/case";
import { focusWords } from "@staying-power/words";
import { useRef } from "preact/hooks";
import { Worded } from "../../ui/parts/worded.tsx";
import { useKeptInTime } from "../kit/use-kept-in-time.ts";
import { useFocusKept } from "./use-focus-kept.ts";

/** What follows once it was said what there is to show. */
export type Next = ProjectNext | "change" | "finish";

interface ThirtyPartProps {
  readonly project: string;
  readonly what: string;
  /** False where the journal had no room for it. */
  readonly onNext: (next: Next, note: string) => boolean;
}

/** Thirty days: what there is to show, in the person's own words, and what comes next. */
export function ThirtyPart({ project, what, onNext }: ThirtyPartProps) {
  const words = focusWords.thirty;
  const { kept, putShow } = useFocusKept();
  const text = useSignal(kept.shows[project] ?? "");
  const isKept = useRef(text.value);
  useKeptInTime(text.value, isKept, () => {
    if (text.value === isKept.current) return;
    isKept.current = text.value;
    putShow(project, text.value);
  });
  const go = (next: Next): void => {
    if (!onNext(next, text.value.trim())) return;
    text.value = "";
    isKept.current = "";
    putShow(project, "");
  };
  return (
    <>
      <div>
        <h2>{words.heading}</h2>
        <p>{words.text}</p>
      </div>
      <label class="field">
        <span>{words.field}</span>
        <textarea
          rows={3}
          maxLength={10_000}
          autocomplete="off"
          value={text.value}
          onInput={({ currentTarget: { value } }) => {
            text.value = value;
          }}
        />
      </label>
      <p>{words.next}</p>
      <div class="options">
        {(["again", "habit", "change", "finish"] as const).map((next) => (
          <button
            key={next}
            type="button"
            class="option"
            onClick={() => go(next)}
          >
            <Worded sentence={words[next](what)} />
          </button>
        ))}
      </div>
    </>
  );
}
