import type { Availability, KeptAvailability } from "@staying-power/envelope";
import { Screen } from "@staying-power/web/ui";
import { deskFrameWords, deskHoursWords } from "@staying-power/words";
import { useMemo } from "preact/hooks";
import { ProblemLine } from "../../ui/problem-line.tsx";
import { CalendarsPart } from "./calendars-part.tsx";
import { DaysPart } from "./days-part.tsx";
import { TextField } from "./fields.tsx";
import { FormContext, useForm } from "./form-context.ts";
import { KindsPart } from "./kinds-part.tsx";
import { LimitsPart } from "./limits-part.tsx";
import { PreviewPart } from "./preview-part.tsx";
import { SavePart } from "./save-part.tsx";
import { useHolidays } from "./use-holidays.ts";
import { useHours } from "./use-hours.ts";
import { WeekPart } from "./week-part.tsx";
import "./hours.css";

const words = deskHoursWords;

/** When a coach can be called, and for what. */
export function HoursScreen() {
  const hours = useHours();
  const { kept, draft, problem, load } = hours;
  return (
    <Screen heading={words.heading} about="hours">
      <p>{words.intro}</p>
      {draft === null || kept === null ? (
        <>
          <ProblemLine problem={problem} />
          {problem === null ? (
            <p class="waiting">{deskFrameWords.loading}</p>
          ) : (
            <button type="button" onClick={() => void load()}>
              {deskFrameWords.again}
            </button>
          )}
        </>
      ) : (
        <HoursFields hours={hours} kept={kept} draft={draft} />
      )}
    </Screen>
  );
}

interface HoursFieldsProps {
  readonly hours: ReturnType<typeof useHours>;
  readonly kept: KeptAvailability;
  readonly draft: Availability;
}

/** All that can be said of them. */
function HoursFields({ hours, kept, draft }: HoursFieldsProps) {
  const { faults, change } = hours;
  const form = useMemo(
    () => ({ draft, faults, change }),
    [draft, faults, change],
  );
  const holidays = useHolidays(draft.holidays, draft.horizonDays, draft.zone);
  return (
    <FormContext.Provider value={form}>
      {kept.availability === null && <p class="notice">{words.first}</p>}
      <form
        class="hours"
        noValidate
        onSubmit={(event) => event.preventDefault()}
      >
        <WeekPart />
        <KindsPart />
        <DaysPart holidays={holidays} />
        <LimitsPart />
        <CalendarsPart kept={kept} />
        <MailPart />
        <PreviewPart holidays={holidays} />
        <SavePart {...{ ...hours, kept, draft }} />
      </form>
    </FormContext.Provider>
  );
}

/** Where the coach is told of what was booked. */
function MailPart() {
  const { draft, change } = useForm();
  return (
    <section class="stack">
      <h2>{words.mail.heading}</h2>
      <TextField
        place="mail"
        label={words.mail.label}
        note={words.mail.note}
        type="email"
        most={254}
        value={draft.mail ?? ""}
        onInput={(text) => change({ mail: text === "" ? null : text })}
      />
    </section>
  );
}
