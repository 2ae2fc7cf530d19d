import type { Availability, KeptAvailability } from "@staying-power/envelope";
import { deskHoursWords, locale } from "@staying-power/words";
import { useRef } from "preact/hooks";
import { ProblemLine } from "../../ui/problem-line.tsx";
import { faultText } from "./fields.tsx";
import { fieldId } from "./form-context.ts";
import type { Faults } from "./hours-draft.ts";
import type { useHours } from "./use-hours.ts";
import { weekdayName } from "./week-part.tsx";

const words = deskHoursWords;

interface SavePartProps extends Pick<
  ReturnType<typeof useHours>,
  "faults" | "problem" | "said" | "save" | "saving" | "take" | "theirs" | "undo"
> {
  readonly kept: KeptAvailability;
  readonly draft: Availability;
}

/** Saves the hours, or takes back what was changed; says which places have to be mended. */
export function SavePart(props: SavePartProps) {
  const { kept, draft, faults, problem, said, save, saving, undo } = props;
  const list = useRef<HTMLDivElement>(null);
  const isNew = kept.availability === null;
  const isChanged = JSON.stringify(draft) !== JSON.stringify(kept.availability);
  const trySave = (replaces: number): void => {
    if (save(replaces).size > 0)
      // Once they stand there.
      requestAnimationFrame(() => list.current?.focus());
  };
  return (
    <div class="stack save-hours">
      {faults.size > 0 && (
        <div ref={list} tabIndex={-1} class="notice" role="group">
          <FaultList {...{ draft, faults }} />
        </div>
      )}
      <ProblemLine problem={problem} />
      <Conflict {...props} onMine={trySave} />
      <p role="status" class="quiet">
        {said === "" && isChanged && !isNew ? words.unsaved : said}
      </p>
      <div class="row">
        <button
          type="button"
          class="main-action"
          disabled={saving || !isChanged}
          onClick={() => trySave(kept.revision)}
        >
          {saving ? words.saving : words.save}
        </button>
        {isChanged && !isNew && (
          <button type="button" class="plain" onClick={undo}>
            {words.undo}
          </button>
        )}
      </div>
    </div>
  );
}

interface ConflictProps extends Pick<SavePartProps, "theirs" | "take"> {
  readonly onMine: (replaces: number) => void;
}

/** Someone saved other hours meanwhile: the coach says which are right. */
function Conflict({ theirs, take, onMine }: ConflictProps) {
  return (
    <div role="alert">
      {theirs !== null && (
        <div class="notice">
          <p>{words.conflict.text}</p>
          <div class="row">
            <button type="button" onClick={() => take(theirs)}>
              {words.conflict.theirs}
            </button>
            <button type="button" onClick={() => onMine(theirs.revision)}>
              {words.conflict.mine}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}

/** What has to be mended, each with a way there. */
function FaultList({
  draft,
  faults,
}: {
  readonly draft: Availability;
  readonly faults: Faults;
}) {
  return (
    <>
      <p>{words.faults(faults.size)}</p>
      <ul class="ways">
        {[...faults].map(([place, what]) => (
          <li key={place}>
            <button
              type="button"
              class="plain"
              onClick={() => document.getElementById(fieldId(place))?.focus()}
            >
              {words.at(placeName(draft, place), faultText(what))}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** A place as the screen names it. */
function placeName(draft: Availability, place: string): string {
  const [part = "", number = ""] = place.split(".");
  const at = Number(number);
  switch (part) {
    case "kinds": {
      const name = draft.kinds[at]?.name.trim() ?? "";
      return name === "" ? words.kinds.unnamed : name;
    }
    case "weekly":
      return weekdayName(draft.weekly[at]?.weekday ?? 1);
    case "exceptions": {
      const day = draft.exceptions[at]?.day ?? "";
      return day === "" ? words.days.heading : locale.day(day);
    }
    case "noticeHours":
      return words.limits.notice;
    case "horizonDays":
      return words.limits.horizon;
    case "everyMinutes":
      return words.limits.step;
    case "mostADay":
      return words.limits.day;
    case "mostAWeek":
      return words.limits.week;
    case "mail":
      return words.mail.heading;
    case "busyFrom":
      return words.calendars.heading;
    default:
      return words.week.zone;
  }
}
