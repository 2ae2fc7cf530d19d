import type { Availability } from "@staying-power/envelope";
import { Worded } from "@staying-power/web/ui";
import { deskFrameWords, deskHoursWords, locale } from "@staying-power/words";
import { TextField } from "./fields.tsx";
import { useForm } from "./form-context.ts";
import { holidayCountries } from "./holiday-countries.ts";
import { nextSpan, type Span } from "./hours-draft.ts";
import { SpanFields } from "./span-fields.tsx";
import type { Holidays } from "./use-holidays.ts";

const words = deskHoursWords.days;

type Exception = Availability["exceptions"][number];

interface DaysPartProps {
  readonly holidays: Holidays;
}

/** Days that are otherwise than their weekday says. */
export function DaysPart({ holidays }: DaysPartProps) {
  const { draft, change } = useForm();
  const { exceptions } = draft;
  return (
    <section class="stack">
      <h2>{words.heading}</h2>
      <p class="quiet">{words.intro}</p>
      {exceptions.map((each, place) => (
        <ExceptionFields
          key={place}
          exception={each}
          place={place}
          onChange={(what) =>
            change({
              exceptions: exceptions.map((other, at) =>
                at === place ? { ...other, ...what } : other,
              ),
            })
          }
          onRemove={() =>
            change({ exceptions: exceptions.filter((_, at) => at !== place) })
          }
        />
      ))}
      {exceptions.length < 400 && (
        <button
          type="button"
          onClick={() =>
            change({ exceptions: [...exceptions, { day: "", spans: [] }] })
          }
        >
          {words.add}
        </button>
      )}
      <HolidayFields holidays={holidays} />
    </section>
  );
}

interface ExceptionProps {
  readonly exception: Exception;
  readonly place: number;
  readonly onChange: (what: Partial<Exception>) => void;
  readonly onRemove: () => void;
}

function ExceptionFields({
  exception: { day, spans },
  place,
  onChange,
  onRemove,
}: ExceptionProps) {
  const name = day === "" ? words.unnamed : locale.day(day);
  return (
    <div class="card">
      <TextField
        place={`exceptions.${place}.day`}
        label={words.day}
        type="date"
        value={day}
        onInput={(typed) => onChange({ day: typed })}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={spans.length === 0}
          onChange={(event) =>
            onChange({
              spans: event.currentTarget.checked ? [] : [nextSpan([])],
            })
          }
        />
        {words.off}
      </label>
      {spans.map((span, at) => (
        <SpanFields
          key={at}
          place={`exceptions.${place}.spans.${at}`}
          day={name}
          span={span}
          onChange={(changed) =>
            onChange({ spans: replaced(spans, at, changed) })
          }
          onRemove={() =>
            onChange({ spans: spans.filter((_, other) => other !== at) })
          }
        />
      ))}
      <div class="row">
        {spans.length > 0 && spans.length < 10 && (
          <button
            type="button"
            class="plain"
            onClick={() => onChange({ spans: [...spans, nextSpan(spans)] })}
          >
            <Worded sentence={deskHoursWords.week.add(name)} />
          </button>
        )}
        <button type="button" class="plain" onClick={onRemove}>
          <Worded sentence={words.remove(name)} />
        </button>
      </div>
    </div>
  );
}

function replaced(spans: readonly Span[], at: number, span: Span): Span[] {
  return spans.map((each, place) => (place === at ? span : each));
}

/** Whose public holidays are off, and which those are. */
function HolidayFields({ holidays }: DaysPartProps) {
  const { draft, change } = useForm();
  const ahead = holidays.days ?? [];
  return (
    <>
      <label class="field">
        <span>{words.country}</span>
        <select
          value={draft.holidays ?? ""}
          onChange={(event) =>
            change({
              holidays:
                event.currentTarget.value === ""
                  ? null
                  : event.currentTarget.value,
            })
          }
        >
          <option value="">{words.noCountry}</option>
          {holidayCountries().map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <div role="status">
        {holidays.problem !== null && (
          <p class="problem">{deskFrameWords.problems[holidays.problem]}</p>
        )}
        {draft.holidays !== null &&
          holidays.days !== null &&
          ahead.length === 0 && <p class="quiet">{words.noHolidays}</p>}
      </div>
      {ahead.length > 0 && (
        <details>
          <summary>{words.upcoming(ahead.length)}</summary>
          <ul class="points">
            {ahead.map(({ day, name }) => (
              <li key={day}>{words.holiday(locale.day(day), name)}</li>
            ))}
          </ul>
          <p class="quiet">{words.holidayNote}</p>
        </details>
      )}
    </>
  );
}
