import { Worded } from "@staying-power/web/ui";
import { deskHoursWords, weekdayNames } from "@staying-power/words";
import { weekdayIds } from "@staying-power/case";
import { useState } from "preact/hooks";
import { ZoneField } from "../../ui/zone-field.tsx";
import { FieldNotes } from "./fields.tsx";
import { fieldId, useForm } from "./form-context.ts";
import { copiedDay, nextSpan, weekdays } from "./hours-draft.ts";
import { SpanFields } from "./span-fields.tsx";

const words = deskHoursWords.week;

/** A day of the week by its name, 1 being Monday. */
export function weekdayName(weekday: number): string {
  return weekdayNames[weekdayIds[weekday - 1] ?? "monday"];
}

/** The hours of each week, and by whose clocks they are. */
export function WeekPart() {
  const { draft, faults, change } = useForm();
  const [said, setSaid] = useState("");
  return (
    <section class="stack">
      <h2>{words.heading}</h2>
      <div id={fieldId("zone")} tabIndex={-1} class="stack">
        <ZoneField
          label={words.zone}
          note={words.zoneNote}
          value={draft.zone}
          onInput={(zone) => change({ zone })}
        />
        <FieldNotes
          id={fieldId("zone")}
          note={undefined}
          what={faults.get("zone")}
        />
      </div>
      <ul class="week">
        {weekdays.map((weekday) => (
          <DayLine
            key={weekday}
            weekday={weekday}
            onCopied={(to) => {
              change({ weekly: copiedDay(draft, weekday, to) });
              setSaid(words.copied(weekdayName(weekday), to.map(weekdayName)));
            }}
          />
        ))}
      </ul>
      <p role="status" class="quiet">
        {said}
      </p>
    </section>
  );
}

interface DayLineProps {
  readonly weekday: number;
  readonly onCopied: (to: readonly number[]) => void;
}

function DayLine({ weekday, onCopied }: DayLineProps) {
  const { draft, change } = useForm();
  const { weekly } = draft;
  const name = weekdayName(weekday);
  const own = weekly
    .map((each, place) => ({ ...each, place }))
    .filter((each) => each.weekday === weekday);
  return (
    <li>
      <h3>{name}</h3>
      {own.length === 0 && <p class="quiet">{words.closed}</p>}
      {own.map(({ span, place }) => (
        <SpanFields
          key={place}
          place={`weekly.${place}.span`}
          day={name}
          span={span}
          onChange={(changed) =>
            change({
              weekly: weekly.map((each, other) =>
                other === place ? { weekday, span: changed } : each,
              ),
            })
          }
          onRemove={() =>
            change({ weekly: weekly.filter((_, other) => other !== place) })
          }
        />
      ))}
      <div class="row">
        {own.length < 10 && (
          <button
            type="button"
            class="plain"
            onClick={() =>
              change({
                weekly: [
                  ...weekly,
                  { weekday, span: nextSpan(own.map(({ span }) => span)) },
                ],
              })
            }
          >
            <Worded sentence={words.add(name)} />
          </button>
        )}
        {own.length > 0 && <CopyDay {...{ weekday, onCopied }} />}
      </div>
    </li>
  );
}

/** Gives other days the hours of this one. */
function CopyDay({ weekday, onCopied }: DayLineProps) {
  const [open, setOpen] = useState(false);
  const [to, setTo] = useState<readonly number[]>([]);
  const name = weekdayName(weekday);
  if (!open)
    return (
      <button type="button" class="plain" onClick={() => setOpen(true)}>
        <Worded sentence={words.copy(name)} />
      </button>
    );
  return (
    <fieldset class="copy-day">
      <legend>{words.copyTo(name)}</legend>
      {weekdays
        .filter((each) => each !== weekday)
        .map((each) => (
          <label class="check" key={each}>
            <input
              type="checkbox"
              checked={to.includes(each)}
              onChange={(event) =>
                setTo(
                  event.currentTarget.checked
                    ? [...to, each]
                    : to.filter((other) => other !== each),
                )
              }
            />
            {weekdayName(each)}
          </label>
        ))}
      <button
        type="button"
        disabled={to.length === 0}
        onClick={() => {
          onCopied(weekdays.filter((each) => to.includes(each)));
          setOpen(false);
          setTo([]);
        }}
      >
        {words.copyNow}
      </button>
    </fieldset>
  );
}
