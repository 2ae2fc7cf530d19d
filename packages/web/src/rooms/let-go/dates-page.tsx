import { useSignal } from "@preact/signals";
import { hardDateWords, letGoWords, locale } from "@staying-power/words";
import { useRef } from "preact/hooks";
import { Worded } from "../../ui/parts/worded.tsx";
import { useApp } from "../../ui/shell/app-context.ts";
import { Screen } from "../../ui/shell/screen.tsx";
import { withEntryBack, withoutEntry } from "../kit/model/kit-entries.ts";
import { type Undo, useUndo } from "../kit/use-undo.tsx";
import { SayingList } from "../letting-go/saying-list.tsx";
import { letGoAt } from "./address.ts";
import { DateForm } from "./date-form.tsx";
import { type ComingDate, comingDates } from "./model/hard-dates.ts";
import type { HardDate } from "./model/letting-go-notes.ts";
import { PlanLines } from "./plan-lines.tsx";
import { useLettingGo } from "./use-letting-go.ts";

const words = hardDateWords;

const toMap = { to: letGoAt(), label: letGoWords.backToMap };

/** Dates that will hurt, the next one first, and a plan for each. */
export function DatesPage() {
  const { session } = useApp();
  const { notes } = useLettingGo();
  /** The day that is changed, or a new one; null for none. */
  const editing = useSignal<HardDate | "new" | null>(null);
  const said = useSignal("");
  const heading = useRef<HTMLHeadingElement>(null);
  const undo = useUndo();
  const coming = comingDates(notes, session.today.value);
  const close = (): void => {
    editing.value = null;
    heading.current?.focus({ preventScroll: true });
  };
  return (
    <Screen heading={words.heading} about="let-go dates" back={toMap}>
      <div class="stack">
        <p>{words.intro}</p>
        <SayingList says={words.says} />
      </div>
      <section>
        <h2 tabIndex={-1} ref={heading}>
          {words.list}
        </h2>
        <p role="status">{said.value}</p>
        {undo.line}
        {coming.length === 0 && editing.value === null && <p>{words.none}</p>}
        {coming.length > 0 && (
          <ul class="stack">
            {coming.map((each) => (
              <DateCard
                key={each.date.id}
                coming={each}
                undo={undo}
                onChange={() => {
                  said.value = "";
                  editing.value = each.date;
                }}
              />
            ))}
          </ul>
        )}
        {editing.value === null ? (
          <button
            type="button"
            class={coming.length === 0 ? "main-action" : undefined}
            onClick={() => {
              said.value = "";
              editing.value = "new";
            }}
          >
            {words.add}
          </button>
        ) : (
          <DateForm
            // Gone and new with what is changed.
            key={editing.value === "new" ? "new" : editing.value.id}
            date={editing.value === "new" ? null : editing.value}
            onCancel={close}
            onKept={(name) => {
              said.value = words.kept(name);
              close();
            }}
          />
        )}
      </section>
      <ShowPart />
    </Screen>
  );
}

/** Whether a day is shown on Today at all. */
function ShowPart() {
  const { notes, change } = useLettingGo();
  return (
    <div>
      <label class="check">
        <input
          type="checkbox"
          checked={notes.showDates !== false}
          onChange={({ currentTarget: { checked } }) =>
            change((before) => ({ ...before, showDates: checked }))
          }
        />
        {words.show}
      </label>
      <p class="quiet">{words.showNote}</p>
    </div>
  );
}

interface DateCardProps {
  readonly coming: ComingDate;
  readonly undo: Undo;
  readonly onChange: () => void;
}

/** One day with its plan; it can be changed, and deleted and put back. */
function DateCard({ coming: { date, next }, undo, onChange }: DateCardProps) {
  const { notes, change } = useLettingGo();
  const { id, name, on, yearly } = date;
  const remove = (): void => {
    const place = notes.dates.findIndex((each) => each.id === id);
    change((before) => ({ ...before, dates: withoutEntry(before.dates, id) }));
    undo.offer(() =>
      change((before) => ({
        ...before,
        dates: withEntryBack(before.dates, date, place),
      })),
    );
  };
  return (
    <li class="card">
      <h3>{name}</h3>
      <p class="quiet">
        <Worded
          sentence={words.when({
            day: locale.day(next ?? on),
            yearly,
            isOver: next === null,
          })}
        />
      </p>
      <PlanLines date={date} />
      <div class="row">
        <button type="button" onClick={onChange}>
          <Worded sentence={words.change(name)} />
        </button>
        <button type="button" class="plain" onClick={remove}>
          <Worded sentence={words.remove(name)} />
        </button>
      </div>
    </li>
  );
}
