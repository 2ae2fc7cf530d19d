import type { Reminder } from "@staying-power/plan";
import { remindersWords } from "@staying-power/words";
import { useApp } from "../../ui/shell/app-context.ts";
import { remindersOf } from "./model/reminders-of.ts";
import { titleOf } from "./model/rules-of.ts";

const words = remindersWords.ways.unsealed;

/** Exactly what would stand where the lock does not reach. */
export function UnsealedPart({ hasTurned }: { readonly hasTurned: boolean }) {
  const { session } = useApp();
  const { reminders: kept } = session.record.value;
  const isUnsealed = session.lockOn.value;
  const { discreet } = session.settings.value;
  const look = { plain: kept.plain, discreet, isUnsealed };
  const showsOwn = remindersOf(kept).some(
    ({ about, off }) => about === "own" && !off && kept.plain && !isUnsealed,
  );
  return (
    <div class="stack">
      {hasTurned && <p>{words.turned}</p>}
      <details>
        <summary>{words.heading}</summary>
        <p>{isUnsealed ? words.locked : words.open}</p>
        <ul class="points">
          {remindersOf(kept)
            .filter(({ off }) => !off)
            .map((each) => (
              <li key={each.id}>
                {words.line({ title: titleOf(each, look), when: when(each) })}
              </li>
            ))}
          <li>{words.quiet(kept.quiet.from, kept.quiet.to)}</li>
        </ul>
        <p>{showsOwn ? words.own : words.nothing}</p>
      </details>
    </div>
  );
}

function when(reminder: Reminder): string {
  return reminder.about === "review"
    ? remindersWords.whenReview(reminder.time)
    : remindersWords.when(reminder);
}
