import { eventsInOrder } from "@staying-power/case";
import {
  fewerOffer,
  fewerReminders,
  remindersAWeek,
} from "@staying-power/plan";
import { remindersWords } from "@staying-power/words";
import { useApp } from "../../ui/shell/app-context.ts";
import type { UsedReminders } from "./use-reminders.ts";
import { withReminders } from "./model/reminders-of.ts";

interface FewerPartProps {
  readonly used: UsedReminders;
  readonly onAnswered: () => void;
}

/** Offers fewer, and says that opening this less is success; nothing becomes fewer by itself. */
export function FewerPart({ used, onAnswered }: FewerPartProps) {
  const { session } = useApp();
  const words = remindersWords.fewer;
  const today = session.today.value;
  const why = fewerOffer({
    reminders: used.all,
    events: eventsInOrder(session.person.value),
    today,
    offeredOn: used.kept.offeredOn,
  });
  if (why === null) return null;
  const fewer = fewerReminders(used.all, today);
  return (
    <section class="notice">
      <h2>{words.heading}</h2>
      <p>{words[why]}</p>
      <ul class="points">
        <li>{words.now(remindersAWeek(used.all))}</li>
        <li>{words.after(remindersAWeek(fewer))}</li>
      </ul>
      <p>{words.less}</p>
      <div class="row">
        <button
          type="button"
          onClick={() => {
            used.change(
              (kept) => ({
                ...withReminders(kept, fewer, {
                  today,
                  present: session.clock.present(),
                }),
                offeredOn: today,
              }),
              words.done,
            );
            onAnswered();
          }}
        >
          {words.yes}
        </button>
        <button
          type="button"
          class="plain"
          onClick={() => {
            used.put((kept) => ({ ...kept, offeredOn: today }));
            onAnswered();
          }}
        >
          {words.no}
        </button>
      </div>
      <p class="quiet">{words.rule}</p>
    </section>
  );
}
