import { remindersWords } from "@staying-power/words";
import { useApp } from "../../ui/shell/app-context.ts";
import type { UsedReminders } from "./use-reminders.ts";

/** Where something matters more than advice: that a reminder can be seen, and that none comes unless it is chosen so. */
export function GatedPart({ used }: { readonly used: UsedReminders }) {
  const { session } = useApp();
  const words = remindersWords.gated;
  if (session.gates.value.length === 0) return null;
  const { allTheSame } = used.kept;
  return (
    <section class="notice">
      <h2>{words.heading}</h2>
      <p>{words.text}</p>
      <p role="status">{allTheSame ? words.on : words.off}</p>
      <label class="option">
        <input
          type="checkbox"
          checked={allTheSame}
          onChange={() =>
            used.put((kept) => ({ ...kept, allTheSame: !allTheSame }))
          }
        />
        {words.choose}
      </label>
    </section>
  );
}
