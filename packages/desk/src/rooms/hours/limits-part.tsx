import { deskHoursWords } from "@staying-power/words";
import { NumberField } from "./fields.tsx";
import { useForm } from "./form-context.ts";

const words = deskHoursWords.limits;

/** How soon, how far ahead, how often and how many. */
export function LimitsPart() {
  const { draft, change } = useForm();
  const orNull = (value: number): number | null =>
    Number.isNaN(value) ? null : value;
  return (
    <section class="stack">
      <h2>{words.heading}</h2>
      <NumberField
        place="noticeHours"
        label={words.notice}
        least={0}
        most={720}
        value={draft.noticeHours}
        onInput={(noticeHours) => change({ noticeHours })}
      />
      <NumberField
        place="horizonDays"
        label={words.horizon}
        least={1}
        most={366}
        value={draft.horizonDays}
        onInput={(horizonDays) => change({ horizonDays })}
      />
      <NumberField
        place="everyMinutes"
        label={words.step}
        least={5}
        most={120}
        step={5}
        value={draft.everyMinutes}
        onInput={(everyMinutes) => change({ everyMinutes })}
      />
      <NumberField
        place="mostADay"
        label={words.day}
        note={words.noLimit}
        least={1}
        most={100}
        value={draft.mostADay}
        onInput={(most) => change({ mostADay: orNull(most) })}
      />
      <NumberField
        place="mostAWeek"
        label={words.week}
        note={words.noLimit}
        least={1}
        most={500}
        value={draft.mostAWeek}
        onInput={(most) => change({ mostAWeek: orNull(most) })}
      />
    </section>
  );
}
