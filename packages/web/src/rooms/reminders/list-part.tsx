import {
  isQuiet,
  mostReminders,
  nextReminder,
  type Reminder,
} from "@staying-power/plan";
import { locale, remindersWords } from "@staying-power/words";
import { Worded } from "../../ui/parts/worded.tsx";
import { useApp } from "../../ui/shell/app-context.ts";
import { timeAt, withoutReminder } from "./model/reminders-of.ts";
import type { UsedReminders } from "./use-reminders.ts";

const words = remindersWords;

interface ListPartProps {
  readonly used: UsedReminders;
  readonly reviews: readonly string[];
  readonly onTurn: (reminder: Reminder, off: boolean) => void;
  readonly onChange: (reminder: Reminder) => void;
  readonly onMake: () => void;
  readonly onGone: () => void;
}

/** The reminders there are, when the next one comes, and the way to another. */
export function ListPart(props: ListPartProps) {
  const { used, reviews, onTurn, onChange, onMake, onGone } = props;
  const { all, kept } = used;
  return (
    <>
      {all.length === 0 ? (
        <p class="quiet">{words.empty}</p>
      ) : (
        <section>
          <h2>{words.list}</h2>
          <ul class="stack">
            {all.map((each) => (
              <ReminderCard
                key={each.id}
                reminder={each}
                isSilent={isQuiet(each.time, kept.quiet)}
                onTurn={() => onTurn(each, !each.off)}
                onChange={() => onChange(each)}
                onRemove={() => {
                  used.change(
                    (now) => withoutReminder(now, each.id),
                    words.removed,
                  );
                  onGone();
                }}
              />
            ))}
          </ul>
          <NextLine used={used} reviews={reviews} />
        </section>
      )}
      {all.length >= mostReminders ? (
        <p class="quiet">{words.enough(mostReminders)}</p>
      ) : (
        <button
          type="button"
          class={all.length === 0 ? "main-action" : undefined}
          onClick={onMake}
        >
          {all.length === 0 ? words.add : words.another}
        </button>
      )}
    </>
  );
}

interface ReminderCardProps {
  readonly reminder: Reminder;
  /** Whether it falls in the quiet hours. */
  readonly isSilent: boolean;
  readonly onTurn: () => void;
  readonly onChange: () => void;
  readonly onRemove: () => void;
}

function ReminderCard({
  reminder,
  isSilent,
  onTurn,
  onChange,
  onRemove,
}: ReminderCardProps) {
  return (
    <li class="card">
      <p class="own">{words.name(reminder)}</p>
      <p>
        {reminder.about === "review"
          ? words.whenReview(reminder.time)
          : words.when(reminder)}
      </p>
      {isSilent && <p class="quiet">{words.inQuiet}</p>}
      <div class="row">
        <label class="check">
          <input type="checkbox" checked={!reminder.off} onChange={onTurn} />
          <span>
            <Worded sentence={words.isOn(reminder)} />
          </span>
        </label>
        <button type="button" class="plain" onClick={onChange}>
          <Worded sentence={words.change(reminder)} />
        </button>
        <button type="button" class="plain" onClick={onRemove}>
          <Worded sentence={words.remove(reminder)} />
        </button>
      </div>
    </li>
  );
}

function NextLine({ used, reviews }: Pick<ListPartProps, "used" | "reviews">) {
  const { session } = useApp();
  const { kept, all } = used;
  const paused = session.gates.value.length > 0 && !kept.allTheSame;
  const next = paused
    ? null
    : nextReminder({
        reminders: all,
        quiet: kept.quiet,
        reviews,
        today: session.today.value,
        time: timeAt(session.clock.minute.value),
      });
  return (
    <p class="quiet">
      {next === null
        ? words.noNext
        : words.next({
            weekday: locale.weekday(next.on),
            day: locale.day(next.on),
            time: next.reminder.time,
          })}
    </p>
  );
}
