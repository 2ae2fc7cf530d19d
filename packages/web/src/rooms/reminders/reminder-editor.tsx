import { useSignal } from "@preact/signals";
import { weekdayIds } from "@staying-power/case";
import {
  longestReminder,
  type Project,
  type QuietHours,
  type ReminderAbout,
  reminderAbouts,
  weeklySlots,
} from "@staying-power/plan";
import { locale, remindersWords, weekdayNames } from "@staying-power/words";
import { useId, useRef } from "preact/hooks";
import { Screen } from "../../ui/shell/screen.tsx";
import {
  type DraftFault,
  type DraftReminder,
  faultOf,
  withDay,
} from "./model/draft-reminder.ts";

const words = remindersWords.editor;

interface ReminderEditorProps {
  readonly draft: DraftReminder;
  readonly quiet: QuietHours;
  readonly reviews: readonly string[];
  readonly projects: readonly Project[];
  readonly onChange: (draft: DraftReminder) => void;
  readonly onKeep: () => void;
  readonly onLeave: () => void;
}

/** Making a reminder, or changing it. */
export function ReminderEditor(props: ReminderEditorProps) {
  const { draft, quiet, onChange, onKeep, onLeave } = props;
  const fault = useSignal<DraftFault | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  const change = (part: Partial<DraftReminder>): void => {
    fault.value = null;
    onChange({ ...draft, ...part });
  };
  const said = {
    text: words.missingText,
    days: words.missingDays,
    time: words.missingTime,
    quiet: words.quietTime(quiet.from, quiet.to),
  };
  return (
    <Screen heading={words.heading} about="reminders editor">
      <form
        class="stack"
        noValidate
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          fault.value = faultOf(draft, quiet);
          if (fault.value === null) onKeep();
          else
            form.current
              ?.querySelector<HTMLElement>(`[data-field~="${fault.value}"]`)
              ?.focus();
        }}
      >
        <AboutField
          about={draft.about}
          onChange={(about) => change({ about })}
        />
        {draft.about === "own" && (
          <TextField
            text={draft.text}
            problemId={`${id}-problem`}
            isMissing={fault.value === "text"}
            onChange={(text) => change({ text })}
          />
        )}
        <DaysField {...props} problemId={`${id}-problem`} onPart={change} />
        <label class="field">
          <span>{words.time}</span>
          <input
            type="time"
            data-field="time quiet"
            value={draft.time}
            aria-describedby={`${id}-problem`}
            aria-invalid={fault.value === "time" || fault.value === "quiet"}
            onChange={({ currentTarget: { value } }) =>
              change({ time: value.slice(0, 5) })
            }
          />
        </label>
        <div role="alert" id={`${id}-problem`}>
          {fault.value !== null && <p class="problem">{said[fault.value]}</p>}
        </div>
        <div class="low">
          <button type="submit" class="main-action">
            {words.keep}
          </button>
          <button type="button" class="plain" onClick={onLeave}>
            {words.leave}
          </button>
        </div>
      </form>
    </Screen>
  );
}

interface AboutFieldProps {
  readonly about: ReminderAbout;
  readonly onChange: (about: ReminderAbout) => void;
}

function AboutField({ about, onChange }: AboutFieldProps) {
  return (
    <fieldset class="options">
      <legend>{words.about}</legend>
      {reminderAbouts.map((each) => (
        <label class="option" key={each}>
          <input
            type="radio"
            name="about"
            value={each}
            checked={about === each}
            onChange={() => onChange(each)}
          />
          {remindersWords.abouts[each]}
        </label>
      ))}
    </fieldset>
  );
}

interface TextFieldProps {
  readonly text: string;
  readonly problemId: string;
  readonly isMissing: boolean;
  readonly onChange: (text: string) => void;
}

function TextField({ text, problemId, isMissing, onChange }: TextFieldProps) {
  const noteId = useId();
  return (
    <div class="stack">
      <label class="field">
        <span>{words.text}</span>
        <input
          type="text"
          data-field="text"
          maxLength={longestReminder}
          autocomplete="off"
          value={text}
          aria-describedby={`${noteId} ${problemId}`}
          aria-invalid={isMissing}
          onInput={({ currentTarget: { value } }) => onChange(value)}
        />
      </label>
      <p id={noteId} class="quiet">
        {words.textNote}
      </p>
    </div>
  );
}

interface DaysFieldProps extends Pick<
  ReminderEditorProps,
  "draft" | "reviews" | "projects"
> {
  readonly problemId: string;
  readonly onPart: (part: Partial<DraftReminder>) => void;
}

/** The days of the week; those of reviews are the map's, and the hours of a project stand ready to be taken. */
function DaysField({
  draft: { about, days },
  reviews,
  projects,
  problemId,
  onPart,
}: DaysFieldProps) {
  if (about === "review")
    return <p>{words.reviewDays(reviews.map((day) => locale.day(day)))}</p>;
  const slots = weeklySlots(projects).flatMap(({ day, time }) =>
    time === undefined ? [] : [{ day, time }],
  );
  const [first] = slots;
  return (
    <>
      {about === "project" && first !== undefined && (
        <div class="stack">
          <p>
            {words.slots(slots.map(({ day, time }) => words.slotOf(day, time)))}
          </p>
          <div>
            <button
              type="button"
              class="plain"
              onClick={() =>
                onPart({
                  time: first.time,
                  days: weekdayIds.filter((each) =>
                    slots.some(
                      ({ day, time }) => day === each && time === first.time,
                    ),
                  ),
                })
              }
            >
              {words.takeSlot}
            </button>
          </div>
        </div>
      )}
      <fieldset class="days" aria-describedby={problemId}>
        <legend>{words.days}</legend>
        {weekdayIds.map((day, index) => (
          <label class="check" key={day}>
            <input
              type="checkbox"
              {...(index === 0 && { "data-field": "days" })}
              checked={days.includes(day)}
              onChange={() => onPart({ days: withDay(days, day) })}
            />
            {weekdayNames[day]}
          </label>
        ))}
      </fieldset>
    </>
  );
}
