import { type Signal, useSignal } from "@preact/signals";
import {
  type CalendarEntry,
  calendarEntries,
  calendarSlots,
  type Project,
  reminderSlots,
} from "@staying-power/plan";
import { calendarWords, locale, remindersWords } from "@staying-power/words";
import { downloadFile } from "../../ui/parts/download-file.ts";
import { newId } from "../../ui/parts/new-id.ts";
import { useApp } from "../../ui/shell/app-context.ts";
import { Screen } from "../../ui/shell/screen.tsx";
import { Door } from "../../ui/shell/door.tsx";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { lettingGoAt } from "../letting-go/address.ts";
import { mapAt } from "../map/address.ts";
import { usePlan } from "../map/use-plan.ts";
import { remindersAt } from "../reminders/address.ts";
import { agreementNow } from "../reunion/model/agreement-now.ts";
import { remindersOf } from "../reminders/model/reminders-of.ts";
import { ChoiceForm } from "./choice-form.tsx";
import { EntriesPart } from "./entries-part.tsx";
import type { CalendarKept } from "./model/calendar-kept.ts";
import {
  type CalendarChoice,
  keptAfter,
  madeCalendar,
} from "./model/made-calendar.ts";
import { ownZone } from "./own-zone.ts";
import "../../ui/parts/forms.css";
import "./calendar.css";

const words = calendarWords;

/** What of the map has a day, as a file for the calendar someone uses; and what others can read in it. */
export function CalendarScreen() {
  const { session } = useApp();
  const plan = usePlan();
  const zone = ownZone();
  const { calendar: kept, reminders, reunion } = session.record.value;
  const choice = useSignal<CalendarChoice>(chosenIn(kept));
  const entries = calendarEntries({
    plan,
    slots: calendarSlots(plan.projects),
    agreement: agreementNow(session.person.value, reunion)?.reviewOn,
    // Behind a gate they are off, unless it was decided otherwise.
    reminders:
      reminders.inCalendar &&
      (session.gates.value.length === 0 || reminders.allTheSame)
        ? reminderSlots(remindersOf(reminders))
        : [],
  });
  const made = (writes: "whole" | "update", key = "new") =>
    madeCalendar({
      ...choice.value,
      entries,
      kept,
      newKey: key,
      // Without a zone no file is made, and what would be in it can be shown all the same.
      zone: zone ?? "UTC",
      present: session.clock.present(),
      today: session.today.value,
      writes,
    });
  const said = useSignal("");
  const save = (writes: "whole" | "update"): void => {
    const key = kept.key ?? newId().replaceAll(/[^a-z\d]/g, "");
    const file = made(writes, key);
    const name = writes === "update" ? words.updateName : words.fileName;
    downloadFile(name, file.text, "text/calendar;charset=utf-8");
    session.change((record) => ({
      ...record,
      calendar: keptAfter(file, { key, ...choice.value }),
    }));
    said.value =
      writes === "update" ? words.savedUpdate(name) : words.savedFile(name);
  };
  const ahead = made("update");
  return (
    <Screen heading={words.heading} about="calendar">
      <p>{words.intro}</p>
      {ahead.isEmpty ? (
        <Nothing gated={session.gates.value.length > 0} />
      ) : (
        <Parts
          entries={entries.filter(
            ({ on, time }) =>
              time.kind === "weekly" || on >= session.today.value,
          )}
          gone={ahead.cancelled}
          zone={zone}
          choice={choice}
          hasGiven={Object.keys(kept.given).length > 0}
          onSave={save}
        />
      )}
      {plan.projects.some(hasNoHour) && (
        <p class="quiet">{words.withoutHour}</p>
      )}
      <p role="status">{said.value}</p>
      <Door
        to={remindersAt()}
        label={remindersWords.fromCalendar.label}
        note={remindersWords.fromCalendar.note}
      />
    </Screen>
  );
}

/** Whether some of its places in the week have no hour, which a calendar needs. */
function hasNoHour({ slots }: Pick<Project, "slots">): boolean {
  return slots.some(({ time }) => time === undefined);
}

function chosenIn({ plain, alarmMinutes }: CalendarKept): CalendarChoice {
  return { plain: plain === true, alarmMinutes: alarmMinutes ?? null };
}

function Nothing({ gated }: { readonly gated: boolean }) {
  return (
    <>
      <p>{gated ? words.nothing.gated : words.nothing.text}</p>
      <div class="row">
        <ScreenLink to={mapAt()} class="button">
          {words.nothing.map}
        </ScreenLink>
        {gated && (
          <ScreenLink to={lettingGoAt()} class="button">
            {words.nothing.lettingGo}
          </ScreenLink>
        )}
      </div>
    </>
  );
}

interface PartsProps {
  readonly entries: readonly CalendarEntry[];
  readonly gone: number;
  readonly zone: string | null;
  readonly choice: Signal<CalendarChoice>;
  readonly hasGiven: boolean;
  readonly onSave: (writes: "whole" | "update") => void;
}

function Parts({ entries, gone, zone, choice, hasGiven, onSave }: PartsProps) {
  const { leaves } = words;
  const [first] = entries;
  return (
    <>
      <EntriesPart entries={entries} gone={gone} />
      {first !== undefined && (
        <ChoiceForm
          example={first.kind}
          choice={choice.value}
          onChange={(chosen) => {
            choice.value = chosen;
          }}
        />
      )}
      {zone !== null && <p class="quiet">{words.zone(locale.city(zone))}</p>}
      <section class="notice">
        <h2>{leaves.heading}</h2>
        <p>{leaves.text}</p>
        <p>{choice.value.plain ? leaves.plain : leaves.discreet}</p>
        <p class="quiet">{leaves.private}</p>
      </section>
      {zone === null ? (
        <p class="problem">{words.noZone}</p>
      ) : (
        <Buttons isWhole={entries.length > 0} {...{ hasGiven, onSave }} />
      )}
    </>
  );
}

interface ButtonsProps extends Pick<PartsProps, "hasGiven" | "onSave"> {
  /** Whether there is anything for a file of its own. */
  readonly isWhole: boolean;
}

/** Whoever has a file of before needs the update; a whole file is for another calendar. */
function Buttons({ isWhole, hasGiven, onSave }: ButtonsProps) {
  return (
    <>
      {hasGiven && <p class="quiet">{words.updateNote}</p>}
      <div class="row">
        {hasGiven && (
          <button
            type="button"
            class="main-action"
            onClick={() => onSave("update")}
          >
            {words.update}
          </button>
        )}
        {isWhole && (
          <button
            type="button"
            class={hasGiven ? undefined : "main-action"}
            onClick={() => onSave("whole")}
          >
            {words.save}
          </button>
        )}
      </div>
    </>
  );
}
