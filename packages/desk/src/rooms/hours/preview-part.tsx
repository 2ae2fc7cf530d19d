import { type Slot, slotsOf } from "@staying-power/calls";
import type { Availability } from "@staying-power/envelope";
import { deskHoursWords, locale } from "@staying-power/words";
import { useMemo, useState } from "preact/hooks";
import { useDesk } from "../../ui/desk-context.ts";
import { fieldId, useForm } from "./form-context.ts";
import { faultsOf, tidied } from "./hours-draft.ts";
import type { Holidays } from "./use-holidays.ts";

const words = deskHoursWords.preview;
const minuteMs = 60_000;
const weekMs = 7 * 86_400_000;

/** The starts that someone would be offered in the next seven days, as the hours stand now. */
export function PreviewPart({ holidays }: { readonly holidays: Holidays }) {
  const desk = useDesk();
  const { draft } = useForm();
  const [chosen, setChosen] = useState("");
  // To the minute, so that what was reckoned stands until another one begins.
  const now = Math.ceil(desk.now().getTime() / minuteMs) * minuteMs;
  const kind = draft.kinds.find(({ id }) => id === chosen) ?? draft.kinds[0];
  const daysOff = useMemo(
    () => (holidays.days ?? []).map(({ day }) => day),
    [holidays],
  );
  const slots = useMemo(
    () => slotsNextWeek({ draft, kind, daysOff, now }),
    [draft, kind, daysOff, now],
  );
  const id = fieldId("preview");
  return (
    <section class="stack">
      <h2>{words.heading}</h2>
      <p class="quiet">{words.note}</p>
      {draft.kinds.length > 1 && (
        <div class="field">
          <label for={id}>{words.kind}</label>
          <select
            id={id}
            value={kind?.id}
            onChange={(event) => setChosen(event.currentTarget.value)}
          >
            {draft.kinds.map((each) => (
              <option key={each.id} value={each.id}>
                {each.name.trim() === ""
                  ? deskHoursWords.kinds.unnamed
                  : each.name}
              </option>
            ))}
          </select>
        </div>
      )}
      {slots === null && <p>{words.wrong}</p>}
      {slots?.length === 0 && <p>{words.none}</p>}
      {slots !== null && slots.length > 0 && <SlotDays slots={slots} />}
    </section>
  );
}

function SlotDays({ slots }: { readonly slots: readonly Slot[] }) {
  const byDay = Map.groupBy(slots, ({ wall }) => wall.slice(0, 10));
  return (
    <dl class="preview">
      {[...byDay].map(([day, starts]) => (
        <div key={day}>
          <dt>{locale.list([locale.weekday(day), locale.day(day)])}</dt>
          <dd>{locale.list(starts.map(({ wall }) => wall.slice(11)))}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Null where the hours cannot be reckoned with as they stand. */
function slotsNextWeek({
  draft,
  kind,
  daysOff,
  now,
}: {
  readonly draft: Availability;
  readonly kind: Availability["kinds"][number] | undefined;
  readonly daysOff: readonly string[];
  readonly now: number;
}): readonly Slot[] | null {
  if (faultsOf(draft).size > 0) return null;
  if (kind === undefined) return [];
  return slotsOf({
    hours: tidied(draft),
    kind,
    taken: [],
    booked: [],
    daysOff,
    now,
    within: { from: now, to: now + weekMs },
  });
}
