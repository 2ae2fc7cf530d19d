import type { Reminder } from "@staying-power/plan";
import { remindersWords } from "@staying-power/words";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { placeOf } from "./model/rules-of.ts";

interface HerePartProps {
  readonly reminder: Reminder;
  readonly onOff: () => void;
}

/** The reminder that led here, first of all: to turn it off, and the way to what it is about. */
export function HerePart({ reminder, onOff }: HerePartProps) {
  const words = remindersWords.here;
  return (
    <section class="notice">
      <h2>{words.heading}</h2>
      <p class="own">{remindersWords.name(reminder)}</p>
      {reminder.off && <p>{words.isOff}</p>}
      <div class="row">
        <ScreenLink to={placeOf[reminder.about]()} class="button">
          {words.go[reminder.about]}
        </ScreenLink>
        {!reminder.off && (
          <button type="button" onClick={onOff}>
            {words.off}
          </button>
        )}
      </div>
    </section>
  );
}
