import { remindersWords } from "@staying-power/words";
import type { UsedReminders } from "./use-reminders.ts";

/** The hours in which nothing is shown. */
export function QuietPart({ used }: { readonly used: UsedReminders }) {
  const words = remindersWords.quiet;
  const { quiet } = used.kept;
  return (
    <section>
      <h2>{words.heading}</h2>
      <p>{words.text}</p>
      <div class="fields">
        {(["from", "to"] as const).map((end) => (
          <label class="field" key={end}>
            <span>{words[end]}</span>
            <input
              type="time"
              value={quiet[end]}
              onChange={({ currentTarget }) => {
                const { value } = currentTarget;
                // Emptied, it stays as it was.
                if (value === "") currentTarget.value = quiet[end];
                else
                  used.put((kept) => ({
                    ...kept,
                    quiet: { ...kept.quiet, [end]: value.slice(0, 5) },
                  }));
              }}
            />
          </label>
        ))}
      </div>
      {quiet.from === quiet.to && <p>{words.none}</p>}
      <p class="quiet">{words.zone}</p>
    </section>
  );
}
