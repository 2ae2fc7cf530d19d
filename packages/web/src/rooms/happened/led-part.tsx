import { useSignal } from "@preact/signals";
import type { Event } from "@staying-power/case";
import { happenedWords } from "@staying-power/words";
import { useApp } from "../../ui/shell/app-context.ts";

const words = happenedWords.led;

interface LedPartProps {
  /** The entry that was just kept. */
  readonly event: Event;
}

/** What led up to it: by a tap each, kept in the note of the entry, and never asked for. */
export function LedPart({ event }: LedPartProps) {
  const { session } = useApp();
  const time = useSignal<string | null>(null);
  const mood = useSignal<string | null>(null);
  /** The line that stands in the note by now. */
  const line = useSignal("");

  const note = (): void => {
    const all = session.person.value.events ?? [];
    const entry = all.findLast(({ id }) => id === event.id);
    if (entry === undefined) return;
    const parts = [time.value, mood.value].filter((part) => part !== null);
    const { note: before = "", ...bare } = entry;
    const own = before.split("\n").filter((part) => part !== line.value);
    line.value = parts.length === 0 ? "" : words.line(parts);
    const text = [...own, line.value].filter((part) => part !== "").join("\n");
    session.relog(entry, text === "" ? bare : { ...bare, note: text });
  };

  return (
    <details class="led">
      <summary>{words.question}</summary>
      <p class="quiet">{words.text}</p>
      {[
        { name: words.time, options: words.times, chosen: time },
        { name: words.mood, options: words.moods, chosen: mood },
      ].map(({ name, options, chosen }) => (
        <fieldset key={name} class="stack">
          <legend>{name}</legend>
          <div class="options pairs">
            {Object.entries(options).map(([id, label]) => (
              <button
                key={id}
                type="button"
                class="option"
                aria-pressed={chosen.value === label}
                onClick={() => {
                  chosen.value = chosen.value === label ? null : label;
                  note();
                }}
              >
                {label}
              </button>
            ))}
          </div>
        </fieldset>
      ))}
      <p role="status" class="quiet">
        {line.value !== "" && words.noted}
      </p>
    </details>
  );
}
